import { formatYear } from '../../format/number.ts';
import { formatValue } from '../../format/value.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { simulationTexts } from '../../i18n/simulation/simulationTexts.ts';
import type { SimulationTexts } from '../../i18n/simulation/en.ts';
import {
  actualMeasures,
  type ActualMeasure,
  type OpeningYear,
  type OutputId,
  type SimulationAnswer,
} from '../../model/index.ts';
import type { BandMark, ChartFigure, LineMark, Mark, PlotLabel } from '../chartTypes.ts';
import { findOutcomeUnit, type OutcomeUnit } from '../outcomeUnits.ts';
import { nameUnit } from '../risk/nameUnit.ts';
import type { ScenarioView } from '../scenarioView.ts';
import { composeTimeFigure } from '../timeFigure.ts';
import { buildTimeFrame, type TimeFrame } from '../timeFrame.ts';
import { buildBoundary, buildEndLabels, buildReportedLine, toFinite } from '../timeMarks.ts';
import type { TimeColumn } from '../timeRows.ts';
import { readFan, type QuantileId, type Quantiles } from './readAnswer.ts';

interface Parts {
  readonly view: ScenarioView;
  readonly frame: TimeFrame;
  readonly texts: SimulationTexts['fan'];
  readonly output: OutputId;
  readonly unit: OutcomeUnit;
  readonly measure: ActualMeasure | null;
  /** The base year's value, where the fan opens; null where the model does not know it. */
  readonly opening: number | null;
  readonly years: readonly number[];
  readonly read: (year: number) => Quantiles;
  readonly readBaseline: (year: number) => Quantiles;
}

function findMeasure(output: OutputId): ActualMeasure | null {
  return actualMeasures.find((measure) => measure === output) ?? null;
}

function readOpening(opening: OpeningYear, output: OutputId): number | null {
  const known: Readonly<Record<string, number>> = { ...opening };
  return known[output] ?? null;
}

function collectParts(view: ScenarioView, answer: SimulationAnswer): Parts {
  const { output } = answer;
  const measure = findMeasure(output);
  const base = view.opening.year;
  return {
    view,
    frame: buildTimeFrame(view, measure === null ? [] : [measure]),
    texts: simulationTexts[view.language].fan,
    output,
    unit: findOutcomeUnit(output),
    measure,
    opening: readOpening(view.opening, output),
    years: Array.from({ length: view.lastYear - base }, (_, index) => base + 1 + index),
    read: (year) => readFan(answer.fan, year - base),
    readBaseline: (year) => readFan(answer.baselineFan, year - base),
  };
}

/** A run of one percentile, opening from the base year. */
function listPoints(
  { view, opening, years }: Parts,
  read: (year: number) => number | null,
): LineMark['points'] {
  const points = years.map((year) => [year, read(year)] as const);
  return opening === null ? points : [[view.opening.year, opening], ...points];
}

function buildFanBand(parts: Parts, id: string, low: QuantileId, high: QuantileId): BandMark {
  const lows = listPoints(parts, (year) => parts.read(year)[low]);
  const highs = listPoints(parts, (year) => parts.read(year)[high]);
  const points = lows.flatMap(([x, from], order) => {
    const to = highs[order]?.[1] ?? null;
    return from === null || to === null ? [] : [[x, from, to] as const];
  });
  return { kind: 'band', id, tone: 'scenario', fill: 'soft', points };
}

function buildMarks(parts: Parts): readonly Mark[] {
  const { view, frame, measure } = parts;
  const line = (id: QuantileId, style: LineMark['style']): LineMark => ({
    kind: 'line',
    id,
    tone: 'scenario',
    style,
    points: listPoints(parts, (year) => parts.read(year)[id]),
  });
  const baseline = listPoints(parts, (year) => parts.readBaseline(year).median);
  return [
    buildFanBand(parts, 'outer', 'p10', 'p90'),
    buildFanBand(parts, 'inner', 'p25', 'p75'),
    line('p10', 'thin'),
    line('p25', 'thin'),
    line('p75', 'thin'),
    line('p90', 'thin'),
    {
      kind: 'line',
      id: 'baseline',
      tone: 'baseline',
      style: 'baseline',
      points: view.isBaseline ? [] : baseline,
    },
    ...(measure === null
      ? []
      : [
          buildReportedLine(
            frame,
            'actual',
            { tone: 'actual', style: 'actual' },
            {
              reported: (read) => read(measure),
              projected: () => NaN,
            },
          ),
        ]),
    line('median', 'scenario'),
  ];
}

function buildLabels({ view, unit, texts, read, readBaseline }: Parts): readonly PlotLabel[] {
  const x = view.lastYear;
  const last = read(x);
  const value = (amount: number | null): number => amount ?? NaN;
  return buildEndLabels(view, { x, unit }, [
    { id: 'p90', name: 'P90', tone: 'scenario', value: value(last.p90) },
    { id: 'median', name: texts.median, tone: 'scenario', value: value(last.median), strong: true },
    { id: 'p10', name: 'P10', tone: 'scenario', value: value(last.p10) },
    {
      id: 'baseline',
      name: texts.baseline,
      tone: 'baseline',
      value: value(readBaseline(x).median),
      isHidden: view.isBaseline,
    },
  ]);
}

function listTimeColumns({ view, texts, unit, measure, read, readBaseline }: Parts): readonly TimeColumn[] {
  const base = view.opening.year;
  const quantile =
    (of: (year: number) => Quantiles, id: QuantileId) =>
    ({ year }: OpeningYear): number =>
      (year === base ? null : of(year)[id]) ?? NaN;
  const column = (id: QuantileId, label: string): TimeColumn => ({
    id,
    label,
    unit,
    tone: 'scenario',
    scenario: quantile(read, id),
  });
  return [
    ...(measure === null
      ? []
      : [
          {
            id: 'reported',
            label: texts.reported,
            unit,
            tone: 'actual',
            reported: (of) => of(measure),
          } satisfies TimeColumn,
        ]),
    column('p90', 'P90'),
    column('p75', 'P75'),
    column('median', texts.median),
    column('p25', 'P25'),
    column('p10', 'P10'),
    {
      id: 'baseline',
      label: texts.baselineMedian,
      unit,
      tone: 'baseline',
      baseline: quantile(readBaseline, 'median'),
    },
  ];
}

/** The fan of an outcome: what the simulation says of each year, opening from what is known. */
export function buildFanFigure(view: ScenarioView, answer: SimulationAnswer): ChartFigure {
  const parts = collectParts(view, answer);
  const { texts, unit, output, frame } = parts;
  const outcome = outcomeNames[view.language][output];
  const year = formatYear(view.year);
  const show = (value: number | null): string => formatValue(toFinite(value), unit, view.language);
  const { p10, median, p90 } = parts.read(view.year);
  return composeTimeFigure(frame, {
    id: 'fan',
    title:
      p10 === null ? texts.titleMissing(outcome, year) : texts.title(outcome, year, show(p10), show(p90)),
    subtitle: (from, to) => texts.subtitle(outcome, nameUnit(unit, view.language), from, to),
    summary: texts.summary(
      outcome,
      year,
      show(p10),
      show(median),
      show(p90),
      show(parts.readBaseline(view.year).median),
    ),
    value: { unit, includeZero: unit !== 'percent' },
    marks: buildMarks(parts),
    labels: buildLabels(parts),
    references: [buildBoundary(view)],
    columns: listTimeColumns(parts),
    notes: texts.notes,
  });
}
