import type { FigureChange, LiveFigure } from '../charts/liveFigure.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';

/** A small figure of every kind of mark; `level` moves its values. */
export function makeFigure(level = 100, overrides: Partial<ChartFigure> = {}): ChartFigure {
  const years = [2024, 2025, 2026, 2027];
  return {
    id: 'sample',
    direction: 'columns',
    title: `Sales reach ${level}`,
    subtitle: 'Sales, $bn, 2024–2027',
    summary: `Sales go to ${level} in 2027.`,
    position: { kind: 'years', from: 2024, to: 2027 },
    value: { unit: 'USD_bn', includeZero: true },
    marks: [
      {
        kind: 'band',
        id: 'spare',
        tone: 'neutral',
        fill: 'soft',
        points: [
          [2025, 40, 60],
          [2027, level, level + 20],
        ],
      },
      {
        kind: 'bar',
        id: 'profit',
        tone: 'aws',
        style: 'solid',
        width: 0.6,
        bars: years.map((year, order) => [year, 0, 10 * order]),
      },
      {
        kind: 'line',
        id: 'actual',
        tone: 'actual',
        style: 'actual',
        points: [
          [2024, 30],
          [2025, 50],
        ],
      },
      {
        kind: 'line',
        id: 'scenario',
        tone: 'scenario',
        style: 'scenario',
        points: [
          [2025, 50],
          [2027, level],
        ],
      },
      { kind: 'point', id: 'latest', tone: 'actual', at: [2025.5, 60] },
    ],
    labels: [
      {
        id: 'scenario',
        text: `Scenario $${level}bn`,
        tone: 'scenario',
        at: [2027, level],
        lane: 'end',
        strong: true,
      },
      { id: 'latest', text: '12 months to June', tone: 'actual', at: [2025.5, 60], lane: 'inside' },
    ],
    references: [{ id: 'boundary', axis: 'x', at: 2025, text: 'Projection →', style: 'boundary' }],
    columns: [
      { id: 'sales', label: 'Sales', unit: 'USD_bn', tone: 'scenario' },
      { id: 'share', label: 'Share', unit: 'percent', tone: 'neutral', tableOnly: true },
    ],
    rows: years.map((year, order) => ({
      x: year,
      label: String(year),
      status: year <= 2025 ? 'actual' : 'projected',
      cells: { sales: 30 + order * 20, share: null },
    })),
    notes: ['A note.'],
    sourceIds: ['s001'],
    ...overrides,
  };
}

/** A live figure that a test moves by hand. */
export function makeLiveFigure(
  initial: ChartFigure,
): LiveFigure & { move: (figure: ChartFigure, change?: FigureChange) => void } {
  let current = initial;
  const listeners = new Set<(change: FigureChange) => void>();
  return {
    read: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    move(figure, change = 'scenario') {
      current = figure;
      for (const listener of [...listeners]) listener(change);
    },
  };
}
