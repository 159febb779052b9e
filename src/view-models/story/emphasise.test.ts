import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFacts } from '../../data/facts.ts';
import { parseStory, type StoryStep } from '../../data/story.ts';
import { languages, type Language } from '../../model/index.ts';
import { storyCharts } from '../../store/storyCharts.ts';
import { productRace } from '../../test/makeRaceView.ts';
import { makeFigure } from '../../test/makeFigure.ts';
import { makeScenarioView, productPresets } from '../../test/makeScenarioView.ts';
import { readShippedAssumptions } from '../../test/readShippedAssumptions.ts';
import { defaultRace } from '../../store/raceSettings.ts';
import { buildTable } from '../buildTable.ts';
import type { ChartFigure } from '../chartTypes.ts';
import { buildStoryFigure } from './buildStoryFigure.ts';
import { emphasise, type Emphasis } from './emphasise.ts';
import { fillText } from './fillText.ts';
import { findSeries, findSeriesPoint, listSeries, listSeriesPositions } from './figureSeries.ts';

const read = (file: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../../public/data', file), 'utf8');
const story = parseStory(read('story.json'));
const facts = new Map((await parseFacts(read('facts.csv'))).facts.map((fact) => [fact.id, fact]));
const { definitions } = readShippedAssumptions();
const race = { ...productRace, choices: defaultRace };

function viewOf({ preset, inputs, to, year }: StoryStep, language: Language) {
  const overrides = { ...productPresets.find(({ id }) => id === preset)?.inputs, ...inputs };
  return makeScenarioView({ overrides, language, lastYear: to, year });
}

function figureOf(step: StoryStep, language: Language = 'en'): ChartFigure {
  const figure = buildStoryFigure(step.chart, viewOf(step, language), race);
  if (figure === null) throw new Error(`no figure for ${step.chart}`);
  return figure;
}

const none: Emphasis = { highlight: [], annotation: null };

describe('the series of a figure', () => {
  it.each([
    ['cash', ['free', 'baseline', 'operating', 'capex']],
    ['profit', ['underlying', 'baseline', 'reported', 'operating']],
    ['earnings', ['aws', 'rest', 'total', 'baseline']],
    ['race-margin', ['aws', 'google', 'intelligentCloud', 'awsBaseline']],
    ['bridge', ['amount', 'baseline']],
  ] as const)('of %s are what its picture draws', (chart, expected) => {
    const figure = buildStoryFigure(chart, makeScenarioView(), race);
    expect(figure === null ? [] : listSeries(figure).map(({ id }) => id)).toEqual(expected);
  });

  it('leave no line, bar or dot of any chart of a story without a series', () => {
    for (const chart of new Set(Object.values(storyCharts).flat())) {
      const figure = buildStoryFigure(chart, makeScenarioView(), race);
      for (const mark of figure?.marks ?? [])
        expect(findSeries(figure?.columns ?? [], mark), `${chart} ${mark.id}`).not.toBeNull();
    }
  });

  it('have the value of the table where they are lines or stand on zero', () => {
    const figure = buildStoryFigure('cash', makeScenarioView(), race);
    if (figure === null) throw new Error('no figure');
    for (const series of ['free', 'operating', 'capex'])
      for (const at of listSeriesPositions(figure, series)) {
        const cell = figure.rows.find(({ x }) => x === at)?.cells[series];
        expect(findSeriesPoint(figure, series, at)?.at[1], `${series} ${at}`).toBeCloseTo(cell ?? NaN, 9);
      }
    expect(listSeriesPositions(figure, 'free').at(-1)).toBe(2035);
    expect(findSeriesPoint(figure, 'free', 2036)).toBeNull();
    expect(findSeriesPoint(figure, 'nothing', 2030)).toBeNull();
  });
});

describe('what a step points at', () => {
  const annotation = { at: 2027, series: 'sales', text: 'Look' };

  it('keeps its strength, the others recede, and words say so', () => {
    const figure = makeFigure(100, {
      columns: [
        { id: 'sales', label: 'Sales', unit: 'USD_bn', tone: 'scenario' },
        { id: 'profit', label: 'Profit', unit: 'USD_bn', tone: 'aws' },
      ],
    });
    const shown = emphasise(figure, { highlight: ['sales'], annotation }, 'en');
    expect(shown.marks.filter(({ recedes }) => recedes).map(({ id }) => id)).toEqual(['profit']);
    expect(shown.columns.map(({ strong }) => strong)).toEqual([true, undefined]);
    expect(buildTable(shown, 'en').columns).toEqual([
      { id: 'sales', header: 'Sales', isStrong: true },
      { id: 'profit', header: 'Profit' },
    ]);
    expect(shown.summary).toBe(`${figure.summary} Highlighted: Sales. 2027, Sales: Look`);
    expect(shown.notes).toEqual(['2027, Sales: Look', 'A note.']);
    expect(shown.annotation).toEqual({
      at: [2027, 100],
      tone: 'scenario',
      text: 'Look',
      name: '2027, Sales',
    });
    expect(emphasise(figure, { highlight: ['sales'], annotation }, 'fr').notes[0]).toBe(
      '2027, Sales\u202f: Look',
    );
  });

  it.each([
    ['nothing', none],
    ['a series that is not there', { ...none, highlight: ['aws'] }],
    ['every series', { ...none, highlight: ['sales'] }],
    ['a year that is not there', { ...none, annotation: { ...annotation, at: 2031 } }],
    ['a series of a note that is not there', { ...none, annotation: { ...annotation, series: 'aws' } }],
    ['a note without words', { ...none, annotation: { ...annotation, text: ' ' } }],
  ])('leaves the figure as it is: %s', (_, emphasis) => {
    const figure = makeFigure();
    const own = figure.columns.filter(({ id }) => id === 'sales');
    const marks = figure.marks.filter(({ id }) => id !== 'profit');
    const plain = { ...figure, columns: own, marks };
    expect(emphasise(plain, emphasis, 'en')).toBe(plain);
  });

  it('points at the first series that is highlighted, or the first one, when a note names none', () => {
    const open = { at: annotation.at, text: annotation.text };
    const figure = makeFigure(100, {
      columns: [
        { id: 'sales', label: 'Sales', unit: 'USD_bn', tone: 'scenario' },
        { id: 'profit', label: 'Profit', unit: 'USD_bn', tone: 'aws' },
      ],
    });
    const pointOf = (highlight: readonly string[]) =>
      emphasise(figure, { highlight, annotation: open }, 'en').annotation?.name;
    expect(pointOf([])).toBe('2027, Sales');
    expect(pointOf(['profit'])).toBe('2027, Profit');
  });

  it('names the bar of a bridge', () => {
    const figure = buildStoryFigure('bridge', makeScenarioView({ overrides: { capex: 250 } }), race);
    if (figure === null) throw new Error('no figure');
    const shown = emphasise(figure, { ...none, annotation: { at: 3, text: 'Look' } }, 'en');
    expect(shown.annotation?.name).toMatch(/^AWS depreciation, /);
  });
});

describe('the story that ships', () => {
  it('points at something in every step', () => {
    expect(story.steps.filter(({ highlight }) => highlight !== undefined).length).toBeGreaterThan(8);
    expect(story.steps.filter(({ annotation }) => annotation !== undefined).length).toBeGreaterThan(8);
  });

  it.each(story.steps)('$id points at series and years that its figure has, in both languages', (step) => {
    for (const language of languages) {
      const figure = figureOf(step, language);
      const ids = listSeries(figure).map(({ id }) => id);
      for (const id of step.highlight ?? []) expect(ids).toContain(id);
      expect(step.highlight?.length ?? 0).toBeLessThan(ids.length);
      const { annotation } = step;
      if (annotation === undefined) continue;
      expect(ids).toContain(annotation.series);
      const world = {
        view: viewOf(step, language),
        definitions,
        findFact: (id: string) => facts.get(id) ?? null,
      };
      const { text, unknown } = fillText(annotation.text[language], world, language);
      expect(unknown).toEqual([]);
      const shown = emphasise(
        figure,
        { highlight: step.highlight ?? [], annotation: { ...annotation, text } },
        language,
      );
      expect(shown.annotation?.text).toBe(text);
      expect(text.length).toBeLessThanOrEqual(120);
    }
  });
});
