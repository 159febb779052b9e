import {
  largestScenarioFile,
  parseScenarioFile,
  type ScenarioFile,
  type ScenarioFileProblem,
  type ScenarioFileReading,
} from '../../data/scenarioFile.ts';
import type { InputRange } from '../../model/index.ts';

/** What became of a chosen file. */
export type FileResult =
  | { readonly kind: 'loaded'; readonly file: ScenarioFile }
  | { readonly kind: 'refused'; readonly fileName: string; readonly problem: ScenarioFileProblem };

/** Reads a chosen file; whatever it holds, the answer is a scenario or a reason. */
export async function readScenarioFile(
  file: File,
  ranges: readonly InputRange[],
): Promise<ScenarioFileReading> {
  if (file.size > largestScenarioFile) return { ok: false, problem: { kind: 'tooLarge' } };
  try {
    return parseScenarioFile(await file.text(), ranges);
  } catch {
    return { ok: false, problem: { kind: 'unreadable' } };
  }
}

/** "cumulo-prudent-plan.json": letters, digits and hyphens, fit for every file system. */
export function nameScenarioFile(name: string, unnamed: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `cumulo-${plain === '' ? unnamed : plain}.json`;
}
