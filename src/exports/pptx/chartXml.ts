import { officeColours, type OfficeColour } from '../../theme/officeColours.ts';
import { nameColumn } from '../xlsx/cells.ts';
import { relationNamespace } from '../xlsx/namespaces.ts';
import { escapeXml, writeElement, xmlStart } from '../xlsx/xml.ts';
import type { ChartPlan, PlannedLabel, PlannedSeries } from './planTypes.ts';

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';

/** English metric units in a point, in which drawings measure. */
const unitsInPoint = 12_700;
const categoryAxis = 111_111_111;
const valueAxis = 222_222_222;
const axisSize = 1200;
const smallSize = 1000;
const labelSize = 1200;

function set(name: string, value: string | number): string {
  return writeElement(`c:${name}`, { val: value });
}

function fill(colour: OfficeColour, opacity = 100): string {
  const alpha = opacity === 100 ? '' : writeElement('a:alpha', { val: opacity * 1000 });
  return writeElement('a:solidFill', {}, writeElement('a:srgbClr', { val: officeColours[colour] }, alpha));
}

function line(
  colour: OfficeColour,
  width: number,
  dash: (typeof dashes)[keyof typeof dashes],
  opacity = 100,
): string {
  const content = fill(colour, opacity) + writeElement('a:prstDash', { val: dash }) + '<a:round/>';
  return writeElement('a:ln', { w: Math.round(width * unitsInPoint), cap: 'rnd' }, content);
}

/** Quotation marks keep a percent sign from multiplying: 36 stands for 36 %. */
const valueFormats: Readonly<Record<ChartPlan['unit'], string>> = {
  USD_bn: '#,##0',
  USD: '0.00',
  percent: '0"%"',
  points: '0.0',
  years: '0.0',
};

const noLine = '<a:ln><a:noFill/></a:ln>';

function textProperties(colour: OfficeColour, size: number, isBold = false): string {
  const run = writeElement('a:defRPr', { sz: size, b: isBold ? 1 : 0 }, fill(colour));
  return writeElement(
    'c:txPr',
    {},
    `<a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="en-US"/></a:p>`,
  );
}

/** Percent that is left of a series behind others that a story points at. */
const recedingOpacity = 35;

function opacityOf({ recedes }: PlannedSeries, usual = 100): number {
  return recedes === true ? (usual * recedingOpacity) / 100 : usual;
}

function lookOfColumn(series: PlannedSeries, own: OfficeColour = series.colour): string {
  const { isHidden, isProjected } = series;
  if (isHidden === true) return `<c:spPr><a:noFill/>${noLine}</c:spPr>`;
  const opacity = opacityOf(series);
  const content =
    isProjected === true
      ? fill(own, opacityOf(series, 40)) + line(own, 1.25, 'dash', opacity)
      : fill(own, opacity) + noLine;
  return writeElement('c:spPr', {}, content);
}

const dashes = {
  solid: 'solid',
  dash: 'dash',
  longDash: 'lgDash',
  dashDot: 'dashDot',
  dot: 'sysDot',
} as const;

function lookOfLine(series: PlannedSeries): string {
  const { colour, stroke, width } = series;
  const drawn = stroke === 'none' ? noLine : line(colour, width, dashes[stroke], opacityOf(series));
  return writeElement('c:spPr', {}, drawn);
}

function writeSign(series: PlannedSeries): string {
  const { sign, colour } = series;
  if (sign === undefined) return '<c:marker><c:symbol val="none"/></c:marker>';
  const look = writeElement('c:spPr', {}, fill(colour, opacityOf(series)) + noLine);
  return writeElement('c:marker', {}, set('symbol', sign) + set('size', sign === 'dash' ? 14 : 8) + look);
}

function writeFlags(isShown: boolean): string {
  const flags = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize'];
  return flags.map((flag) => set(flag, isShown && flag === 'showVal' ? 1 : 0)).join('');
}

function writeLabel(index: number, { text, colour, place }: PlannedLabel): string {
  const properties = writeElement(
    'a:rPr',
    {
      lang: 'en-US',
      sz: place === 'right' ? labelSize : smallSize,
      b: 1,
    },
    fill(colour),
  );
  const rich = `<a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r>${properties}<a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
  const content = [
    set('idx', index),
    writeElement('c:tx', {}, writeElement('c:rich', {}, rich)),
    set('dLblPos', place === 'right' ? 'r' : 't'),
    writeFlags(true),
  ];
  return writeElement('c:dLbl', {}, content.join(''));
}

function writeLabels({ labels }: PlannedSeries): string {
  if (labels === undefined) return '';
  const written = [...labels].toSorted(([a], [b]) => a - b).map(([index, label]) => writeLabel(index, label));
  return writeElement('c:dLbls', {}, written.join('') + writeFlags(false));
}

/** Values that are not there have no point: the line has a gap. */
function writePoints(values: readonly (string | number | null)[]): string {
  const points = values.map((value, index) =>
    value === null
      ? ''
      : writeElement('c:pt', { idx: index }, writeElement('c:v', {}, escapeXml(String(value)))),
  );
  return set('ptCount', values.length) + points.join('');
}

/** The cells of the embedded workbook: categories in column A, each series in a column of its own, names in row 1. */
function writeData(plan: ChartPlan, series: PlannedSeries, order: number, sheet: string): string {
  const column = nameColumn(order + 1);
  const last = plan.categories.length + 1;
  const categories =
    writeElement('c:f', {}, escapeXml(`${sheet}$A$2:$A$${last}`)) +
    writeElement('c:strCache', {}, writePoints(plan.categories));
  const values =
    writeElement('c:f', {}, escapeXml(`${sheet}$${column}$2:$${column}$${last}`)) +
    writeElement('c:numCache', {}, '<c:formatCode>General</c:formatCode>' + writePoints(series.values));
  return (
    writeElement('c:cat', {}, writeElement('c:strRef', {}, categories)) +
    writeElement('c:val', {}, writeElement('c:numRef', {}, values))
  );
}

function writePointColours(series: PlannedSeries): string {
  const { colours = [] } = series;
  return colours
    .map((colour, index) =>
      colour === series.colour
        ? ''
        : writeElement(
            'c:dPt',
            {},
            set('idx', index) +
              set('invertIfNegative', 0) +
              '<c:bubble3D val="0"/>' +
              lookOfColumn(series, colour),
          ),
    )
    .join('');
}

function writeSeries(plan: ChartPlan, series: PlannedSeries, order: number, sheet: string): string {
  const name =
    writeElement('c:f', {}, escapeXml(`${sheet}$${nameColumn(order + 1)}$1`)) +
    writeElement('c:strCache', {}, writePoints([series.name]));
  const start =
    set('idx', order) + set('order', order) + writeElement('c:tx', {}, writeElement('c:strRef', {}, name));
  const data = writeData(plan, series, order, sheet);
  const content =
    series.kind === 'column'
      ? lookOfColumn(series) + set('invertIfNegative', 0) + writePointColours(series) + data
      : lookOfLine(series) + writeSign(series) + writeLabels(series) + data + set('smooth', 0);
  return writeElement('c:ser', {}, start + content);
}

function writeGroup(plan: ChartPlan, kind: PlannedSeries['kind'], sheet: string): string {
  const series = plan.series.map((one, order) =>
    one.kind === kind ? writeSeries(plan, one, order, sheet) : '',
  );
  if (series.every((one) => one === '')) return '';
  const axes = set('axId', categoryAxis) + set('axId', valueAxis);
  if (kind === 'line')
    return writeElement(
      'c:lineChart',
      {},
      set('grouping', 'standard') + set('varyColors', 0) + series.join('') + set('marker', 1) + axes,
    );
  const gap = Math.round((1 / plan.columnWidth - 1) * 100);
  const start =
    set('barDir', plan.direction === 'bars' ? 'bar' : 'col') +
    set('grouping', 'stacked') +
    set('varyColors', 0);
  return writeElement(
    'c:barChart',
    {},
    start + series.join('') + set('gapWidth', gap) + set('overlap', 100) + axes,
  );
}

function writeCategoryAxis({ direction, categories }: ChartPlan): string {
  const isBars = direction === 'bars';
  const isWordy = categories.some((category) => category.length > 8);
  return writeElement(
    'c:catAx',
    {},
    [
      set('axId', categoryAxis),
      writeElement('c:scaling', {}, set('orientation', isBars ? 'maxMin' : 'minMax')),
      set('delete', 0),
      set('axPos', isBars ? 'l' : 'b'),
      '<c:numFmt formatCode="General" sourceLinked="0"/>',
      set('majorTickMark', 'none'),
      set('minorTickMark', 'none'),
      set('tickLblPos', 'low'),
      writeElement('c:spPr', {}, line('control', 1, 'solid')),
      textProperties('muted', isWordy ? smallSize : axisSize),
      set('crossAx', valueAxis),
      set('crosses', 'autoZero'),
      set('auto', 0),
      set('lblAlgn', 'ctr'),
      set('lblOffset', 100),
      set('noMultiLvlLbl', 1),
    ].join(''),
  );
}

function writeValueAxis({ direction, isLogarithmic, unit }: ChartPlan): string {
  const scaling = (isLogarithmic ? set('logBase', 10) : '') + set('orientation', 'minMax');
  const format = valueFormats[unit];
  return writeElement(
    'c:valAx',
    {},
    [
      set('axId', valueAxis),
      writeElement('c:scaling', {}, scaling),
      set('delete', 0),
      set('axPos', direction === 'bars' ? 'b' : 'l'),
      writeElement('c:majorGridlines', {}, writeElement('c:spPr', {}, line('line', 0.75, 'solid'))),
      writeElement('c:numFmt', { formatCode: format, sourceLinked: 0 }),
      set('majorTickMark', 'none'),
      set('minorTickMark', 'none'),
      set('tickLblPos', 'nextTo'),
      writeElement('c:spPr', {}, noLine),
      textProperties('muted', axisSize),
      set('crossAx', categoryAxis),
      set('crosses', direction === 'bars' ? 'max' : 'autoZero'),
      set('crossBetween', 'between'),
    ].join(''),
  );
}

function writeLegend({ series }: ChartPlan): string {
  const left = series.flatMap(({ inLegend }, order) =>
    inLegend ? [] : [writeElement('c:legendEntry', {}, set('idx', order) + set('delete', 1))],
  );
  if (left.length === series.length) return '';
  const content = [set('legendPos', 'b'), ...left, set('overlay', 0), textProperties('text', axisSize)];
  return writeElement('c:legend', {}, content.join(''));
}

/** Characters that a row of the legend holds, its keys counted as `keyWidth` characters: as they come, and in columns. */
const legendWidth = 120;
const legendColumns = 150;
const keyWidth = 8;

/** Height of the frame of a chart that has its slide for itself, in inches. */
export const usualFrame = 4.85;

/** Where the plot stands in its frame, as parts of it: room for the legend below, and for texts at the ends of lines on the right. */
function writeLayout({ hasEndLabels, direction, series }: ChartPlan, frameHeight: number): string {
  if (direction === 'bars') return '<c:layout/>';
  const legend = series.filter(({ inLegend }) => inLegend);
  const lengths = legend.map(({ name }) => name.length + keyWidth);
  const columns = Math.max(1, Math.floor(legendColumns / Math.max(1, ...lengths)));
  const length = lengths.reduce((sum, one) => sum + one, 0);
  const rows = Math.max(Math.ceil(length / legendWidth), Math.ceil(lengths.length / columns));
  const height = 1 - (0.14 + 0.055 * rows) * (usualFrame / frameHeight);
  const place = { x: 0.05, y: 0.03, w: hasEndLabels ? 0.73 : 0.93, h: Math.round(height * 1000) / 1000 };
  const content = [
    set('layoutTarget', 'inner'),
    set('xMode', 'edge'),
    set('yMode', 'edge'),
    ...Object.entries(place).map(([name, value]) => set(name, value)),
  ];
  return writeElement('c:layout', {}, writeElement('c:manualLayout', {}, content.join('')));
}

/**
 * ppt/charts/chartN.xml: a native chart whose data stand on `sheet` ("Data!") of the workbook embedded beside it. `frameHeight` in
 * inches: texts keep their size in a lower frame.
 */
export function writeChartXml(plan: ChartPlan, sheet: string, frameHeight = usualFrame): string {
  const plot = [
    writeLayout(plan, frameHeight),
    writeGroup(plan, 'column', sheet),
    writeGroup(plan, 'line', sheet),
    writeCategoryAxis(plan),
    writeValueAxis(plan),
    '<c:spPr><a:noFill/></c:spPr>',
  ];
  const chart = [
    set('autoTitleDeleted', 1),
    writeElement('c:plotArea', {}, plot.join('')),
    writeLegend(plan),
    set('plotVisOnly', 1),
    set('dispBlanksAs', 'gap'),
  ];
  const content = [
    set('roundedCorners', 0),
    writeElement('c:chart', {}, chart.join('')),
    `<c:spPr><a:noFill/>${noLine}</c:spPr>`,
    writeElement('c:externalData', { 'r:id': 'rId1' }, set('autoUpdate', 0)),
  ];
  const namespaces = { 'xmlns:c': chartNamespace, 'xmlns:a': drawingNamespace, 'xmlns:r': relationNamespace };
  return xmlStart + writeElement('c:chartSpace', namespaces, content.join(''));
}
