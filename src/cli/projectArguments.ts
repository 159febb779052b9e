import { maximumHorizon } from '../model/index.ts';
import { commonFlags, defaultHorizon, parseHorizon, refuse, splitArguments } from './commandArguments.ts';

export const projectUsage = `usage: npm run --silent project -- SCENARIO [--compare OTHER] [--csv] [--horizon YEARS]
       npm run --silent project -- --link LINK [--compare OTHER] [--csv] [--horizon YEARS]
  SCENARIO   a JSON file {"inputs": {"capex": 250, ...}} with what differs from the baseline, or - for standard input
  --link     a link to the page instead: the full address or its part from # on, in quotation marks
  --compare  a second JSON file, -, or a link: prints its rows, too, and the differences (the scenario less OTHER)
  --csv      comma-separated values with a head line (RFC 4180, decimal points) instead of JSON
  --horizon  whole number of years from 1 to ${maximumHorizon} (${defaultHorizon} when left out)`;

/** Where a scenario comes from: a JSON file ("-" is standard input) or a link. */
export type ScenarioOrigin =
  { readonly kind: 'file'; readonly path: string } | { readonly kind: 'link'; readonly link: string };

export interface ProjectOptions {
  readonly scenario: ScenarioOrigin;
  /** A second scenario to hold it against; null without. */
  readonly compare: ScenarioOrigin | null;
  readonly format: 'json' | 'csv';
  readonly horizon: number;
}

/** Reads the arguments; null when they ask for help. Throws a CommandError with the usage when they make no sense. */
export function parseProjectArguments(args: readonly string[]): ProjectOptions | null {
  const { values, positionals } = splitArguments(args, flags, projectUsage);
  if (values.help === true) return null;
  const scenario = chooseScenario(positionals, values.link);
  const compare = chooseOther(values.compare);
  if (isStandardInput(scenario) && isStandardInput(compare))
    refuse('Standard input holds one scenario, so only one of the two can be "-".', projectUsage);
  return {
    scenario,
    compare,
    format: values.csv === true ? 'csv' : 'json',
    horizon: parseHorizon(values.horizon),
  };
}

const flags = {
  ...commonFlags,
  link: { type: 'string' },
  compare: { type: 'string' },
  csv: { type: 'boolean' },
} as const;

function chooseScenario(positionals: readonly string[], link: string | undefined): ScenarioOrigin {
  const [path, ...others] = positionals;
  if (others.length > 0)
    refuse(
      `One scenario at a time, not also ${others.join(' ')}. A second one takes --compare.`,
      projectUsage,
    );
  if (link !== undefined && path !== undefined)
    refuse(`One scenario at a time: --link or ${path}.`, projectUsage);
  if (link !== undefined) return { kind: 'link', link };
  return path === undefined ? refuse('No scenario given.', projectUsage) : { kind: 'file', path };
}

/** An address, or its part from # on; a file of such a name can be given as "./#name". */
function isLink(text: string): boolean {
  return /^(?:#|https?:\/\/)/i.test(text);
}

function chooseOther(given: string | undefined): ScenarioOrigin | null {
  if (given === undefined) return null;
  if (given === '') return refuse('--compare needs a file or a link.', projectUsage);
  return isLink(given) ? { kind: 'link', link: given } : { kind: 'file', path: given };
}

function isStandardInput(origin: ScenarioOrigin | null): boolean {
  return origin?.kind === 'file' && origin.path === '-';
}
