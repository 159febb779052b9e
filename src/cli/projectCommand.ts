import { applyOverrides, project, readDefaults, type Overrides, type ProjectedYear } from '../model/index.ts';
import { attempt, runCommand } from './commandError.ts';
import {
  parseProjectArguments,
  projectUsage,
  type ProjectOptions,
  type ScenarioOrigin,
} from './projectArguments.ts';
import type { ProductData } from './readBasis.ts';
import { readLink } from './readLink.ts';
import { nameFile, readScenario } from './readScenario.ts';
import { writeCsv, writeJson } from './writeProjection.ts';

/** What the command touches outside itself; tests put their own in place. */
export interface CommandIo {
  /** Text of a file as the caller named it. */
  readonly readFile: (path: string) => Promise<string>;
  readonly readStandardInput: () => Promise<string>;
  readonly readProductData: () => Promise<ProductData>;
  readonly writeOutput: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/**
 * Projects the scenario that `args` names, with a second one where they ask for it, and writes JSON or CSV to the output. Returns
 * the exit code: 0, or 2 after a message to the error output. Warnings go to the error output and change no code.
 */
export function runProject(args: readonly string[], io: CommandIo): Promise<number> {
  return runCommand(async () => {
    const options = parseProjectArguments(args);
    io.writeOutput(options === null ? `${projectUsage}\n` : await writeProjection(options, io));
  }, io.writeError);
}

async function writeProjection(options: ProjectOptions, io: CommandIo): Promise<string> {
  const { scenario, compare, format, horizon } = options;
  const texts = [await readText(scenario, io), compare === null ? '' : await readText(compare, io)] as const;
  const data = await attempt("The product's data cannot be used.", io.readProductData);
  const run = (origin: ScenarioOrigin, text: string, linkName: string): readonly ProjectedYear[] =>
    project(
      data.basis,
      applyOverrides(readDefaults(data.ranges), readOverrides(origin, text, linkName, { data, io })),
      horizon,
    );
  const rows = run(scenario, texts[0], 'The link');
  const projection = {
    rows,
    compareRows: compare === null ? null : run(compare, texts[1], 'The link to compare with'),
  };
  return format === 'csv' ? writeCsv(projection) : writeJson(projection);
}

async function readText(origin: ScenarioOrigin, io: CommandIo): Promise<string> {
  if (origin.kind === 'link') return origin.link;
  const { path } = origin;
  return attempt(`${nameFile(path)} cannot be read:`, () =>
    path === '-' ? io.readStandardInput() : io.readFile(path),
  );
}

interface ReadContext {
  readonly data: ProductData;
  readonly io: CommandIo;
}

function readOverrides(
  origin: ScenarioOrigin,
  text: string,
  linkName: string,
  { data, io }: ReadContext,
): Overrides {
  if (origin.kind === 'file') return readScenario(text, nameFile(origin.path), data.ranges).overrides;
  const { overrides, warnings } = readLink(text, data, linkName);
  for (const warning of warnings) io.writeError(`${warning}\n`);
  return overrides;
}
