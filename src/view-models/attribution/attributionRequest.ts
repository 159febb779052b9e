import { formatValue, formatValueChange } from '../../format/value.ts';
import { attributionTexts, type AttributionTexts } from '../../i18n/attribution/attributionTexts.ts';
import {
  computeAttribution,
  type AttributedOutput,
  type Attribution,
  type InputDefinition,
  type InputGroup,
  type InputId,
  type Inputs,
} from '../../model/index.ts';
import type { ScenarioView } from '../scenarioView.ts';

/** Percentages differ by points. */
const percentOutputs: readonly AttributedOutput[] = ['awsMargin', 'awsShareOfThree'];

/** The unit of an outcome's values. */
export function findAttributedUnit(output: AttributedOutput): 'USD_bn' | 'percent' {
  return percentOutputs.includes(output) ? 'percent' : 'USD_bn';
}

/** The scenario that the current one is held against; null as a name is the baseline. */
export interface AttributionStart {
  readonly name: string | null;
  readonly inputs: Inputs;
}

/** What is to be explained, beside the view itself. */
export interface AttributionRequest {
  readonly from: AttributionStart;
  readonly output: AttributedOutput;
  readonly groups: readonly InputGroup[];
  readonly definitions: readonly InputDefinition[];
}

/** A group of assumptions as the data name it. */
export interface NamedGroup {
  readonly id: string;
  readonly label: string;
  readonly inputs: readonly InputId[];
}

export function listNamedGroups(view: ScenarioView, request: AttributionRequest): readonly NamedGroup[] {
  return request.groups.map(({ id, label }) => ({
    id,
    label: label[view.language],
    inputs: request.definitions.filter(({ group }) => group === id).map((definition) => definition.id),
  }));
}

/** Why the outcome of the chosen year differs from the one of `request.from`. */
export function attributeView(view: ScenarioView, request: AttributionRequest): Attribution {
  return computeAttribution(view.basis, {
    from: request.from.inputs,
    to: view.scenario.inputs,
    groups: listNamedGroups(view, request),
    output: request.output,
    year: view.year,
  });
}

/** How a start is called in a sentence: “Reports of February 2026”, the baseline. */
export function nameStart({ name }: AttributionStart, texts: AttributionTexts): string {
  return name === null ? texts.theBaseline : texts.named(name);
}

/** Differences that the shown digits cannot show are none. */
export function isShown(change: number, output: AttributedOutput): boolean {
  return Math.abs(change) >= (findAttributedUnit(output) === 'percent' ? 0.05 : 0.005);
}

export interface AttributionWords {
  readonly texts: AttributionTexts;
  readonly value: (value: number | null) => string;
  /** Signed but for zero. */
  readonly change: (change: number) => string;
}

/** How amounts of the outcome are written. */
export function wordAttribution(view: ScenarioView, { output }: AttributionRequest): AttributionWords {
  const { language } = view;
  const unit = findAttributedUnit(output);
  return {
    texts: attributionTexts[language],
    value: (value) => formatValue(value, unit, language),
    change: (change) => formatValueChange(change, unit, language),
  };
}
