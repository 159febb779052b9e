import { formatInputValue } from '../../format/inputs.ts';
import { formatYear } from '../../format/number.ts';
import { formatValue } from '../../format/value.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { riskTexts, type RiskTexts } from '../../i18n/risk/riskTexts.ts';
import {
  traceContour,
  type ContourLine,
  type InputDefinition,
  type InputId,
  type Inputs,
  type Language,
  type Outcome,
  type TwoWayAxes,
} from '../../model/index.ts';
import { findOutcomeUnit } from '../outcomeUnits.ts';
import { chooseHeatStep, measureHeat } from './heatScale.ts';
import { nameUnit } from './nameUnit.ts';
import type { HeatLegendEntry, TwoWayFigure, TwoWaySide } from './twoWayTypes.ts';

export interface TwoWayRequest {
  readonly outcome: Outcome;
  readonly axes: TwoWayAxes;
  /** Rows by y, as the model computed them. */
  readonly values: readonly (readonly (number | null)[])[];
  /** The scenario that the table belongs to. */
  readonly inputs: Inputs;
  /** The value of the line; null for the usual one. */
  readonly target: number | null;
  /** The outcome of the baseline: the usual line where the table does not pass zero. */
  readonly baseline: number | null;
  readonly definitions: readonly InputDefinition[];
  readonly language: Language;
}

function roundNoise(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function buildSide({ id, values }: TwoWayAxes['x'], { definitions, language }: TwoWayRequest): TwoWaySide {
  const definition = definitions.find((candidate) => candidate.id === id);
  const unit = definition?.unit ?? 'ratio';
  return {
    id,
    label: definition?.label[language] ?? id,
    values,
    format: (value) => formatInputValue(roundNoise(value), unit, language),
  };
}

/** Zero where the table passes it: break-even. Else the baseline's value. */
export function chooseLine({ values, target, baseline }: TwoWayRequest): number {
  if (target !== null) return target;
  const known = values.flat().filter((value) => value !== null);
  const passesZero = known.some((value) => value < 0) && known.some((value) => value > 0);
  return passesZero ? 0 : (baseline ?? known[0] ?? 0);
}

/** Heights at which the line stands above an x: where a title can say what is needed. */
function listCrossings(contour: readonly ContourLine[], at: number): readonly number[] {
  return contour.flatMap((line) =>
    line.slice(1).flatMap((end, order) => {
      const start = line[order];
      if (start === undefined || start[0] <= at === end[0] <= at) return [];
      return [start[1] + ((at - start[0]) / (end[0] - start[0])) * (end[1] - start[1])];
    }),
  );
}

interface Parts {
  readonly request: TwoWayRequest;
  readonly texts: RiskTexts['twoWay'];
  readonly outcome: string;
  readonly year: string;
  readonly x: TwoWaySide;
  readonly y: TwoWaySide;
  readonly line: number;
  readonly lineText: string;
  readonly contour: readonly ContourLine[];
}

function buildTitle(parts: Parts): string {
  const { request, texts, outcome, year, x, y, line, lineText, contour } = parts;
  const known = request.values.flat().filter((value) => value !== null);
  if (known.length === 0) return texts.titleMissing(outcome, year);
  if (known.every((value) => value >= line)) return texts.titleAbove(outcome, year, lineText);
  if (known.every((value) => value < line)) return texts.titleBelow(outcome, year, lineText);
  const at = request.inputs[x.id];
  const [crossing, ...others] = listCrossings(contour, at);
  if (crossing === undefined || others.length > 0) return texts.titleBoth(outcome, year, lineText);
  return texts.titleAt(outcome, year, lineText, y.label, y.format(roundCrossing(crossing, y.values)));
}

/** To a hundredth of the axis: the line is interpolated. */
function roundCrossing(value: number, values: readonly number[]): number {
  const span = (values.at(-1) ?? 1) - (values[0] ?? 0);
  const size = 10 ** Math.floor(Math.log10(span / 100));
  return Math.round(value / size) * size;
}

function buildLegend(
  { request, line }: Parts,
  width: number,
  format: (value: number) => string,
): readonly HeatLegendEntry[] {
  const present = new Set(
    request.values.flat().map((value) => {
      const level = measureHeat(value, line, width);
      return level === null ? '' : `${level.side} ${level.step}`;
    }),
  );
  const low = ([5, 4, 3, 2, 1] as const).map(
    (step) => ({ side: 'low', step, text: format(line - (step - 1) * width) }) as const,
  );
  const high = ([1, 2, 3, 4, 5] as const).map(
    (step) => ({ side: 'high', step, text: format(line + (step - 1) * width) }) as const,
  );
  return [...low, ...high].filter(({ side, step }) => present.has(`${side} ${step}`));
}

/** A computed two-way table as a picture, with its line, its scale and its words. */
export function buildTwoWay(request: TwoWayRequest): TwoWayFigure {
  const { outcome, axes, values, language } = request;
  const texts = riskTexts[language].twoWay;
  const unit = findOutcomeUnit(outcome.output);
  const format = (value: number | null): string => formatValue(value, unit, language);
  const line = chooseLine(request);
  const contour = traceContour({ xs: axes.x.values, ys: axes.y.values, values }, line);
  const [x, y] = [buildSide(axes.x, request), buildSide(axes.y, request)];
  const year = formatYear(outcome.year);
  const parts: Parts = {
    request,
    texts,
    outcome: outcomeNames[language][outcome.output],
    year,
    x,
    y,
    line,
    lineText: format(line),
    contour,
  };
  const width = chooseHeatStep(values.flat(), line);
  const known = values.flat().filter((value) => value !== null);
  const extremes = [Math.min(...known), Math.max(...known)].map((value) =>
    format(Number.isFinite(value) ? value : null),
  );
  return {
    output: outcome.output,
    year: outcome.year,
    title: buildTitle(parts),
    subtitle: texts.subtitle(parts.outcome, year, nameUnit(unit, language), x.label, y.label),
    summary: texts.summary(parts.outcome, year, extremes[0] ?? '', extremes[1] ?? '', x.label, y.label),
    x,
    y,
    values,
    levels: values.map((row) => row.map((value) => measureHeat(value, line, width))),
    line,
    lineText: parts.lineText,
    contour,
    legend: buildLegend(parts, width, format),
    hasGaps: known.length < values.flat().length,
    format,
    notes: texts.notes,
  };
}

/** Sides that a two-way table can have: an assumption cannot be held against itself. */
export function listOtherInputs(
  definitions: readonly InputDefinition[],
  taken: InputId,
): readonly InputDefinition[] {
  return definitions.filter(({ id }) => id !== taken);
}
