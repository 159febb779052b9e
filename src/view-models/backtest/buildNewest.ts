import { formatValue } from '../../format/value.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import {
  computeError,
  runBacktest,
  type BacktestBand,
  type BacktestCase,
  type Language,
  type OutputId,
  type Reported,
} from '../../model/index.ts';
import { findOutcomeUnit } from '../outcomeUnits.ts';
import { findBand, formatError, guesses, isRate, type Guess } from './backtestResult.ts';

/** An outcome over a part of a year, and over the same part of the year before. */
interface Part {
  readonly actual: number;
  readonly before: number;
}

export interface NewestRequest {
  readonly test: BacktestCase;
  /** The year that is not over. */
  readonly year: number;
  readonly parts: Readonly<Partial<Record<OutputId, Part>>>;
  readonly outcomes: readonly OutputId[];
  readonly reported: Reported;
  /** Of the whole year; null until they have been computed. */
  readonly bands: readonly BacktestBand[] | null;
  readonly language: Language;
}

export interface NewestRow {
  readonly output: OutputId;
  readonly name: string;
  readonly actual: string;
  readonly model: string;
  readonly errors: Readonly<Record<Guess, string>>;
  /** Null while the bands are not there. */
  readonly isHeld: boolean | null;
}

/** What a whole year would be that relates to the part as the year before did: growth and points carry over one to one. */
function toWholeYear(part: number, { before }: Part, whole: number, output: OutputId): number {
  return isRate(output) ? whole + (part - before) : (whole * part) / before;
}

function toPart(value: number, { before }: Part, whole: number, output: OutputId): number {
  return isRate(output) ? before + (value - whole) : (before * value) / whole;
}

/** The newest test: the known part of a year against what the model's whole year makes of the same part of the year before. */
export function buildNewest(request: NewestRequest): readonly NewestRow[] {
  const { test, year, parts, outcomes, reported, bands, language } = request;
  const baseYear = test.basis.base.year;
  return outcomes.flatMap((output): readonly NewestRow[] => {
    const part = parts[output];
    const whole = reported[output]?.[baseYear];
    if (part === undefined || whole === undefined) return [];
    const implied = toWholeYear(part.actual, part, whole, output);
    const known = { [output]: { ...reported[output], [year]: implied } };
    const [point] = runBacktest({ ...test, outcomes: [output], reported: known, lastYear: year, isRate });
    if (point === undefined) return [];
    const band = bands === null ? undefined : findBand(bands, { output, baseYear, year });
    const show = (value: number): string => formatValue(value, findOutcomeUnit(output), language);
    const errors = guesses.map((guess): readonly [Guess, string] => {
      const value = point[guess];
      return [
        guess,
        value === null ? '–' : formatError(computeError(value, implied, isRate(output)), output, language),
      ];
    });
    return [
      {
        output,
        name: outcomeNames[language][output],
        actual: show(part.actual),
        model: show(toPart(point.model, part, whole, output)),
        errors: { model: '–', noChange: '–', lastGrowth: '–', ...Object.fromEntries(errors) },
        isHeld: band === undefined ? null : implied >= band.low && implied <= band.high,
      },
    ];
  });
}
