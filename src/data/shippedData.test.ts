import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { baseFigureIds, outputIds } from '../model/index.ts';
import { parseAssumptions } from './assumptions.ts';
import { parseBaseline } from './baseline.ts';
import { parseFacts } from './facts.ts';
import { parseEvidence, parseSources } from './sources.ts';

function readShipped(file: string): string {
  return readFileSync(`public/data/${file}`, 'utf8');
}

const { facts } = await parseFacts(readShipped('facts.csv'));
const { sources } = parseSources(readShipped('sources.json'));
const { quotes } = parseEvidence(readShipped('evidence.json'));
const baseline = parseBaseline(readShipped('baseline.json'));
const assumptions = parseAssumptions(readShipped('assumptions.json'));
const factOf = new Map(facts.map((fact) => [fact.id, fact]));

describe('references between the shipped files lead somewhere', () => {
  it('from facts and assumptions to sources', () => {
    const cited = [
      ...facts.map((fact) => fact.source),
      ...assumptions.definitions.flatMap((definition) => definition.sources),
    ];
    expect(cited.filter((id) => !sources.has(id))).toEqual([]);
  });

  it('from markers of sliders to facts that say the same, within the digits of the coarser one', () => {
    const slackOf = (value: number): number => 0.5 * 10 ** -(String(value).split('.')[1]?.length ?? 0);
    const markers = assumptions.definitions.flatMap((definition) => definition.markers);
    const stated = markers.filter((marker) => marker.fact !== undefined);
    expect(stated.length).toBeGreaterThan(14);
    for (const { value, fact: id = '', label } of stated) {
      const fact = factOf.get(id);
      expect(fact, `${label.en} ${id}`).toBeDefined();
      const given = fact?.value ?? NaN;
      const slack = Math.max(slackOf(given), slackOf(value)) + 1e-9;
      expect(Math.abs(given - value), `${label.en} ${id}`).toBeLessThanOrEqual(slack);
    }
  });

  it('from quotes to facts', () => {
    expect([...quotes.keys()].filter((id) => !factOf.has(id))).toEqual([]);
  });

  it('from the backtest to outputs of the model', () => {
    const known: readonly string[] = outputIds;
    expect(assumptions.backtest.outcomes.filter((id) => !known.includes(id))).toEqual([]);
  });

  it.each(baseFigureIds)('from the base year to the fact that says the same: %s', (id) => {
    const factId = baseline.factIds[id];
    if (factId === undefined) {
      expect(baseline.derivations[id]).toBeDefined();
      return;
    }
    const fact = factOf.get(factId);
    expect(fact?.period).toBe(String(baseline.baseYear.year));
    // The facts count shares in millions, the model in billions.
    const scale = fact?.unit === 'millions' ? 1000 : 1;
    expect(fact?.value).toBe(baseline.baseYear[id] * scale);
  });
});
