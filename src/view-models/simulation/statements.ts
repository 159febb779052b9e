import { formatYear } from '../../format/number.ts';
import { simulationTexts } from '../../i18n/simulation/simulationTexts.ts';
import type { Statement } from '../../model/index.ts';
import type { ScenarioView } from '../scenarioView.ts';
import { formatProbability } from './readAnswer.ts';

/** Something that people ask about, as the simulation counts it and in words. */
export interface AskedStatement {
  readonly id: string;
  readonly statement: Statement;
  /** True where the words say the opposite of what is counted. */
  readonly isOpposite: boolean;
  readonly describe: (probability: string) => string;
}

/** Demand of less than a dollar is noise of the arithmetic. */
const leastDemand = 1e-9;

function askAboutCash(view: ScenarioView): readonly AskedStatement[] {
  const texts = simulationTexts[view.language].statements;
  const base = view.opening.year;
  const years = [...new Set([base + 1, view.year])];
  const last = view.lastYear;
  return [
    ...years.map((year) => ({
      id: `cash-${year}`,
      statement: { kind: 'reaches', output: 'freeCashFlow', t: year - base, threshold: 0 } as const,
      isOpposite: true,
      describe: (probability: string) => texts.cashNegative(formatYear(year), probability),
    })),
    {
      id: 'cash-repaid',
      statement: { kind: 'reaches', output: 'cumulativeFreeCashFlow', t: last - base, threshold: 0 },
      isOpposite: false,
      describe: (probability) => texts.cashRepaid(formatYear(base + 1), formatYear(last), probability),
    },
  ];
}

function askAboutRivals(view: ScenarioView): readonly AskedStatement[] {
  const texts = simulationTexts[view.language].statements;
  const t = view.lastYear - view.opening.year;
  return (['google', 'azure'] as const).map((rival) => ({
    id: `passes-${rival}`,
    statement: { kind: 'overtakes', follower: `${rival}Revenue`, leader: 'awsRevenue', t } as const,
    isOpposite: false,
    describe: (probability: string) => texts.passes(texts[rival], formatYear(view.lastYear), probability),
  }));
}

function askAboutProfit(view: ScenarioView): readonly AskedStatement[] {
  const texts = simulationTexts[view.language].statements;
  const { opening, year } = view;
  const t = year - opening.year;
  const names = [formatYear(year), formatYear(opening.year)] as const;
  return [
    {
      id: 'profit-higher',
      statement: {
        kind: 'reaches',
        output: 'underlyingNetIncome',
        t,
        threshold: opening.underlyingNetIncome,
      },
      isOpposite: false,
      describe: (probability) => texts.profitHigher(...names, probability),
    },
    {
      id: 'margin-higher',
      statement: { kind: 'reaches', output: 'awsMargin', t, threshold: opening.awsMargin },
      isOpposite: false,
      describe: (probability) => texts.marginHigher(...names, probability),
    },
    {
      id: 'short',
      statement: { kind: 'reaches', output: 'awsUnmetDemand', t, threshold: leastDemand },
      isOpposite: false,
      describe: (probability) => texts.short(names[0], probability),
    },
  ];
}

/** What the page says a probability of. The list depends on the settings, never on the scenario. */
export function listStatements(view: ScenarioView): readonly AskedStatement[] {
  return [...askAboutCash(view), ...askAboutRivals(view), ...askAboutProfit(view)];
}

/** A statement with its probability in words: "Free cash flow is negative in 2026 with 97% probability." */
export function describeStatement(asked: AskedStatement, counted: number, view: ScenarioView): string {
  const probability = asked.isOpposite ? 1 - counted : counted;
  return asked.describe(formatProbability(probability, view.language));
}
