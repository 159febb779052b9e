import { formatInputValue } from '../../format/inputs.ts';
import { formatYear } from '../../format/number.ts';
import { formatValue } from '../../format/value.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { riskTexts, type RiskTexts } from '../../i18n/risk/riskTexts.ts';
import type { InputDefinition, InputId, OutputId, Tornado, TornadoBar } from '../../model/index.ts';
import type { BarMark, ChartFigure, FigureRow, PlotLabel } from '../chartTypes.ts';
import { findOutcomeUnit, type OutcomeUnit } from '../outcomeUnits.ts';
import type { ScenarioView } from '../scenarioView.ts';
import { nameUnit } from './nameUnit.ts';

export interface TornadoRequest {
  readonly view: ScenarioView;
  readonly output: OutputId;
  readonly tornado: Tornado;
  /** The rows from top to bottom; it holds while sliders move, so that names stay beside their bars. */
  readonly order: readonly InputId[];
  readonly definitions: readonly InputDefinition[];
}

/** A bar with everything that names it. */
interface TornadoRow extends TornadoBar {
  readonly name: string;
  readonly lowText: string;
  readonly highText: string;
}

interface Parts extends TornadoRequest {
  readonly texts: RiskTexts['tornado'];
  readonly unit: OutcomeUnit;
  readonly outcome: string;
  readonly year: string;
  readonly rows: readonly TornadoRow[];
  readonly value: (value: number | null) => string;
}

function listRows({ tornado, order, definitions, view }: TornadoRequest): readonly TornadoRow[] {
  return order.flatMap((id) => {
    const bar = tornado.bars.find((candidate) => candidate.id === id);
    const definition = definitions.find((candidate) => candidate.id === id);
    if (bar === undefined || definition === undefined) return [];
    const text = (value: number): string =>
      formatInputValue(roundInput(value), definition.unit, view.language);
    const name = definition.label[view.language];
    return [{ ...bar, name, lowText: text(bar.low), highText: text(bar.high) }];
  });
}

/** Sums of decimals end in noise that nobody typed. */
function roundInput(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function collectParts(request: TornadoRequest): Parts {
  const { view, output } = request;
  const unit = findOutcomeUnit(output);
  return {
    ...request,
    texts: riskTexts[view.language].tornado,
    unit,
    outcome: outcomeNames[view.language][output],
    year: formatYear(view.year),
    rows: listRows(request),
    value: (value) => formatValue(value, unit, view.language),
  };
}

/** A bar from the current outcome to the one at an end of the assumption; nothing where there is no outcome. */
function buildBars({ rows, tornado }: Parts, end: 'atLow' | 'atHigh'): BarMark['bars'] {
  const from = tornado.current;
  return rows.flatMap((row, step) => {
    const to = row[end];
    return from === null || to === null ? [] : [[step, from, to] as const];
  });
}

function buildMarks(parts: Parts): readonly BarMark[] {
  const half = { style: 'solid', width: 0.66 } as const;
  return [
    { kind: 'bar', id: 'low', tone: 'neutral', ...half, bars: buildBars(parts, 'atLow') },
    { kind: 'bar', id: 'high', tone: 'scenario', ...half, bars: buildBars(parts, 'atHigh') },
  ];
}

/** The assumption's values at both ends of its bar; where both lie on one side, the nearer one has no room for its text. */
function buildRowLabels(parts: Parts, row: TornadoRow, step: number): readonly PlotLabel[] {
  const { current } = parts.tornado;
  const { atLow, atHigh } = row;
  const label = (end: 'low' | 'high', lane: 'bar' | 'bar-start', value: number | null): PlotLabel => ({
    id: `${row.id} ${lane}`,
    text: end === 'low' ? row.lowText : row.highText,
    tone: end === 'low' ? 'neutral' : 'scenario',
    lane,
    at: value === null ? null : [step, value],
  });
  if (current === null || atLow === null || atHigh === null || row.swing === 0)
    return [label('low', 'bar-start', null), label('high', 'bar', null)];
  const [left, right] = atLow <= atHigh ? (['low', 'high'] as const) : (['high', 'low'] as const);
  const [leftValue, rightValue] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
  return [
    label(left, 'bar-start', leftValue < current ? leftValue : null),
    label(right, 'bar', rightValue > current ? rightValue : null),
  ];
}

function buildTitle({ texts, rows, tornado, outcome, year }: Parts): string {
  const largest = rows.toSorted((a, b) => b.swing - a.swing)[0];
  if (tornado.current === null) return texts.titleMissing(outcome, year);
  if (largest === undefined || largest.swing === 0) return texts.titleNone(outcome, year);
  return texts.title(outcome, year, largest.name);
}

function buildSummary(parts: Parts): string {
  const { texts, rows, tornado, outcome, year, value } = parts;
  const [largest] = rows.toSorted((a, b) => b.swing - a.swing);
  if (largest === undefined || tornado.current === null || largest.swing === 0) return buildTitle(parts);
  const ends = [largest.atLow, largest.atHigh].filter((end) => end !== null).toSorted((a, b) => a - b);
  return texts.summary(
    outcome,
    year,
    value(tornado.current),
    largest.name,
    value(ends[0] ?? null),
    value(ends.at(-1) ?? null),
  );
}

function buildRow({ texts, tornado }: Parts, row: TornadoRow, step: number): FigureRow {
  const { atLow, atHigh, swing } = row;
  return {
    x: step,
    label: texts.lowInput(row.name, row.lowText, row.highText),
    status: 'step',
    cells: { low: atLow, high: atHigh, current: tornado.current, swing },
  };
}

/** What each assumption alone does to an outcome: one bar an assumption, from its P10 to its P90. */
export function buildTornadoFigure(request: TornadoRequest): ChartFigure {
  const parts = collectParts(request);
  const { view, texts, unit, outcome, year, rows } = parts;
  const swingUnit = unit === 'percent' ? 'points' : unit;
  return {
    id: 'tornado',
    direction: 'rows',
    title: buildTitle(parts),
    subtitle: texts.subtitle(outcome, nameUnit(unit, view.language), year),
    summary: buildSummary(parts),
    position: { kind: 'steps', labels: rows.map((row) => row.name) },
    value: { unit, includeZero: false },
    marks: buildMarks(parts),
    labels: rows.flatMap((row, step) => buildRowLabels(parts, row, step)),
    references: [],
    columns: [
      { id: 'low', label: texts.atLow, unit, tone: 'neutral' },
      { id: 'high', label: texts.atHigh, unit, tone: 'scenario' },
      { id: 'current', label: texts.current, unit, tone: 'baseline', tableOnly: true },
      { id: 'swing', label: texts.swing, unit: swingUnit, tone: 'neutral', tableOnly: true },
    ],
    rows: rows.map((row, step) => buildRow(parts, row, step)),
    openingHint: texts.openingHint,
    notes: texts.notes,
    sourceIds: [],
  };
}
