import type { BarMark, Mark } from './chartTypes.ts';
import { projectSplit, readSplit, stackRest, type Split } from './operatingSplit.ts';
import type { ReportedPeriod, TimeFrame } from './timeFrame.ts';

const barWidth = 0.72;
const tickWidth = 0.92;

function buildStack(splits: readonly Split[], suffix: string, style: BarMark['style']): readonly Mark[] {
  return [
    {
      kind: 'bar',
      id: `aws${suffix}`,
      tone: 'aws',
      style,
      width: barWidth,
      bars: splits.map((s) => [s.x, 0, s.aws]),
    },
    {
      kind: 'bar',
      id: `rest${suffix}`,
      tone: 'neutral',
      style,
      width: barWidth,
      bars: splits.map(stackRest),
    },
  ];
}

/** The reported years whose parts the facts give. */
export function listReported(periods: readonly ReportedPeriod[]): readonly Split[] {
  return periods.map(readSplit).filter((split) => split !== null);
}

function buildTicks(
  id: string,
  tone: 'actual' | 'baseline',
  levels: readonly (readonly [number, number])[],
): Mark {
  return {
    kind: 'bar',
    id,
    tone,
    style: 'tick',
    width: tickWidth,
    bars: levels.map(([x, level]) => [x, level, level]),
  };
}

/** Reported and projected columns, the total where one part lost money, and the baseline's total. */
export function buildEarningsMarks({ view, reportedYears, scenario, baseline }: TimeFrame): readonly Mark[] {
  const reported = listReported(reportedYears);
  const known = reported.length > 0 ? reported : [projectSplit(view.opening)];
  const projected = scenario.slice(1).map(projectSplit);
  const mixed = [...known, ...projected].filter((split) => split.aws < 0 !== split.rest < 0);
  const levels = view.isBaseline ? [] : baseline.slice(1);
  return [
    ...buildStack(
      known.filter((split) => split.isEarlierBasis),
      'Earlier',
      'solid',
    ),
    ...buildStack(
      known.filter((split) => !split.isEarlierBasis),
      'Actual',
      'solid',
    ),
    ...buildStack(projected, 'Scenario', 'projected'),
    buildTicks(
      'total',
      'actual',
      mixed.map((split) => [split.x, split.aws + split.rest]),
    ),
    buildTicks(
      'baseline',
      'baseline',
      levels.map((row) => [row.year, row.operatingIncome]),
    ),
  ];
}
