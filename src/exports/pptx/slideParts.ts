import type PptxGenJS from 'pptxgenjs';
import { formatDay } from '../../format/days.ts';
import type { DeckTexts } from '../../i18n/office/deckTexts.ts';
import type { Language } from '../../model/index.ts';
import { officeColours } from '../../theme/officeColours.ts';
import type { FigureAnnotation } from '../../view-models/chartTypes.ts';
import { describeSources } from '../figureDocument.ts';
import { planChart } from './chartPlan.ts';
import { writeSpeakerNotes } from './deckNotes.ts';
import type { ChartSlide } from './deckRequest.ts';
import type { FinishedChart } from './finishDeck.ts';
import { drawQrCode } from './qrShape.ts';

/** Inches of a wide slide. */
export const page = { width: 13.333, height: 7.5, margin: 0.6 } as const;
export const inner = page.width - 2 * page.margin;
export const fontFace = 'Calibri';
const master = 'Cumulo';
export type Slide = PptxGenJS.Slide;

/** An empty slide in the look of the product. */
export function startSlide(deck: PptxGenJS): Slide {
  return deck.addSlide({ masterName: master });
}

export function defineMaster(deck: PptxGenJS): void {
  deck.defineSlideMaster({
    title: master,
    background: { color: officeColours.surface },
    objects: [
      {
        rect: { x: 0, y: 0, w: 0.14, h: page.height, fill: { color: officeColours.scenario } },
      },
    ],
    slideNumber: {
      x: page.width - 2.1,
      y: 7.1,
      w: 0.5,
      h: 0.28,
      align: 'right',
      fontFace,
      fontSize: 10,
      color: officeColours.muted,
    },
  });
}

export function addQrCode(slide: Slide, link: string, place: { x: number; y: number; size: number }): void {
  const { x, y, size } = place;
  const options = {
    x,
    y,
    w: size,
    h: size,
    points: drawQrCode(link, size),
    fill: { color: officeColours.text },
    line: { type: 'none' },
    altText: link,
    hyperlink: { url: link },
  };
  // The library draws shapes of one's own, but its types leave them out of the list of shapes.
  Reflect.apply(slide.addShape.bind(slide), slide, ['custGeom', options]);
}

/** What the first slide says. */
export interface TitleSlide {
  readonly title: string;
  readonly subtitle: string;
  readonly text: string;
  readonly link: string;
  readonly createdAt: Date;
  readonly language: Language;
}

export function addTitleSlide(deck: PptxGenJS, request: TitleSlide, texts: DeckTexts): void {
  const slide = startSlide(deck);
  const day = formatDay(request.createdAt.toISOString().slice(0, 10), request.language);
  const left = { x: page.margin, w: 8.9, fontFace, margin: 0 } as const;
  const { muted, scenario, text } = officeColours;
  slide.addText(texts.product, { ...left, y: 0.7, h: 0.5, fontSize: 22, bold: true, color: scenario });
  slide.addText(request.title, {
    ...left,
    y: 1.7,
    h: 1.5,
    fontSize: 44,
    bold: true,
    color: text,
    valign: 'bottom',
    fit: 'shrink',
  });
  slide.addText(request.subtitle, {
    ...left,
    y: 3.35,
    h: request.subtitle.length > 80 ? 1 : 0.5,
    fontSize: request.subtitle.length > 80 ? 18 : 22,
    color: muted,
    valign: 'top',
    fit: 'shrink',
  });
  slide.addText(request.text, {
    ...left,
    y: request.subtitle.length > 80 ? 4.5 : 4.05,
    h: request.subtitle.length > 80 ? 1.5 : 1.9,
    fontSize: 15,
    color: text,
    valign: 'top',
    fit: 'shrink',
  });
  slide.addText(`${texts.made(day)} · ${texts.disclaimer}`, {
    ...left,
    y: 6.6,
    h: 0.35,
    fontSize: 12,
    color: muted,
  });
  const size = 2.6;
  const x = page.width - page.margin - size;
  addQrCode(slide, request.link, { x, y: 2.1, size });
  slide.addText([{ text: texts.scan, options: { hyperlink: { url: request.link } } }], {
    x,
    y: 4.75,
    w: size,
    h: 0.35,
    align: 'center',
    fontFace,
    fontSize: 13,
  });
  slide.addNotes([request.text, request.link].join('\n'));
}

/** A row of a table. A row without values is a title over the rows that follow. */
export interface TableLine {
  readonly label: string;
  readonly values: readonly string[];
}

/** Points of the text and inches of a row: of a table for a room, and of one that lists more than a room reads. */
export const tableLooks = {
  large: { fontSize: 15, rowHeight: 0.38 },
  small: { fontSize: 12, rowHeight: 0.3 },
} as const;

type TableLook = (typeof tableLooks)[keyof typeof tableLooks];

function makeCell(content: string, look: TableLook, options: PptxGenJS.TableCellProps): PptxGenJS.TableCell {
  const border: PptxGenJS.BorderProps = { type: 'solid', pt: 0.75, color: officeColours.line };
  const none: PptxGenJS.BorderProps = { type: 'none' };
  const { fontSize } = look;
  return {
    text: content,
    options: { fontFace, fontSize, valign: 'middle', border: [none, none, border, none], ...options },
  };
}

function makeRow({ label, values }: TableLine, columns: number, look: TableLook): PptxGenJS.TableCell[] {
  const { scenario, text, muted } = officeColours;
  if (values.length === 0) return [makeCell(label, look, { color: text, bold: true, colspan: columns + 1 })];
  return [
    makeCell(label, look, { color: text }),
    ...values.map((value, order) =>
      makeCell(value, look, {
        align: 'right',
        bold: order === values.length - 1,
        color: order === values.length - 1 ? scenario : muted,
      }),
    ),
  ];
}

export function addTable(
  slide: Slide,
  header: TableLine,
  lines: readonly TableLine[],
  look: TableLook = tableLooks.large,
): void {
  const head = { bold: true, color: officeColours.surface, fill: { color: officeColours.scenario } };
  const columns = header.values.length;
  slide.addTable(
    [
      [
        makeCell(header.label, look, head),
        ...header.values.map((value) => makeCell(value, look, { ...head, align: 'right' })),
      ],
      ...lines.map((line) => makeRow(line, columns, look)),
    ],
    {
      x: page.margin,
      y: 1.75,
      w: inner,
      colW: [inner - columns * 2.4, ...Array.from({ length: columns }, () => 2.4)],
      rowH: look.rowHeight,
    },
  );
}

/** Two lines at most in this size. */
const longTitle = 75;

export function addHeading(slide: Slide, title: string, subtitle: string): void {
  const shared = { x: page.margin, w: inner, fontFace, margin: 0 } as const;
  slide.addText(title, {
    ...shared,
    y: 0.4,
    h: 0.75,
    fontSize: title.length > longTitle ? 20 : 28,
    bold: true,
    color: officeColours.text,
    valign: 'bottom',
    fit: 'shrink',
  });
  if (subtitle !== '')
    slide.addText(subtitle, { ...shared, y: 1.18, h: 0.38, fontSize: 15, color: officeColours.muted });
}

/** The longest text that a slide has room for, in characters; what is longer is in the notes in full. */
export const longestSlideText = 480;

/** The title and the words of a step, cut where a slide ends; `below`: what the chart under them shows. */
export function addWords(slide: Slide, title: string, text: string, below: string): void {
  const shared = { x: page.margin, w: inner, fontFace, margin: 0, valign: 'top' } as const;
  addHeading(slide, title, '');
  const shown = text.length > longestSlideText ? `${text.slice(0, longestSlideText - 1).trimEnd()}…` : text;
  const fontSize = text.length > 260 ? 11 : 16;
  slide.addText(shown, { ...shared, y: 1.2, h: 0.66, fontSize, color: officeColours.text });
  slide.addText(below, { ...shared, y: 1.92, h: 0.3, fontSize: 13, color: officeColours.muted });
}

/** Where the figures come from, and the way back to the page. */
export function addFooter(slide: Slide, sources: string, link: string, texts: DeckTexts): void {
  const note = {
    x: page.margin,
    w: inner - 1.9,
    fontFace,
    fontSize: 10,
    color: officeColours.muted,
    margin: 0,
    valign: 'top',
  } as const;
  slide.addText(sources, { ...note, y: 6.62, h: 0.4, fit: 'shrink' });
  slide.addText([{ text: texts.open, options: { hyperlink: { url: link } } }], { ...note, y: 7.05, h: 0.25 });
  addQrCode(slide, link, { x: page.width - page.margin - 0.76, y: 6.52, size: 0.78 });
}

/** Inches of the line under a chart that says what a story points out in it. */
const noteHeight = 0.36;

/** A note of a story: native charts have no place for it that is sure to be free. */
function addNote(slide: Slide, { name, text }: FigureAnnotation): void {
  const colon = { text: `${name} – `, options: { bold: true } };
  slide.addText([colon, { text }], {
    x: page.margin,
    y: 6.5 - noteHeight,
    w: inner - 1,
    h: noteHeight - 0.04,
    fontFace,
    fontSize: 14,
    color: officeColours.text,
    margin: 0,
    valign: 'middle',
    fit: 'shrink',
  });
}

/** One chart: its finding, the chart itself, where its figures come from, the way back to it. */
export function addChartSlide(
  deck: PptxGenJS,
  chart: ChartSlide,
  language: Language,
  texts: DeckTexts,
): FinishedChart {
  const { figure, link, sources } = chart;
  const slide = startSlide(deck);
  const title = chart.title ?? figure.title;
  const top = chart.text === undefined ? 1.65 : 2.25;
  const { annotation } = figure;
  const height = 6.5 - top - (annotation === undefined ? 0 : noteHeight);
  if (chart.text === undefined) addHeading(slide, title, figure.subtitle);
  else addWords(slide, title, chart.text, figure.subtitle);
  const plan = planChart(figure, texts.series);
  // The drawing and the data are replaced by ours; the library makes their place in the package.
  slide.addChart('line', [{ name: figure.id, labels: ['1'], values: [1] }], {
    x: page.margin - 0.1,
    y: top,
    w: inner + 0.2,
    h: height,
    altText: figure.summary,
  });
  const cited = describeSources({
    figure,
    sources,
    language,
    density: 'desk',
    scenario: chart.scenario,
    link,
  });
  if (annotation !== undefined) addNote(slide, annotation);
  addFooter(slide, texts.sources(cited), link, texts);
  slide.addNotes(writeSpeakerNotes(chart, language));
  return { plan, title, height };
}
