import { attempt, runCommand } from './commandError.ts';
import { exportUsage, parseExportArguments, type ExportOptions } from './exportArguments.ts';
import type { ExportData } from './exportData.ts';
import { exportScenario } from './exportFiles.ts';
import { exportStory } from './exportStory.ts';
import { nameFile, readScenario } from './readScenario.ts';

/** What the command touches outside itself; tests put their own in place. */
export interface ExportIo {
  /** Text of a file as the caller named it. */
  readonly readFile: (path: string) => Promise<string>;
  readonly readStandardInput: () => Promise<string>;
  readonly readProductData: () => Promise<ExportData>;
  readonly writeFile: (path: string, content: Uint8Array | string) => Promise<void>;
  readonly writeOutput: (content: Uint8Array | string) => void;
  readonly writeError: (text: string) => void;
  readonly readTime: () => Date;
}

/** Writes a scenario to a file in the format that `args` ask for. Returns the exit code: 0, or 2 after a message. */
export function runExport(args: readonly string[], io: ExportIo): Promise<number> {
  return runCommand(async () => {
    const options = parseExportArguments(args);
    if (options === null) io.writeOutput(`${exportUsage}\n`);
    else await writeExport(options, io);
  }, io.writeError);
}

async function readContent(options: ExportOptions, io: ExportIo): Promise<Uint8Array | string> {
  const { scenario } = options;
  const readData = () => attempt("The product's data cannot be used:", io.readProductData);
  if (scenario === null) return exportStory(options, await readData(), io.readTime());
  const source = nameFile(scenario);
  const text = await attempt(`${source} cannot be read:`, () =>
    scenario === '-' ? io.readStandardInput() : io.readFile(scenario),
  );
  const data = await readData();
  const file = readScenario(text, source, data.assumptions.definitions);
  return exportScenario(options, file, data, io.readTime());
}

async function writeExport(options: ExportOptions, io: ExportIo): Promise<void> {
  const { out } = options;
  const content = await readContent(options, io);
  if (out === '-') io.writeOutput(content);
  else await attempt(`${out} cannot be written:`, () => io.writeFile(out, content));
}
