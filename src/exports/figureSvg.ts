import { buildScales } from '../charts/buildScales.ts';
import { computeLeastHeight, computePlotGeometry, roomForBarLabels } from '../charts/plotGeometry.ts';
import { wrapText } from '../charts/textLayout.ts';
import { fileTexts } from '../i18n/exports/fileTexts.ts';
import { messages } from '../i18n/messages.ts';
import { chartSizes, type Density } from '../theme/densities.ts';
import { listFigureNotes } from '../view-models/ownFigures.ts';
import { computeValueDomain } from '../view-models/valueDomain.ts';
import { listLines, type FigureDocument, type FigureWords } from './figureDocument.ts';
import type { FigureLook } from './figureLook.ts';
import { makePlot } from './plotMarkup.ts';
import { makeElement, makeText, type Attributes, type Markup } from './svgMarkup.ts';

/** Sizes of the sheet around the plot in pixels; texts are as large beside the plot as on the page. */
interface SheetSizes {
  readonly padding: number;
  readonly plotHeight: number;
  readonly title: number;
  readonly subtitle: number;
  readonly small: number;
}

const sheetSizes: Readonly<Record<Density, SheetSizes>> = {
  desk: { padding: 28, plotHeight: 400, title: 22, subtitle: 15, small: 13 },
  present: { padding: 32, plotHeight: 520, title: 30, subtitle: 22, small: 21 },
};

/** Width of every exported picture, whatever the width of the screen: half of the smaller PNG. */
export const sheetWidth = 960;

const lineHeight = 1.35;
/** Mean advances of running text and of bold titles, over the one that charts reserve for their labels: prose is narrower. */
const proseAdvance = 0.87;
const titleAdvance = 0.92;
/** Room at the right of the lines below the picture for the name of the maker. */
const makerWidth = 90;

/** A column of texts that grows downwards; `y` is where the next one begins. */
interface Column {
  readonly parts: readonly Markup[];
  readonly y: number;
}

interface Paragraph {
  readonly text: string;
  /** Words at the beginning of `text` that are set in bold. */
  readonly lead?: string;
  readonly size: number;
  readonly fill: string;
  readonly leadFill?: string;
  readonly weight?: number;
}

function makeLine(line: string, lead: string, paragraph: Paragraph, place: Attributes): Markup {
  const { fill, size, weight, leadFill } = paragraph;
  const look = { 'font-size': size, fill, 'font-weight': weight };
  if (lead === '' || !line.startsWith(lead))
    return makeElement('text', { ...place, ...look }, [makeText(line)]);
  const bold = makeElement('tspan', { 'font-weight': 600, fill: leadFill }, [makeText(lead)]);
  return makeElement('text', { ...place, ...look }, [bold, makeText(line.slice(lead.length))]);
}

function addParagraph(column: Column, paragraph: Paragraph, x: number, width: number): Column {
  const { text, lead = '', size } = paragraph;
  const advance = paragraph.weight === undefined ? proseAdvance : titleAdvance;
  const lines = wrapText(text, width, size * advance);
  const parts = lines.map((line, order) => {
    const y = column.y + size * (1 + order * lineHeight);
    return makeLine(line, order === 0 ? lead : '', paragraph, { x, y });
  });
  return { parts: [...column.parts, ...parts], y: column.y + lines.length * size * lineHeight };
}

function addSpace(column: Column, height: number): Column {
  return { ...column, y: column.y + height };
}

type Words = FigureDocument<FigureWords>;

function addHead(document: Words, look: FigureLook, sizes: SheetSizes): Column {
  const { figure } = document;
  const width = sheetWidth - 2 * sizes.padding;
  const start: Column = { parts: [], y: sizes.padding - 2 };
  const title = { text: figure.title, size: sizes.title, fill: look.text, weight: 600 };
  const subtitle = { text: figure.subtitle, size: sizes.subtitle, fill: look.muted };
  const titled = addParagraph(start, title, sizes.padding, width);
  return addParagraph(addSpace(titled, 2), subtitle, sizes.padding, width);
}

/** A picture for the sheet, drawn from the corner at the top left. */
export interface SheetPicture {
  readonly markup: Markup;
  readonly height: number;
}

/** The room for a picture: all of the width is its own, the height is what charts usually have. */
export interface SheetRoom {
  readonly width: number;
  readonly height: number;
}

function drawChart(
  { figure, language, density }: FigureDocument,
  look: FigureLook,
  room: SheetRoom,
): SheetPicture {
  const chart = chartSizes[density];
  const { width } = room;
  const height = Math.max(room.height, computeLeastHeight(figure, width, chart));
  const domain = roomForBarLabels(figure, computeValueDomain(figure), width, chart);
  const geometry = computePlotGeometry({ figure, domain, width, height, sizes: chart, language });
  const scales = buildScales(figure, geometry);
  return { markup: makePlot({ figure, geometry, scales, sizes: chart, look }), height };
}

function addPicture(column: Column, sizes: SheetSizes, draw: (room: SheetRoom) => SheetPicture): Column {
  const { markup, height } = draw({ width: sheetWidth - 2 * sizes.padding, height: sizes.plotHeight });
  const place = {
    transform: `translate(${sizes.padding} ${Math.round(column.y)})`,
    'font-variant': 'tabular-nums',
  };
  return { parts: [...column.parts, makeElement('g', place, [markup])], y: Math.round(column.y) + height };
}

/** The notes, then the signs of the plot in words. */
function addNotes(column: Column, document: Words, look: FigureLook, sizes: SheetSizes): Column {
  const width = sheetWidth - 2 * sizes.padding;
  const { keys = [] } = document.figure;
  const notes = listFigureNotes(document.figure, messages[document.language].ownData);
  const common = { size: sizes.small, fill: look.muted, leadFill: look.text };
  const paragraphs = [
    ...notes.map((text): Paragraph => ({ ...common, text })),
    ...keys.map(({ sign, text }): Paragraph => ({ ...common, lead: sign, text: `${sign} ${text}` })),
  ];
  return paragraphs.reduce(
    (grown, paragraph) => addParagraph(grown, paragraph, sizes.padding, width),
    column,
  );
}

function addFoot(column: Column, document: Words, look: FigureLook, sizes: SheetSizes): Column {
  const texts = fileTexts[document.language];
  const { app } = messages[document.language].interface;
  const { padding, small } = sizes;
  const width = sheetWidth - 2 * padding - makerWidth;
  const y = Math.round(column.y) + 0.5;
  const rule = makeElement('path', {
    d: `M${padding} ${y}H${sheetWidth - padding}`,
    stroke: look.line,
    fill: 'none',
  });
  const ruled: Column = { parts: [...column.parts, rule], y: y + small * 0.6 };
  const listed = listLines(document).reduce((grown, { name, text }) => {
    const lead = texts.lines.lead(name);
    const paragraph = { text: `${lead} ${text}`, lead, size: small, fill: look.muted, leadFill: look.text };
    return addParagraph(grown, paragraph, padding, width);
  }, ruled);
  // The maker stands on the last line, at the right.
  const name = makeElement(
    'text',
    {
      x: sheetWidth - padding,
      y: listed.y - small * (lineHeight - 1),
      'text-anchor': 'end',
      'font-size': small,
      'font-weight': 600,
      fill: look.text,
    },
    [makeText(app.name)],
  );
  return { parts: [...listed.parts, name], y: listed.y };
}

/** Typefaces of the page, and the name under which the first of them is installed on computers. */
function listFonts(fontFamily: string): string {
  return `Inter, ${fontFamily.replaceAll('"', "'")}`;
}

export interface FigureSvg {
  /** A document of its own: no style sheet, no variable, no script, no other file. */
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** Height of a strip below the picture that holds one letter, to see whether the typeface has arrived; 0 without one. */
  readonly probeHeight: number;
}

const probeHeight = 24;

/** One letter below the picture. Browsers draw nothing in place of a typeface that is still being read. */
function makeProbe(height: number): Markup {
  return makeElement('text', { x: 2, y: height + 20, 'font-size': 20 }, [makeText('M')]);
}

/**
 * The figure as a drawing that stands for itself: finding, measure, plot, notes, scenario, sources, date of the data.
 * @param fontStyle rules that bring the typeface along, for pictures; a drawing names it only.
 */
export function buildFigureSvg(document: FigureDocument, look: FigureLook, fontStyle = ''): FigureSvg {
  return buildSheetSvg(document, look, fontStyle, (room) => drawChart(document, look, room));
}

/** The same around any picture. */
export function buildSheetSvg(
  document: Words,
  look: FigureLook,
  fontStyle: string,
  draw: (room: SheetRoom) => SheetPicture,
): FigureSvg {
  const { figure, density, link, language } = document;
  const sizes = sheetSizes[density];
  const headed = addHead(document, look, sizes);
  const drawn = addPicture(addSpace(headed, 10), sizes, draw);
  const noted = addNotes(addSpace(drawn, 10), document, look, sizes);
  const { parts, y } = addFoot(addSpace(noted, 10), document, look, sizes);
  const height = Math.ceil(y + sizes.padding * 0.6);
  const strip = fontStyle === '' ? 0 : probeHeight;
  const root = makeElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: sheetWidth,
      height: height + strip,
      viewBox: `0 0 ${sheetWidth} ${height + strip}`,
      role: 'img',
      'xml:lang': language,
      'font-family': listFonts(look.fontFamily),
    },
    [
      makeElement('title', {}, [makeText(figure.title)]),
      makeElement('desc', {}, [makeText(`${figure.summary} ${link}`)]),
      ...(fontStyle === '' ? [] : [makeElement('style', {}, [makeText(fontStyle)])]),
      makeElement('rect', { width: sheetWidth, height, fill: look.surface }),
      ...parts,
      ...(strip === 0 ? [] : [makeProbe(height)]),
    ],
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${root.svg}\n`;
  return { text, width: sheetWidth, height, probeHeight: strip };
}
