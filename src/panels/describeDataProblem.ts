import type { DataProblem } from '../data/dataError.ts';
import { formatNumber } from '../format/number.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Language } from '../model/index.ts';

type DataFileTexts = Messages['interface']['dataFiles'];

const bytesPerMegabyte = 1024 * 1024;

/** A fault of a data file in words. */
export function describeDataProblem(
  problem: DataProblem,
  { problems, kinds }: DataFileTexts,
  language: Language,
): string {
  const number = (value: number): string => formatNumber(value, language, 6);
  if ('expected' in problem) {
    if (problem.kind === 'wrongType') return problems.wrongType(problem.given, kinds[problem.expected]);
    return problems[problem.kind](number(problem.given), number(problem.expected));
  }
  if ('limit' in problem) return problems.tooLarge(number(problem.limit / bytesPerMegabyte));
  if ('status' in problem) return problems.unreachable(String(problem.status));
  if (!('given' in problem)) return problems[problem.kind]();
  return problems[problem.kind](typeof problem.given === 'number' ? number(problem.given) : problem.given);
}
