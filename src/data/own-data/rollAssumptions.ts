import type { InputDefinition, InputId, Inputs } from '../../model/index.ts';
import { project, readDefaults } from '../../model/index.ts';
import type { Assumptions } from '../assumptions.ts';
import type { Baseline } from '../baseline.ts';
import { buildBasis } from '../baseline.ts';

/** Growth of the first projected year → the growth that it fades to. */
const fadingGrowths: Readonly<Partial<Record<InputId, InputId>>> = {
  awsGrowth: 'awsGrowthLong',
  adsGrowth: 'adsGrowthLong',
  storesGrowth: 'storesGrowthLong',
  azureGrowth: 'azureGrowthLong',
  googleGrowth: 'googleGrowthLong',
  capexGrowth: 'capexGrowthLong',
};

/** Where a base year later than the shipped one starts from: the same outlook, seen from a later year. */
interface Shift {
  readonly years: number;
  readonly defaults: Inputs;
  /** Capex of the first year after the new base year in the shipped base case, against that of the shipped first year. */
  readonly capexRatio: number;
}

/**
 * The assumptions for a base year that is later than the shipped one. Those about the first projected year now speak of a later
 * year: growth has faded by as much as it does in the shipped base case, capex stands where the base case had it, a one-off
 * revaluation is past. Ranges move along; years in labels too. With the same base year, the very same assumptions.
 */
export function rollAssumptions(assumptions: Assumptions, shipped: Baseline, rolled: Baseline): Assumptions {
  const years = rolled.baseYear.year - shipped.baseYear.year;
  if (years <= 0) return assumptions;
  const defaults = readDefaults(assumptions.definitions);
  const rows = project(buildBasis(shipped, assumptions), defaults, years + 1);
  const capexRatio = (rows[years]?.capex ?? defaults.capex) / defaults.capex;
  const shift: Shift = { years, defaults, capexRatio };
  return {
    ...assumptions,
    definitions: assumptions.definitions.map((definition) => shiftDefinition(definition, shift)),
  };
}

function shiftDefinition(definition: InputDefinition, shift: Shift): InputDefinition {
  const move = (value: number): number => limit(shiftValue(definition.id, value, shift), definition);
  const [p10, p90] = [move(definition.p10), move(definition.p90)];
  return {
    ...definition,
    default: move(definition.default),
    p10,
    p90,
    label: {
      en: shiftYears(definition.label.en, shift.years),
      fr: shiftYears(definition.label.fr, shift.years),
    },
  };
}

function shiftValue(id: InputId, value: number, { years, defaults, capexRatio }: Shift): number {
  if (id === 'anthropicGain') return 0;
  if (id === 'capex') return value * capexRatio;
  const longRun = fadingGrowths[id];
  if (longRun === undefined) return value;
  const target = defaults[longRun];
  return target + (value - target) * 0.5 ** (years / defaults.growthHalfLife);
}

/** To a tenth, inside the slider's range; values that do not move keep all their digits. */
function limit(value: number, { min, max, ...definition }: InputDefinition): number {
  const isKept = [definition.default, definition.p10, definition.p90].includes(value);
  const rounded = isKept ? value : Math.round(value * 10) / 10;
  return Math.min(max, Math.max(min, rounded));
}

function shiftYears(label: string, years: number): string {
  return label.replace(/\b20\d\d\b/g, (year) => String(Number(year) + years));
}
