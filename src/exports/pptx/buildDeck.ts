import type PptxGenJS from 'pptxgenjs';
import { deckTexts, type DeckTexts } from '../../i18n/office/deckTexts.ts';
import type { DeckRequest } from './deckRequest.ts';
import { startDeck, writeDeck } from './deckFile.ts';
import {
  addChartSlide,
  addHeading,
  addTable,
  addTitleSlide,
  startSlide,
  type TableLine,
} from './slideParts.ts';

/** Rows of a table that one slide has room for. */
const mostRows = 12;

function addAssumptionSlides(deck: PptxGenJS, request: DeckRequest, { assumptions: texts }: DeckTexts): void {
  const { changes, mainAssumptions } = request;
  const isBase = changes.length === 0;
  const title = isBase ? texts.titleBase : texts.title(changes.length);
  const header = { label: texts.label, values: isBase ? [texts.base] : [texts.base, texts.scenario] };
  const lines: readonly TableLine[] = isBase
    ? mainAssumptions.map(({ label, value }) => ({ label, values: [value] }))
    : changes.map(({ label, from, to }) => ({ label, values: [from, to] }));
  for (let start = 0; start < Math.max(1, lines.length); start += mostRows) {
    const slide = startSlide(deck);
    const shown = start === 0 ? title : texts.continued(title, start / mostRows + 1);
    addHeading(slide, shown, isBase ? texts.subtitleBase : texts.subtitle(request.title));
    addTable(slide, header, lines.slice(start, start + mostRows));
    slide.addNotes([request.scenario, request.link].join('\n'));
  }
}

/**
 * A deck with native charts as the bytes of a .pptx file: a title, what the scenario assumes, one slide a chart. Rejects when the
 * library cannot be loaded.
 */
export async function buildDeck(request: DeckRequest): Promise<Uint8Array<ArrayBuffer>> {
  const texts = deckTexts[request.language];
  const deck = await startDeck(request.title, texts);
  addTitleSlide(deck, { ...request, subtitle: texts.question, text: request.scenario }, texts);
  addAssumptionSlides(deck, request, texts);
  const charts = request.slides.map((slide) => addChartSlide(deck, slide, request.language, texts));
  return writeDeck(deck, charts, request);
}
