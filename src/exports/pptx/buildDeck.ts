import type PptxGenJS from 'pptxgenjs';
import { formatDay } from '../../format/days.ts';
import { deckTexts, type DeckTexts } from '../../i18n/office/deckTexts.ts';
import { officeColours } from '../../theme/officeColours.ts';
import { describeSources } from '../figureDocument.ts';
import { planChart } from './chartPlan.ts';
import { writeSpeakerNotes } from './deckNotes.ts';
import type { ChartSlide, DeckRequest } from './deckRequest.ts';
import { finishDeck, type FinishedChart } from './finishDeck.ts';
import { drawQrCode } from './qrShape.ts';

/** Inches of a wide slide. */
const page = { width: 13.333, height: 7.5, margin: 0.6 } as const;
const inner = page.width - 2 * page.margin;
const fontFace = 'Calibri';
const master = 'Cumulo';
const mostRows = 12;

type Slide = PptxGenJS.Slide;

function defineMaster(deck: PptxGenJS): void {
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

function addQrCode(slide: Slide, link: string, place: { x: number; y: number; size: number }): void {
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

function addTitleSlide(deck: PptxGenJS, request: DeckRequest, texts: DeckTexts): void {
  const slide = deck.addSlide({ masterName: master });
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
  slide.addText(texts.question, { ...left, y: 3.35, h: 0.5, fontSize: 22, color: muted });
  slide.addText(request.scenario, {
    ...left,
    y: 4.05,
    h: 1.9,
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
  slide.addNotes([request.scenario, request.link].join('\n'));
}

interface TableLine {
  readonly label: string;
  readonly values: readonly string[];
}

function addTable(slide: Slide, header: TableLine, lines: readonly TableLine[]): void {
  const { surface, scenario, text, line, muted } = officeColours;
  const border: PptxGenJS.BorderProps = { type: 'solid', pt: 0.75, color: line };
  const none: PptxGenJS.BorderProps = { type: 'none' };
  const cell = (content: string, options: PptxGenJS.TableCellProps): PptxGenJS.TableCell => ({
    text: content,
    options: { fontFace, fontSize: 15, valign: 'middle', border: [none, none, border, none], ...options },
  });
  const head = { bold: true, color: surface, fill: { color: scenario } };
  const rows = lines.map(({ label, values }) => [
    cell(label, { color: text }),
    ...values.map((value, order) =>
      cell(value, {
        align: 'right',
        bold: order === values.length - 1,
        color: order === values.length - 1 ? scenario : muted,
      }),
    ),
  ]);
  const columns = header.values.length;
  slide.addTable(
    [
      [cell(header.label, head), ...header.values.map((value) => cell(value, { ...head, align: 'right' }))],
      ...rows,
    ],
    {
      x: page.margin,
      y: 1.75,
      w: inner,
      colW: [inner - columns * 2.4, ...Array.from({ length: columns }, () => 2.4)],
      rowH: 0.38,
    },
  );
}

function addHeading(slide: Slide, title: string, subtitle: string): void {
  const shared = { x: page.margin, w: inner, fontFace, margin: 0 } as const;
  slide.addText(title, {
    ...shared,
    y: 0.4,
    h: 0.75,
    fontSize: 28,
    bold: true,
    color: officeColours.text,
    valign: 'bottom',
    fit: 'shrink',
  });
  slide.addText(subtitle, { ...shared, y: 1.18, h: 0.38, fontSize: 15, color: officeColours.muted });
}

function addAssumptionSlides(deck: PptxGenJS, request: DeckRequest, { assumptions: texts }: DeckTexts): void {
  const { changes, mainAssumptions } = request;
  const isBase = changes.length === 0;
  const title = isBase ? texts.titleBase : texts.title(changes.length);
  const header = { label: texts.label, values: isBase ? [texts.base] : [texts.base, texts.scenario] };
  const lines: readonly TableLine[] = isBase
    ? mainAssumptions.map(({ label, value }) => ({ label, values: [value] }))
    : changes.map(({ label, from, to }) => ({ label, values: [from, to] }));
  for (let start = 0; start < Math.max(1, lines.length); start += mostRows) {
    const slide = deck.addSlide({ masterName: master });
    const shown = start === 0 ? title : texts.continued(title, start / mostRows + 1);
    addHeading(slide, shown, isBase ? texts.subtitleBase : texts.subtitle(request.title));
    addTable(slide, header, lines.slice(start, start + mostRows));
    slide.addNotes([request.scenario, request.link].join('\n'));
  }
}

function addChartSlide(
  deck: PptxGenJS,
  chart: ChartSlide,
  request: DeckRequest,
  texts: DeckTexts,
): FinishedChart {
  const { figure, link, sources } = chart;
  const { language } = request;
  const slide = deck.addSlide({ masterName: master });
  const title = chart.title ?? figure.title;
  addHeading(slide, title, figure.subtitle);
  const plan = planChart(figure, texts.series);
  // The drawing and the data are replaced by ours; the library makes their place in the package.
  slide.addChart('line', [{ name: figure.id, labels: ['1'], values: [1] }], {
    x: page.margin - 0.1,
    y: 1.65,
    w: inner + 0.2,
    h: 4.85,
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
  const note = {
    x: page.margin,
    w: inner - 1.9,
    fontFace,
    fontSize: 10,
    color: officeColours.muted,
    margin: 0,
    valign: 'top',
  } as const;
  slide.addText(texts.sources(cited), { ...note, y: 6.62, h: 0.4, fit: 'shrink' });
  slide.addText([{ text: texts.open, options: { hyperlink: { url: link } } }], { ...note, y: 7.05, h: 0.25 });
  addQrCode(slide, link, { x: page.width - page.margin - 0.76, y: 6.52, size: 0.78 });
  slide.addNotes(writeSpeakerNotes(chart, language));
  return { plan, title };
}

/**
 * A deck with native charts as the bytes of a .pptx file: a title, what the scenario assumes, one slide a chart. Rejects when the
 * library cannot be loaded.
 */
export async function buildDeck(request: DeckRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Deck } = await import('pptxgenjs');
  const texts = deckTexts[request.language];
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  deck.title = `${texts.product} – ${request.title}`;
  deck.subject = texts.question;
  deck.author = texts.product;
  deck.company = texts.product;
  defineMaster(deck);
  addTitleSlide(deck, request, texts);
  addAssumptionSlides(deck, request, texts);
  const charts = request.slides.map((slide) => addChartSlide(deck, slide, request, texts));
  const written = await deck.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new TypeError('The deck came in an unknown form.');
  return finishDeck(written, charts, request.language, request.createdAt);
}
