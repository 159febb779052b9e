import { describe, expect, it } from 'vitest';
import type { DataProblem } from '../data/dataError.ts';
import { messages } from '../i18n/messages.ts';
import type { Language } from '../model/index.ts';
import { describeDataProblem } from './describeDataProblem.ts';

interface Wording {
  readonly problem: DataProblem;
  readonly en: string;
  readonly fr: string;
}

type ProblemOf<TKind> = Extract<DataProblem, { readonly kind: TKind }>;

/** One of every kind; the compiler asks for the next one that comes. */
const samples: {
  readonly [TKind in DataProblem['kind']]: Wording & { readonly problem: ProblemOf<TKind> };
} = {
  missing: { problem: { kind: 'missing' }, en: 'the value is missing', fr: 'la valeur manque' },
  notANumber: {
    problem: { kind: 'notANumber', given: '12,4x' },
    en: '“12,4x” is not a number',
    fr: '« 12,4x » n’est pas un nombre',
  },
  wrongType: {
    problem: { kind: 'wrongType', expected: 'wholeNumber', given: '2025.5' },
    en: '“2025.5” stands where a whole number is expected',
    fr: '« 2025.5 » figure là où l’on attend un nombre entier',
  },
  unknownValue: {
    problem: { kind: 'unknownValue', given: 'EUR', allowed: ['USD_bn'] },
    en: '“EUR” is not one of the allowed values',
    fr: '« EUR » ne fait pas partie des valeurs admises',
  },
  duplicate: {
    problem: { kind: 'duplicate', given: 'f0001' },
    en: '“f0001” is there more than once',
    fr: '« f0001 » figure plusieurs fois',
  },
  unknownReference: {
    problem: { kind: 'unknownReference', given: 'aws' },
    en: '“aws” refers to something that does not exist',
    fr: '« aws » renvoie à un élément qui n’existe pas',
  },
  outOfRange: {
    problem: { kind: 'outOfRange', given: 1234.5, min: 0, max: 100 },
    en: '“1,234.5” is out of range',
    fr: '« 1 234,5 » sort des limites',
  },
  notPositive: {
    problem: { kind: 'notPositive', given: -0.5 },
    en: '−0.5 is not above zero',
    fr: '−0,5 n’est pas supérieur à zéro',
  },
  doesNotReconcile: {
    problem: { kind: 'doesNotReconcile', given: 97.311, expected: 97.4 },
    en: '97.311 does not agree with the other figures, which give 97.4',
    fr: '97,311 ne concorde pas avec les autres chiffres, qui donnent 97,4',
  },
  unreadableCharacter: {
    problem: { kind: 'unreadableCharacter', given: 'd\uFFFDpenses' },
    en: '“d\uFFFDpenses” has a character that cannot be read: save the file as UTF-8',
    fr: '« d\uFFFDpenses » contient un caractère illisible : enregistrez le fichier en UTF-8',
  },
  cellCount: {
    problem: { kind: 'cellCount', given: 3, expected: 10 },
    en: '3 cells in place of 10; the file may be cut off here',
    fr: '3 cellules au lieu de 10 ; le fichier est peut-être coupé ici',
  },
  strayQuote: {
    problem: { kind: 'strayQuote' },
    en: 'a quotation mark stands where none may be',
    fr: 'un guillemet est mal placé',
  },
  empty: { problem: { kind: 'empty' }, en: 'the file is empty', fr: 'le fichier est vide' },
  webPage: {
    problem: { kind: 'webPage' },
    en: 'a web page came in place of the file',
    fr: 'une page web est arrivée à la place du fichier',
  },
  notJson: {
    problem: { kind: 'notJson' },
    en: 'the file is not valid JSON',
    fr: 'le fichier n’est pas un JSON valide',
  },
  tooLarge: {
    problem: { kind: 'tooLarge', limit: 10 * 1024 * 1024 },
    en: 'the file is larger than 10 MB and was not read to its end',
    fr: 'le fichier dépasse 10 Mo et n’a pas été lu jusqu’au bout',
  },
  notText: {
    problem: { kind: 'notText' },
    en: 'the file is not text in UTF-8: save it as UTF-8',
    fr: 'le fichier n’est pas un texte en UTF-8 : enregistrez-le en UTF-8',
  },
  noAnswer: {
    problem: { kind: 'noAnswer' },
    en: 'the server did not answer',
    fr: 'le serveur n’a pas répondu',
  },
  httpStatus: {
    problem: { kind: 'httpStatus', status: 404 },
    en: 'could not be fetched (404)',
    fr: 'fichier inaccessible (404)',
  },
};

function describeIn(language: Language, problem: DataProblem): string {
  // French text has narrow spaces; ordinary ones read better above.
  return describeDataProblem(problem, messages[language].interface.dataFiles, language).replaceAll(
    '\u202f',
    ' ',
  );
}

describe('describeDataProblem', () => {
  it.each(Object.entries(samples))('%s in both languages', (_, { problem, en, fr }) => {
    expect(describeIn('en', problem)).toBe(en);
    expect(describeIn('fr', problem)).toBe(fr);
  });

  it('names what was expected, whatever it is', () => {
    const { kinds } = messages.en.interface.dataFiles;
    for (const expected of ['text', 'number', 'list', 'object', 'date', 'period', 'webAddress'] as const) {
      expect(describeIn('en', { kind: 'wrongType', expected, given: 'x' })).toBe(
        `“x” stands where ${kinds[expected]} is expected`,
      );
    }
  });
});
