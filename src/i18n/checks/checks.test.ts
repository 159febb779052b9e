import { describe, expect, it } from 'vitest';
import { checksEn } from './en.ts';
import { checksFr } from './fr.ts';

describe('texts of the checks', () => {
  it('have the same parts in both languages', () => {
    const pathsOf = (node: object, path = ''): readonly string[] =>
      Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'object' && value !== null ? pathsOf(value, `${path}.${key}`) : [`${path}.${key}`],
      );
    expect(pathsOf(checksFr)).toEqual(pathsOf(checksEn));
  });

  it('count in words', () => {
    expect(checksEn.title('2030', 4, 1, 1)).toBe(
      'Can it be believed? Checks for 2030: 4 plausible, 1 stretched, 1 hard to believe',
    );
    expect(checksEn.title('2030', 0, 0, 6)).toBe(
      'Can it be believed? Checks for 2030: 0 plausible, 6 hard to believe',
    );
    expect(checksFr.title('2030', 1, 2, 3)).toBe(
      'Est-ce crédible\u202f? Contrôles pour 2030\u202f: 1 plausible, 2 tendus, 3 peu crédibles',
    );
    expect(checksFr.title('2030', 5, 1, 0)).toBe(
      'Est-ce crédible\u202f? Contrôles pour 2030\u202f: 5 plausibles, 1 tendu',
    );
    expect([checksEn.years('1', 1), checksEn.years('5', 5)]).toEqual(['1 year', '5 years']);
    expect([checksFr.years('0', 0), checksFr.years('3', 3)]).toEqual(['0 année', '3 années']);
  });

  it('are set as French is set', () => {
    const texts = [
      checksFr.titleAll('2030'),
      checksFr.title('2030', 1, 2, 3),
      checksFr.intro,
      checksFr.noHistory,
      checksFr.worse('2026', '118\u202f%', 'Tendu'),
      checksFr.limit('Tendu', checksFr.ranges.between('1', '2')),
      checksFr.history('1', '2017', '2', '2024'),
      checksFr.whyFor('X'),
      checksFr.failed('a.json'),
    ];
    for (const text of texts) expect(text).not.toMatch(/[^\u202f][:;!?»%]|['"]/u);
  });
});
