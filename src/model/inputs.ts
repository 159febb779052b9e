import type { Localized } from './language.ts';

/** The assumptions that people may move, by the ids of the model's definition (docs/model.md). */
export const inputIds = [
  'awsGrowth',
  'awsGrowthLong',
  'growthHalfLife',
  'capex',
  'capexGrowth',
  'capexGrowthLong',
  'awsCapexShare',
  'capacityYield',
  'capacityErosion',
  'serverLife',
  'serverShare',
  'ownSiliconShare',
  'siliconAdvantage',
  'awsCashMargin',
  'unmetRetention',
  'adsGrowth',
  'adsGrowthLong',
  'adsMargin',
  'storesGrowth',
  'storesGrowthLong',
  'rufusUplift',
  'efficiencyGain',
  'azureGrowth',
  'azureGrowthLong',
  'googleGrowth',
  'googleGrowthLong',
  'taxRate',
  'interestRate',
  'anthropicGain',
  'peMultiple',
] as const;

export type InputId = (typeof inputIds)[number];

/** A value for every assumption, in the unit of its definition (24 means 24 %). */
export type Inputs = Readonly<Record<InputId, number>>;

/** A scenario: only the assumptions that differ from the baseline. */
export type Overrides = Readonly<Partial<Record<InputId, number>>>;

export const inputUnits = ['percent', 'years', 'USD_bn', 'ratio', 'pp'] as const;
export type InputUnit = (typeof inputUnits)[number];

/** What limits the value of one assumption. */
export interface InputRange {
  readonly id: InputId;
  readonly unit: InputUnit;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A value worth knowing on a slider's rail, for example a company's guidance. */
export interface InputMarker {
  readonly value: number;
  readonly label: Localized;
  /** Id of public/data/facts.csv of the fact that says the same, where there is one. */
  readonly fact?: string;
}

export interface InputGroup {
  readonly id: string;
  readonly label: Localized;
}

/** One assumption as public/data/assumptions.json defines it: its slider, limits, link key, default and reasons. */
export interface InputDefinition extends InputRange {
  readonly group: string;
  readonly tier: 'primary' | 'advanced';
  readonly label: Localized;
  /** 10th and 90th percentile of the assumption's distribution, in its unit. */
  readonly p10: number;
  readonly p90: number;
  readonly rationale: Localized;
  /** Ids of public/data/sources.json. */
  readonly sources: readonly string[];
  readonly markers: readonly InputMarker[];
}

/** A named scenario that ships with the product. */
export interface Preset {
  readonly id: string;
  readonly label: Localized;
  readonly description: Localized;
  readonly inputs: Overrides;
}
