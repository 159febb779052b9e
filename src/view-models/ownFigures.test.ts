import { describe, expect, it } from 'vitest';
import { buildFactTable } from '../data/factTable.ts';
import { buildMergedActuals } from '../data/own-data/mergeActuals.ts';
import { mergeFacts } from '../data/own-data/mergeFacts.ts';
import type { OwnFact } from '../data/own-data/types.ts';
import { messages } from '../i18n/messages.ts';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { makeOwnFact, shippedFacts } from '../test/ownDataSupport.ts';
import { buildCapacityFigure } from './buildCapacityFigure.ts';
import { buildEarningsFigure } from './buildEarningsFigure.ts';
import { listFigureNotes } from './ownFigures.ts';

function makeView(own: readonly OwnFact[]) {
  const facts = mergeFacts(shippedFacts, own);
  return makeScenarioView({ actuals: buildMergedActuals(facts, buildFactTable(facts), 2025) });
}

const year = makeOwnFact({ metric: 'aws_net_sales', period: '2024', value: 108 });
const quarter = makeOwnFact({ metric: 'aws_net_sales', value: 46 });

describe('a figure with own facts', () => {
  it('rings their points, in the colour of what people choose', () => {
    const { marks } = buildCapacityFigure(makeView([year, quarter]));
    const rings = marks.filter(({ id }) => id.startsWith('own-'));
    expect(rings).toMatchObject([
      { kind: 'point', tone: 'scenario', at: [2024, 108] },
      { kind: 'point', tone: 'scenario', at: [2025.75, 37.587 + 42.232 + 46 + 35.579] },
    ]);
  });

  it('says so in a note, and behind the names of the rows', () => {
    const figure = buildCapacityFigure(makeView([year]));
    expect(figure.notes.at(-1)).toBe(messages.en.ownData.chartNote(true));
    expect(figure.rows.filter(({ label }) => label.includes('your data')).map(({ x }) => x)).toEqual([2024]);
  });

  it('rings the ends of the bars that show them, stacked ones too', () => {
    const own = makeOwnFact({ metric: 'aws_operating_income', period: '2024', value: 40 });
    const figure = buildEarningsFigure(makeView([own]));
    const total = figure.rows.find(({ x }) => x === 2024)?.cells['total'] ?? NaN;
    const rings = figure.marks.filter(({ id }) => id.startsWith('own-'));
    expect(rings).toMatchObject([
      { id: 'own-aws-2024', at: [2024, 40] },
      { id: 'own-rest-2024', at: [2024, total] },
    ]);
    expect(figure.notes.at(-1)).toBe(messages.en.ownData.chartNote(true));
  });
});

describe('a figure without own facts', () => {
  it('is not touched', () => {
    const figure = buildCapacityFigure(makeView([]));
    expect(figure.marks.some(({ id }) => id.startsWith('own-'))).toBe(false);
    expect(figure.notes.join(' ')).not.toContain('your own');
    expect(buildCapacityFigure(makeView([makeOwnFact({ period: '1999' })])).notes).toEqual(figure.notes);
  });
});

describe('the notes of any figure', () => {
  const { ownData } = messages.fr;

  it('tell of own documents once', () => {
    expect(listFigureNotes({ notes: ['a'], sourceIds: ['s001'] }, ownData)).toEqual(['a']);
    expect(listFigureNotes({ notes: ['a'], sourceIds: ['own:1'] }, ownData)).toEqual([
      'a',
      ownData.chartNote(false),
    ]);
    const said = [ownData.chartNote(true)];
    expect(listFigureNotes({ notes: said, sourceIds: ['own:1'] }, ownData)).toEqual(said);
  });
});
