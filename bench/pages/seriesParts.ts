import type { ActualMeasure, OpeningYear, ProjectedYear } from '../../src/model/index.ts';
import type { Band, Line, Ring, Tone } from './chartData.ts';
import { firstYear, lastYear, type Run, type World } from './world.ts';

export type Measure = keyof OpeningYear & keyof ProjectedYear & ActualMeasure;
export type Points = Line['points'];

export function listActual({ actuals }: World, measure: ActualMeasure): Points {
  const { annual, latest } = actuals[measure];
  const points = latest === null ? annual : [...annual, latest];
  return points.filter(({ x }) => x >= firstYear).map(({ x, value }) => [x, value] as const);
}

export function listProjected({ opening }: World, { rows }: Run, read: (row: OpeningYear) => number): Points {
  const shown = rows.filter(({ year }) => year <= lastYear);
  return [opening, ...shown].map((row) => [row.year, read(row)] as const);
}

interface LineLook {
  readonly tone: Tone;
  readonly isDashed?: boolean;
  readonly endName?: string;
}

export function makeLine(id: string, { tone, isDashed = false, endName }: LineLook, points: Points): Line {
  return { id, name: id, tone, points, isDashed, endName: endName ?? null };
}

export function makeRing(id: string, tone: Tone, points: Points): readonly Ring[] {
  const at = points.at(-1);
  return at === undefined || Number.isInteger(at[0]) ? [] : [{ id, tone, at }];
}

/** History and scenario of one measure. */
export function buildMeasureLines(
  world: World,
  run: Run,
  measure: Measure,
  tone: Tone,
  endName?: string,
): readonly Line[] {
  const read = (row: OpeningYear): number => row[measure];
  return [
    makeLine(`${measure} actual`, { tone: 'actual' }, listActual(world, measure)),
    makeLine(
      `${measure} scenario`,
      { tone, ...(endName === undefined ? {} : { endName }) },
      listProjected(world, run, read),
    ),
  ];
}

export function buildBaselineLine(world: World, read: (row: OpeningYear) => number, endName?: string): Line {
  const look = { tone: 'baseline', isDashed: true, ...(endName === undefined ? {} : { endName }) } as const;
  return makeLine(`baseline ${endName ?? ''}`, look, listProjected(world, world.baseline, read));
}

/** The range between two series, where both are known. */
export function joinBand(id: string, tone: Tone, low: Points, high: Points): Band {
  const highs = new Map(high);
  const points = low.flatMap(([x, value]) => {
    const top = highs.get(x);
    return top === undefined ? [] : [[x, value, Math.max(value, top)] as const];
  });
  return { id, name: id, tone, points };
}

export function findRow({ rows }: Run, year: number): ProjectedYear {
  const row = rows.find((candidate) => candidate.year === year);
  if (row === undefined) throw new Error(`no year ${year}`);
  return row;
}
