import { formatYear } from '../../format/number.ts';
import { formatValue } from '../../format/value.ts';
import { backtestTexts, type BacktestTexts } from '../../i18n/backtest/backtestTexts.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { computeError, type BacktestPoint, type Language, type OutputId } from '../../model/index.ts';
import type { ChartFigure, FigureColumn, FigureRow, Mark, PlotLabel } from '../chartTypes.ts';
import { findOutcomeUnit } from '../outcomeUnits.ts';
import { nameUnit } from '../risk/nameUnit.ts';
import { findBand, formatErrorSize, isRate, type BacktestResult } from './backtestResult.ts';

export interface LinesRequest {
  readonly result: BacktestResult;
  readonly output: OutputId;
  /** The year at whose end the model stands. */
  readonly baseYear: number;
  readonly language: Language;
}

/** Years of history before the base year that the picture shows. */
const yearsBefore = 3;

interface Parts extends LinesRequest {
  readonly texts: BacktestTexts['lines'];
  readonly outcome: string;
  readonly points: readonly BacktestPoint[];
  /** Reported years, as the picture shows them. */
  readonly history: readonly (readonly [number, number])[];
  readonly start: number | null;
  readonly value: (value: number | null) => string;
}

function collectParts(request: LinesRequest): Parts {
  const { result, output, baseYear, language } = request;
  const reported = result.reported[output] ?? {};
  const history = Object.entries(reported)
    .map(([year, value]) => [Number(year), value] as const)
    .filter(([year]) => year >= baseYear - yearsBefore)
    .toSorted(([a], [b]) => a - b);
  return {
    ...request,
    texts: backtestTexts[language].lines,
    outcome: outcomeNames[language][output],
    points: result.points.filter((point) => point.output === output && point.baseYear === baseYear),
    history,
    start: reported[baseYear] ?? null,
    value: (value) => formatValue(value, findOutcomeUnit(output), language),
  };
}

/** A guess from the base year on. */
function listGuess(
  { points, start, baseYear }: Parts,
  read: (point: BacktestPoint) => number | null,
): readonly (readonly [number, number | null])[] {
  return [[baseYear, start] as const, ...points.map((point) => [point.year, read(point)] as const)];
}

function buildMarks(parts: Parts): readonly Mark[] {
  const { result, output, baseYear, points, start, history } = parts;
  const bands = points.flatMap((point): readonly (readonly [number, number, number])[] => {
    const band = findBand(result.bands ?? [], point);
    return band === undefined ? [] : [[band.year, band.low, band.high]];
  });
  const opening = start === null || bands.length === 0 ? [] : [[baseYear, start, start] as const];
  return [
    { kind: 'band', id: 'band', tone: 'scenario', fill: 'soft', points: [...opening, ...bands] },
    {
      kind: 'line',
      id: 'noChange',
      tone: 'neutral',
      style: 'thin',
      points: listGuess(parts, (point) => point.noChange),
    },
    {
      kind: 'line',
      id: 'lastGrowth',
      tone: 'baseline',
      style: 'baseline',
      points: listGuess(parts, (point) => point.lastGrowth),
    },
    {
      kind: 'line',
      id: 'model',
      tone: 'scenario',
      style: 'scenario',
      points: listGuess(parts, (point) => point.model),
    },
    { kind: 'line', id: `actual ${output}`, tone: 'actual', style: 'actual', points: history },
  ];
}

function buildLabels({ texts, points, result, value }: Parts): readonly PlotLabel[] {
  const last = points.at(-1);
  const label = (
    id: string,
    name: string,
    tone: PlotLabel['tone'],
    at: number | null | undefined,
  ): PlotLabel => ({
    id,
    text: `${name} ${value(at ?? null)}`,
    tone,
    lane: 'end',
    strong: id === 'model',
    at: at === null || at === undefined ? null : [result.lastYear, at],
  });
  return [
    label('actual', texts.actual, 'actual', last?.actual),
    label('model', texts.model, 'scenario', last?.model),
    label('noChange', texts.noChange, 'neutral', last?.noChange),
    label('lastGrowth', texts.lastGrowth, 'baseline', last?.lastGrowth),
  ];
}

function errorOf({ output, model, actual }: BacktestPoint): number {
  return computeError(model, actual, isRate(output));
}

/** Errors up to this size count as none in a title: percent, or points. */
const closeEnough = 2;

function buildTitle({ texts, outcome, baseYear, points, output, language }: Parts): string {
  const last = points.at(-1);
  if (last === undefined) return outcome;
  const [from, end] = [formatYear(baseYear), formatYear(last.year)];
  const error = errorOf(last);
  if (Math.abs(error) < closeEnough) return texts.titleClose(from, outcome, end);
  const size = formatErrorSize(error, output, language);
  return error < 0 ? texts.titleLow(from, outcome, end, size) : texts.titleHigh(from, outcome, end, size);
}

/** What stands beside the reported figure of a year after the base year. */
function buildGuessCells(point: BacktestPoint, result: BacktestResult): FigureRow['cells'] {
  const band = findBand(result.bands ?? [], point);
  const { model, noChange, lastGrowth } = point;
  return {
    model,
    noChange,
    lastGrowth,
    low: band?.low ?? null,
    high: band?.high ?? null,
    error: errorOf(point),
  };
}

function buildRows({ history, points, result, baseYear }: Parts): readonly FigureRow[] {
  return history.map(([year, actual]): FigureRow => {
    const point = points.find((candidate) => candidate.year === year);
    return {
      x: year,
      label: formatYear(year),
      status: year <= baseYear ? 'actual' : 'projected',
      cells: { actual, ...(point !== undefined && buildGuessCells(point, result)) },
    };
  });
}

function listColumns({ texts, output }: Parts): readonly FigureColumn[] {
  const unit = findOutcomeUnit(output);
  return [
    { id: 'actual', label: texts.actual, unit, tone: 'actual' },
    { id: 'model', label: texts.model, unit, tone: 'scenario' },
    { id: 'noChange', label: texts.noChange, unit, tone: 'neutral' },
    { id: 'lastGrowth', label: texts.lastGrowth, unit, tone: 'baseline' },
    { id: 'low', label: texts.low, unit, tone: 'scenario', tableOnly: true },
    { id: 'high', label: texts.high, unit, tone: 'scenario', tableOnly: true },
    {
      id: 'error',
      label: texts.error,
      unit: isRate(output) ? 'points' : 'percent',
      tone: 'negative',
      tableOnly: true,
    },
  ];
}

/** What the model would have said at the end of a year, beside what happened and two simple guesses. */
export function buildLinesFigure(request: LinesRequest): ChartFigure {
  const parts = collectParts(request);
  const { texts, outcome, history, points, result, baseYear, output, language, value } = parts;
  const from = history[0]?.[0] ?? baseYear;
  const last = points.at(-1);
  return {
    id: 'backtest-lines',
    direction: 'columns',
    title: buildTitle(parts),
    subtitle: texts.subtitle(
      outcome,
      nameUnit(findOutcomeUnit(output), language),
      formatYear(from),
      formatYear(result.lastYear),
    ),
    summary: texts.summary(
      outcome,
      formatYear(result.lastYear),
      value(last?.actual ?? null),
      value(last?.model ?? null),
      value(last?.noChange ?? null),
    ),
    position: { kind: 'years', from, to: result.lastYear },
    value: { unit: findOutcomeUnit(output), includeZero: !isRate(output) },
    marks: buildMarks(parts),
    labels: buildLabels(parts),
    references: [{ id: 'boundary', axis: 'x', at: baseYear, text: texts.boundary, style: 'boundary' }],
    columns: listColumns(parts),
    rows: buildRows(parts),
    notes: output === 'azureRevenue' ? [...texts.notes, texts.estimates] : texts.notes,
    sourceIds: [],
  };
}
