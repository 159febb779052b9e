import type PptxGenJS from 'pptxgenjs';
import { deckTexts, type DeckTexts } from '../../i18n/office/deckTexts.ts';
import { startDeck, writeDeck } from './deckFile.ts';
import type { StoryDeckRequest, StorySlide } from './deckRequest.ts';
import type { FinishedChart } from './finishDeck.ts';
import {
  addChartSlide,
  addFooter,
  addHeading,
  addTable,
  addTitleSlide,
  addWords,
  longestSlideText,
  startSlide,
  tableLooks,
  type TableLine,
} from './slideParts.ts';

/** Rows of a table that one slide has room for. */
const mostRows = 16;

/** What is said aloud, before what a chart has to tell; a text that its slide cuts is here in full. */
function writeSaid({ text, notes }: StorySlide): string {
  return [...(text.length > longestSlideText ? [text] : []), ...(notes === '' ? [] : [notes])].join('\n\n');
}

/** A step without a native chart keeps its words, and says where its chart is. */
function addWordSlide(deck: PptxGenJS, step: StorySlide, texts: DeckTexts): void {
  const slide = startSlide(deck);
  addWords(slide, step.title, step.text, texts.story.noChart);
  addFooter(slide, '', step.link, texts);
  const said = writeSaid(step);
  const parts = [
    ...(said === '' ? [] : [said, '']),
    texts.story.noChart,
    texts.notes.scenario(step.scenario),
    '',
    texts.notes.link(step.link),
  ];
  slide.addNotes(parts.join('\n'));
}

function addStepSlide(
  deck: PptxGenJS,
  step: StorySlide,
  request: StoryDeckRequest,
  texts: DeckTexts,
): readonly FinishedChart[] {
  const { figure, sources, link, scenario, title, text } = step;
  if (figure === null) {
    addWordSlide(deck, step, texts);
    return [];
  }
  const said = writeSaid(step);
  const spoken = said === '' ? {} : { speakerNotes: said };
  const chart = { figure, sources, link, scenario, title, text, ...spoken };
  return [addChartSlide(deck, chart, request.language, texts)];
}

/** Pages of rows: each step's title stands over its rows, again where they go on. */
function layOutChanges(steps: readonly StorySlide[], texts: DeckTexts): readonly (readonly TableLine[])[] {
  const pages: TableLine[][] = [[]];
  steps.forEach(({ title, changes }, order) => {
    const section = { label: texts.story.step(order + 1, title), values: [] };
    for (let start = 0; start < changes.length; start += mostRows - 1) {
      const rows = changes
        .slice(start, start + mostRows - 1)
        .map(({ label, from, to }) => ({ label, values: [from, to] }));
      const page = pages.at(-1) ?? [];
      if (page.length + rows.length + 1 > mostRows) pages.push([section, ...rows]);
      else page.push(section, ...rows);
    }
  });
  return pages.filter((page) => page.length > 0);
}

/** Which steps stand on the base case, and what the others change in it. */
function addAssumptionSlides(
  deck: PptxGenJS,
  { steps, language, link }: StoryDeckRequest,
  texts: DeckTexts,
): void {
  const base = steps.flatMap(({ changes }, order) => (changes.length === 0 ? [String(order + 1)] : []));
  const numbers = new Intl.ListFormat(language, { type: 'conjunction' }).format(base);
  const subtitle = base.length === 0 ? texts.story.allChange : texts.story.baseSteps(numbers, base.length);
  const header = { label: texts.assumptions.label, values: [texts.assumptions.base, texts.story.value] };
  const pages = layOutChanges(steps, texts);
  for (const [order, lines] of (pages.length === 0 ? [[]] : pages).entries()) {
    const slide = startSlide(deck);
    const title = texts.story.assumptions;
    addHeading(slide, order === 0 ? title : texts.assumptions.continued(title, order + 1), subtitle);
    if (lines.length > 0) addTable(slide, header, lines, tableLooks.small);
    slide.addNotes([subtitle, link].join('\n'));
  }
}

/**
 * A story as the bytes of a .pptx file: a title, one slide a step with its native chart, what each step assumes. Rejects when the
 * library cannot be loaded.
 */
export async function buildStoryDeck(request: StoryDeckRequest): Promise<Uint8Array<ArrayBuffer>> {
  const texts = deckTexts[request.language];
  const deck = await startDeck(request.title, texts);
  const { description: subtitle, steps } = request;
  const titleTexts = { ...texts, scan: texts.story.scan };
  addTitleSlide(deck, { ...request, subtitle, text: texts.story.steps(steps.length) }, titleTexts);
  const charts = steps.flatMap((step) => addStepSlide(deck, step, request, texts));
  addAssumptionSlides(deck, request, texts);
  return writeDeck(deck, charts, request);
}
