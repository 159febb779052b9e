import type { FileProblem, RowIssue, RowProblem, RowWarning } from '../../data/own-data/types.ts';
import type { FactUnit } from '../../data/facts.ts';
import { formatNumber } from '../../format/number.ts';
import type { Language } from '../../model/index.ts';
import { writeValue, type OwnDataTexts } from './ownDataTexts.ts';

function writeNearest(names: readonly string[], texts: OwnDataTexts): string {
  return names.length === 0 ? '' : texts.rowProblem.nearest(names.join(texts.rowProblem.or));
}

/** What is wrong with a value, in words. */
export function describeRowProblem(problem: RowProblem, texts: OwnDataTexts): string {
  const words = texts.rowProblem;
  switch (problem.kind) {
    case 'notANumber':
      return words[problem.hint](problem.given);
    case 'otherEnd':
      return words.otherEnd(problem.given, problem.expected);
    case 'unknownEntity':
      return words.unknownEntity(problem.given) + writeNearest(problem.nearest, texts);
    case 'unknownMetric':
      return words.unknownMetric(problem.given, problem.entity) + writeNearest(problem.nearest, texts);
    case 'wrongUnit':
      return words.wrongUnit(problem.given, problem.expected);
    case 'duplicate':
      return words.duplicate(String(problem.firstRow));
    case 'cellCount':
      return words.cellCount(String(problem.given), String(problem.expected));
    default:
      return 'given' in problem ? words[problem.kind](problem.given) : words[problem.kind];
  }
}

/** All that is wrong with a row in one line, for files. */
export function describeIssues(issues: readonly RowIssue[], texts: OwnDataTexts): string {
  return issues
    .map(({ column, problem }) =>
      [column ?? texts.preview.wholeRow, describeRowProblem(problem, texts)].join(texts.preview.colon),
    )
    .join('; ');
}

/** What looks like a slip, in words. */
export function describeWarning(
  warning: RowWarning,
  unit: FactUnit,
  texts: OwnDataTexts,
  language: Language,
): string {
  const { period, value } = warning.compared;
  const compared = writeValue(value, unit, texts, language);
  if (warning.kind === 'sign') return texts.warning.sign(period, compared);
  const isLarger = warning.factor >= 1;
  const factor = formatNumber(isLarger ? warning.factor : 1 / warning.factor, language, 0);
  return isLarger
    ? texts.warning.timesLarger(factor, period, compared)
    : texts.warning.timesSmaller(factor, period, compared);
}

const bytesInMegabyte = 1024 * 1024;

/** Why a file was not taken over. */
export function describeFileProblem(
  problem: FileProblem | { readonly kind: 'noFacts' },
  { fileProblem: words }: OwnDataTexts,
  language: Language,
): string {
  const number = (value: number, digits = 0): string => formatNumber(value, language, digits);
  switch (problem.kind) {
    case 'tooLarge':
      return words.tooLarge(
        number(problem.bytes / bytesInMegabyte, 1),
        number(problem.limit / bytesInMegabyte),
      );
    case 'tooManyRows':
      return words.tooManyRows(number(problem.count), number(problem.limit));
    case 'binary':
      return words[problem.format];
    case 'encoding':
      return words.encoding(number(problem.line));
    case 'notJson':
      return problem.line === null ? words.notJson : words.notJsonLine(problem.line);
    case 'noHeader':
      return words.noHeader(problem.found.join(', '));
    case 'missingColumns':
      return words.missingColumns(problem.missing.join(', '));
    case 'duplicateColumns':
      return words.duplicateColumns(problem.columns.join(', '));
    default:
      return words[problem.kind];
  }
}
