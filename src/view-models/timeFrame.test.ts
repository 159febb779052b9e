import { describe, expect, it } from 'vitest';
import type { ActualPoint, Actuals, ActualSeries } from '../model/index.ts';
import { makeScenarioView, productActuals } from '../test/makeScenarioView.ts';
import { buildTimeFrame, selectLast, selectYear } from './timeFrame.ts';

function makePoint(x: number, value: number, sourceId = `s${x}`): ActualPoint {
  return { x, value, factIds: [], sourceIds: [sourceId], confidence: 'verified' };
}

function makeActuals(awsRevenue: ActualSeries): Actuals {
  return { ...productActuals, awsRevenue };
}

function frameOf(annual: readonly ActualPoint[], latest: ActualPoint | null, language: 'en' | 'fr' = 'en') {
  return buildTimeFrame(makeScenarioView({ actuals: makeActuals({ annual, latest }), language }), [
    'awsRevenue',
  ]);
}

describe('buildTimeFrame', () => {
  it('names the last twelve months by the month in which they end', () => {
    const nameAt = (x: number, language: 'en' | 'fr' = 'en') =>
      frameOf([makePoint(2025, 1)], makePoint(x, 2), language).latest?.label;
    expect(nameAt(2025.25)).toBe('12 months to March 2026');
    expect(nameAt(2025.5)).toBe('12 months to June 2026');
    expect(nameAt(2025.75)).toBe('12 months to September 2026');
    expect(nameAt(2026.5)).toBe('12 months to June 2027');
    expect(nameAt(2025.5, 'fr')).toBe('12 mois à juin 2026');
  });

  it('leaves out what ends before the base year does', () => {
    expect(frameOf([makePoint(2024, 1)], makePoint(2024.5, 2)).latest).toBeNull();
  });

  it('has no hole between its first and its last year', () => {
    const frame = frameOf([makePoint(2020, 1), makePoint(2023, 4)], null);
    expect(frame.reportedYears.map(({ x, read }) => [x, read('awsRevenue')])).toEqual([
      [2020, 1],
      [2021, null],
      [2022, null],
      [2023, 4],
    ]);
  });

  it('keeps to its window and names the documents in it only', () => {
    const frame = frameOf([makePoint(2012, 1), makePoint(2024, 2), makePoint(2026, 3)], makePoint(2026.5, 4));
    expect(frame.reportedYears.map(({ x }) => x)).toEqual([2024]);
    expect(frame.sourceIds).toEqual(['s2024', 's2026.5']);
    expect([frame.from, frame.to]).toEqual([2019, 2035]);
  });

  it('begins with the base year when there is no history', () => {
    const frame = buildTimeFrame(makeScenarioView({ actuals: null }), ['awsRevenue']);
    expect([frame.from, frame.reportedYears.length, frame.latest]).toEqual([2025, 0, null]);
    expect(frame.scenario[0]).toBe(frame.view.opening);
  });

  it('shows the projection to the last year', () => {
    const frame = buildTimeFrame(makeScenarioView({ lastYear: 2028 }), ['awsRevenue']);
    expect(frame.scenario.map((row) => row.year)).toEqual([2025, 2026, 2027, 2028]);
    expect(selectLast(frame).baselineLast.year).toBe(2028);
  });
});

describe('selectYear', () => {
  it('finds the row or refuses', () => {
    const { rows } = makeScenarioView().scenario;
    expect(selectYear(rows, 2027)).toBe(rows[1]);
    expect(() => selectYear(rows, 2025)).toThrow(RangeError);
  });
});
