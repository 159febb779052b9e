import { formatUsdBillions, formatUsdBillionsChange } from '../format/money.ts';
import { formatYear } from '../format/number.ts';
import { formatPercent } from '../format/percent.ts';
import type { ScenarioView } from './scenarioView.ts';

type Direction = 'up' | 'down' | 'none';

/** One of the three measures of the bet, against where it started. */
export interface HeadlinePart {
  readonly id: 'profit' | 'cash' | 'yields';
  readonly label: string;
  readonly text: string;
  /** Whether the bet looks better by this measure than where it started. */
  readonly direction: Direction;
}

export interface Headline {
  readonly question: string;
  readonly answer: string;
  readonly parts: readonly HeadlinePart[];
}

function compare(value: number, start: number): Direction {
  if (value === start) return 'none';
  return value > start ? 'up' : 'down';
}

/**
 * The question of the product and the scenario's answer for the chosen year, by three measures that can disagree: underlying
 * profit against the base year, free cash flow added up since then, and what AWS earns on its property against the first
 * projected year (the base year's is unknown to the model).
 */
export function buildHeadline(view: ScenarioView): Headline {
  const { opening, scenario, language, messages } = view;
  const texts = messages.headline;
  const rows = scenario.rows.filter((row) => row.year <= view.year);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) throw new RangeError(`no projected year up to ${view.year}`);
  const profit = compare(last.underlyingNetIncome, opening.underlyingNetIncome);
  const cash = compare(last.cumulativeFreeCashFlow, 0);
  const yields = compare(last.awsRoic, first.awsRoic);
  const year = formatYear(last.year);
  const negative = rows.filter((row) => row.freeCashFlow < 0).length;
  return {
    question: texts.question,
    answer: texts.answer(year, texts.profit[profit], texts.cash[cash], texts.yields[yields]),
    parts: [
      {
        id: 'profit',
        label: texts.profitLabel,
        text: texts.profitText(
          year,
          formatUsdBillions(last.underlyingNetIncome, language),
          formatYear(opening.year),
          formatUsdBillions(opening.underlyingNetIncome, language),
        ),
        direction: profit,
      },
      {
        id: 'cash',
        label: texts.cashLabel,
        text: texts.cashText(
          formatYear(first.year),
          year,
          formatUsdBillionsChange(last.cumulativeFreeCashFlow, language),
          negative,
          rows.length,
        ),
        direction: cash,
      },
      {
        id: 'yields',
        label: texts.yieldsLabel,
        text: texts.yieldsText(
          year,
          formatPercent(last.awsRoic, language),
          formatYear(first.year),
          formatPercent(first.awsRoic, language),
        ),
        direction: yields,
      },
    ],
  };
}
