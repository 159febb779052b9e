import type { DataProblem } from '../data/dataError.ts';
import { formatNumber } from '../format/number.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Language } from '../model/index.ts';

type DataFileTexts = Messages['interface']['dataFiles'];

/** A fault of a data file in words. */
export function describeDataProblem(problem: DataProblem, { problems: texts, kinds }: DataFileTexts, language: Language): string {
  const number = (value: number): string => formatNumber(value, language, 6);
  switch (problem.kind) {
    case 'missing':
    case 'strayQuote':
    case 'empty':
    case 'webPage':
    case 'notJson':
    case 'noAnswer':
      return texts[problem.kind]();
    case 'notANumber':
    case 'unknownValue':
    case 'duplicate':
    case 'unknownReference':
    case 'unreadableCharacter':
      return texts[problem.kind](problem.given);
    case 'wrongType':
      return texts.wrongType(problem.given, kinds[problem.expected]);
    case 'outOfRange':
    case 'notPositive':
      return texts[problem.kind](number(problem.given));
    case 'doesNotReconcile':
    case 'cellCount':
      return texts[problem.kind](number(problem.given), number(problem.expected));
    case 'httpStatus':
      return texts.unreachable(String(problem.status));
  }
}
