import { formatInputValue } from '../../format/inputs.ts';
import { formatValue } from '../../format/value.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import type { InputDefinition, Language, OutputId, ProjectedYear } from '../../model/index.ts';
import { findOutcomeUnit } from '../outcomeUnits.ts';
import type { ScenarioView } from '../scenarioView.ts';

/** One assumption on paper. */
export interface ReportAssumption {
  readonly id: string;
  readonly label: string;
  readonly baseline: string;
  readonly scenario: string;
  readonly isChanged: boolean;
}

/** An outcome in one year; the baseline only where it reads differently. */
export interface ReportCell {
  readonly year: number;
  readonly scenario: string;
  readonly baseline: string | null;
}

export interface ReportOutcome {
  readonly id: OutputId;
  readonly label: string;
  readonly cells: readonly ReportCell[];
}

const reportedOutcomes = [
  'netSales',
  'awsRevenue',
  'awsMargin',
  'operatingIncome',
  'underlyingNetIncome',
  'capex',
  'operatingCashFlow',
  'freeCashFlow',
  'cumulativeFreeCashFlow',
  'awsShareOfThree',
] as const satisfies readonly OutputId[];

/** Every assumption with its base case, in the order of the rail. */
export function listReportAssumptions(
  definitions: readonly InputDefinition[],
  view: Pick<ScenarioView, 'scenario' | 'language'>,
): readonly ReportAssumption[] {
  return definitions.map((definition) => {
    const value = view.scenario.inputs[definition.id];
    const show = (amount: number): string => formatInputValue(amount, definition.unit, view.language);
    return {
      id: definition.id,
      label: definition.label[view.language],
      baseline: show(definition.default),
      scenario: show(value),
      isChanged: value !== definition.default,
    };
  });
}

function writeOutcome(row: ProjectedYear | undefined, id: OutputId, language: Language): string {
  const unit = findOutcomeUnit(id);
  return formatValue(row?.[id] ?? null, unit === 'percent' ? 'percent' : 'USD_bn', language);
}

/** What paper says of the results: the outcomes that meetings ask for, from the first projected year to the last one shown. */
export function listReportOutcomes(
  view: Pick<ScenarioView, 'baseline' | 'scenario' | 'lastYear' | 'language'>,
): readonly ReportOutcome[] {
  const { baseline, scenario, lastYear, language } = view;
  return reportedOutcomes.map((id) => ({
    id,
    label: outcomeNames[language][id],
    cells: scenario.rows
      .filter(({ year }) => year <= lastYear)
      .map((row, index) => {
        const texts = [
          writeOutcome(row, id, language),
          writeOutcome(baseline.rows[index], id, language),
        ] as const;
        return { year: row.year, scenario: texts[0], baseline: texts[0] === texts[1] ? null : texts[1] };
      }),
  }));
}
