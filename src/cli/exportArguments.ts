import { languages, maximumHorizon, type Language } from '../model/index.ts';
import { commonFlags, defaultHorizon, parseHorizon, refuse, splitArguments } from './commandArguments.ts';
import { CommandError } from './commandError.ts';

export const exportFormats = ['xlsx', 'pptx', 'csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions {
  readonly format: ExportFormat;
  /** File with the scenario, or "-" for standard input; null for the story that comes with the product. */
  readonly scenario: string | null;
  /** File to write, or "-" for standard output. */
  readonly out: string;
  readonly language: Language;
  readonly horizon: number;
  /** Address of the page that links in the file lead to. */
  readonly address: string;
}

/** Where `npm start` serves the page. */
const defaultAddress = 'http://localhost:4173/';

export const exportUsage = `usage: npm run --silent export -- --format xlsx|pptx|csv|json --scenario FILE --out FILE
  --format    xlsx: workbook with live formulas; pptx: slides with native charts; csv, json: outputs, one row a year
  --scenario  a JSON file {"inputs": {"capex": 250, ...}, "name": "..."} with what differs from the baseline, or - for standard input
  --story     with pptx, in place of --scenario: the story that comes with the product, a slide a step
  --out       the file to write, or - for standard output
  --lang      fr or en (en when left out)
  --horizon   whole number of years from 1 to ${maximumHorizon} (${defaultHorizon} when left out)
  --address   address of the page that links in the file lead to (${defaultAddress} when left out)`;

/** Reads the arguments; null when they ask for help. Throws a CommandError with the usage when they make no sense. */
export function parseExportArguments(args: readonly string[]): ExportOptions | null {
  const { values, positionals } = splitArguments(args, flags, exportUsage);
  if (values.help === true) return null;
  const [stray] = positionals;
  if (stray !== undefined) refuse(`What is "${stray}" for?`, exportUsage);
  return {
    format: choose(exportFormats, 'format', values.format),
    scenario: chooseContent(values),
    out: require('out', values.out),
    language: choose(languages, 'lang', values.lang ?? 'en'),
    horizon: parseHorizon(values.horizon),
    address: parseAddress(values.address),
  };
}

const flags = {
  ...commonFlags,
  format: { type: 'string' },
  scenario: { type: 'string' },
  story: { type: 'boolean' },
  out: { type: 'string' },
  lang: { type: 'string' },
  address: { type: 'string' },
} as const;

function require(flag: string, value: string | undefined): string {
  return value === undefined || value === '' ? refuse(`--${flag} is missing.`, exportUsage) : value;
}

interface GivenContent {
  readonly story?: boolean | undefined;
  readonly scenario?: string | undefined;
  readonly format?: string | undefined;
}

/** The file of the scenario, or null for the story: one or the other. */
function chooseContent({ story, scenario, format }: GivenContent): string | null {
  if (story !== true) return require('scenario', scenario);
  if (scenario !== undefined) refuse('--story has its own scenarios: leave --scenario out.', exportUsage);
  if (format !== 'pptx') refuse('--story needs --format pptx.', exportUsage);
  return null;
}

function choose<TName extends string>(
  names: readonly TName[],
  flag: string,
  value: string | undefined,
): TName {
  const given = require(flag, value);
  const found = names.find((name) => name === given);
  return found ?? refuse(`--${flag} must be ${names.join(', ')}, not "${given}".`, exportUsage);
}

function parseAddress(text: string | undefined): string {
  const given = text ?? defaultAddress;
  if (URL.canParse(given) && /^https?:/i.test(given)) return new URL(given).href.replace(/#.*$/, '');
  throw new CommandError(`--address must be the address of a page, http or https, not "${given}".`);
}
