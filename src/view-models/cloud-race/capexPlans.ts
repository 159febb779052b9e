import { cloudRaceTexts } from '../../i18n/cloud-race/cloudRaceTexts.ts';
import { investors, type GuidedRange, type Investor } from '../../model/index.ts';
import type { BarMark, FigureColumn, FigureRow } from '../chartTypes.ts';
import { placePeriod } from './racePositions.ts';
import { cloudOfInvestor, isShown, toneOfInvestor, type RaceView } from './raceView.ts';

/** The companies whose capex is shown; Meta has no cloud that could be hidden. */
export function listInvestors(race: RaceView): readonly Investor[] {
  return investors.filter((investor) => isShown(race, cloudOfInvestor[investor]));
}

/** By quarters, plans for a year stand as its average quarter. */
function toAxis({ choices }: RaceView, amount: number): number {
  return choices.period === 'quarter' ? amount / 4 : amount;
}

/** A box from the low to the high end of what a company plans, or a tick where it named one amount; side by side. */
export function buildPlanMarks(race: RaceView): readonly BarMark[] {
  const step = race.choices.period === 'year' ? 0.2 : 0.12;
  return listInvestors(race).flatMap((investor): readonly BarMark[] => {
    const guidance = race.history.guidance[investor];
    if (guidance === null) return [];
    const [low, high] = guidance.latest;
    const x = placePeriod({ year: guidance.year, quarter: null }, race.choices.period);
    return [
      {
        kind: 'bar',
        id: `${investor}Plan`,
        tone: toneOfInvestor[investor],
        style: low === high ? 'tick' : 'projected',
        width: step * 0.9,
        offset: (investors.indexOf(investor) - 1.5) * step,
        bars: [[x, toAxis(race, low), toAxis(race, high)]],
      },
    ];
  });
}

/** Columns for the plans and for what was planned before, with their cells at the position of the year. */
export function buildPlanColumns(race: RaceView): {
  readonly columns: readonly FigureColumn[];
  readonly cells: ReadonlyMap<number, FigureRow['cells']>;
} {
  const { capex: texts, investors: names } = cloudRaceTexts[race.view.language];
  const columns: FigureColumn[] = [];
  const cells = new Map<number, Record<string, number | null>>();
  for (const investor of listInvestors(race)) {
    const guidance = race.history.guidance[investor];
    if (guidance === null) continue;
    const x = placePeriod({ year: guidance.year, quarter: null }, race.choices.period);
    const row = cells.get(x) ?? {};
    cells.set(x, row);
    const add = (key: string, label: string, amount: number): void => {
      const id = `${investor}${key}`;
      columns.push({ id, label, unit: 'USD_bn', tone: toneOfInvestor[investor], tableOnly: true });
      row[id] = toAxis(race, amount);
    };
    const name = names[investor];
    add('PlanLow', texts.planLow(name), guidance.latest[0]);
    add('PlanHigh', texts.planHigh(name), guidance.latest[1]);
    const before = guidance.earlier.at(-1);
    if (before === undefined) continue;
    add('EarlierLow', texts.earlierLow(name), before[0]);
    add('EarlierHigh', texts.earlierHigh(name), before[1]);
  }
  return { columns, cells };
}

/** What the companies that are shown plan together, and what the same ones spent in the base year; null where one is missing. */
export function sumPlans(race: RaceView): {
  readonly year: number;
  readonly plans: GuidedRange;
  readonly before: number;
} | null {
  const shown = listInvestors(race);
  const planned = shown.flatMap((investor) => {
    const guidance = race.history.guidance[investor];
    const base = race.history.capex[investor].years
      .flat()
      .find(({ year }) => year === race.view.opening.year);
    return guidance === null || base === undefined ? [] : [{ guidance, before: base.value }];
  });
  const [first] = planned;
  if (first === undefined || planned.length < Math.max(2, shown.length)) return null;
  return {
    year: first.guidance.year,
    plans: [
      planned.reduce((sum, { guidance }) => sum + guidance.latest[0], 0),
      planned.reduce((sum, { guidance }) => sum + guidance.latest[1], 0),
    ],
    before: planned.reduce((sum, { before }) => sum + before, 0),
  };
}
