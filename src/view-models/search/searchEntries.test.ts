import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWords, readQuery } from './foldWords.ts';
import { isOneSlip, matchWord, wordCosts } from './matchWord.ts';
import {
  makeEntry,
  searchEntries,
  searchGroups,
  type SearchEntry,
  type SearchGroup,
} from './searchEntries.ts';

function entry(
  label: string,
  group: SearchGroup = 'chart',
  keywords: readonly string[] = [],
): SearchEntry<string> {
  return makeEntry({ id: `${group}-${label}`, group, label, keywords, target: label });
}

const entries = [
  entry('Résultat d’exploitation', 'chart', ['Operating income']),
  entry('Flux de trésorerie disponible', 'chart', ['Free cash flow']),
  entry('Marge opérationnelle d’AWS', 'chart', ['AWS operating margin']),
  entry('Investissements 2026 (capex)', 'slider', ['2026 capital expenditure']),
  entry('Croissance de la demande AWS', 'slider'),
  entry('Vue d’ensemble', 'view', ['Overview']),
  entry('Part de marché de Trainium', 'claim'),
];

const find = (query: string): readonly string[] =>
  searchEntries(entries, query).flatMap((group) => group.entries.map(({ label }) => label));

describe('foldWords', () => {
  it('takes texts apart without case and accents', () => {
    expect(foldWords('Résultat d’exploitation, 2025 (Md$)')).toEqual([
      'resultat',
      'd',
      'exploitation',
      '2025',
      'md',
    ]);
    expect(foldWords('  ')).toEqual([]);
  });

  it('leaves small words out of a search, unless there is nothing else', () => {
    expect(readQuery('la marge d’AWS')).toEqual(['marge', 'aws']);
    expect(readQuery('le la')).toEqual(['le', 'la']);
  });
});

describe('matchWord', () => {
  it.each([
    ['capex', 'capex', wordCosts.same],
    ['cap', 'capex', wordCosts.beginning],
    ['rain', 'trainium', wordCosts.inside],
    ['capec', 'capex', wordCosts.slip],
    ['cpaex', 'capex', wordCosts.slip],
    ['cappex', 'capex', wordCosts.slip],
    ['cpex', 'capex', wordCosts.slip],
    ['trainuim', 'trainium', wordCosts.slip],
    ['exploitatoin', 'exploitation', wordCosts.slip],
    ['tranium', 'trainium', wordCosts.slip],
    ['marche', 'margin', null],
    ['cax', 'capex', null],
    ['in', 'trainium', null],
    ['2026', '2025', null],
  ])('%s for %s costs %s', (typed, word, cost) => {
    expect(matchWord(typed, word)).toBe(cost);
  });

  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    minLength: 4,
    maxLength: 10,
  });

  it('forgives any one slip', () => {
    fc.assert(
      fc.property(letters, fc.nat(), fc.constantFrom('a', 'b', 'c', 'x', 'y', 'z'), (word, place, letter) => {
        const at = place % word.length;
        const slips = [
          word.slice(0, at) + letter + word.slice(at),
          word.slice(0, at) + word.slice(at + 1),
          word.slice(0, at) + letter + word.slice(at + 1),
          word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
        ];
        for (const typed of slips)
          expect(typed === word || word.startsWith(typed) || isOneSlip(typed, word)).toBe(true);
      }),
    );
  });

  it('does not forgive two letters that are foreign to the word', () => {
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (word, a, b) => {
        const [first, second] = [a % word.length, b % word.length];
        fc.pre(first !== second);
        const typed = Array.from(word)
          .map((letter, at) => (at === first || at === second ? 'z' : letter))
          .join('');
        expect(isOneSlip(typed, word)).toBe(false);
      }),
    );
  });
});

describe('searchEntries', () => {
  it.each([
    ['resultat', 'Résultat d’exploitation'],
    ['RÉSULTAT D’EXPLOITATION', 'Résultat d’exploitation'],
    ["resultat d'exploitation", 'Résultat d’exploitation'],
    ['operating income', 'Résultat d’exploitation'],
    ['tresorerie flux', 'Flux de trésorerie disponible'],
    ['free cash', 'Flux de trésorerie disponible'],
    ['trésorrerie', 'Flux de trésorerie disponible'],
    ['marge aws', 'Marge opérationnelle d’AWS'],
    ['capex', 'Investissements 2026 (capex)'],
    ['capxe', 'Investissements 2026 (capex)'],
    ['overview', 'Vue d’ensemble'],
    ['trainuim', 'Part de marché de Trainium'],
  ])('%s leads to %s first', (query, label) => {
    expect(find(query)[0]).toBe(label);
  });

  it('needs every word to lead somewhere', () => {
    expect(find('marge azure')).toEqual([]);
    expect(find('zzzz')).toEqual([]);
  });

  it('lists the label before the keyword, and the exact word before the slip', () => {
    const list = [
      entry('Other', 'claim', ['margin']),
      entry('Margin', 'claim'),
      entry('Margins', 'claim'),
      entry('Marging', 'claim'),
    ];
    const labels = searchEntries(list, 'margin')[0]?.entries.map(({ label }) => label);
    expect(labels).toEqual(['Margin', 'Margins', 'Marging', 'Other']);
  });

  it('puts the group with the nearest result first, and shows six of each with their number', () => {
    const many = Array.from({ length: 9 }, (_, order) => entry(`Capital ${order}`, 'view'));
    const groups = searchEntries([...many, entry('Capex', 'claim')], 'capex');
    expect(groups.map(({ group }) => group)).toEqual(['claim']);
    const begun = searchEntries([...many, entry('Cap', 'claim')], 'cap');
    expect(begun.map(({ group, count, entries: shown }) => [group, count, shown.length])).toEqual([
      ['claim', 1, 1],
      ['view', 9, 6],
    ]);
  });

  it('offers views and charts while nothing is typed', () => {
    for (const query of ['', '   ', '?!'])
      expect(searchEntries(entries, query).map(({ group, count }) => [group, count])).toEqual([
        ['view', 1],
        ['chart', 3],
      ]);
  });

  it('never throws, never lists anything twice, and finds every label by itself', () => {
    const anyEntry = fc
      .tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom(...searchGroups), fc.string())
      .map(([label, group, keyword]) => entry(label, group, [keyword]));
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 12 }),
        fc.string({ unit: 'binary' }),
        (list, query) => {
          const found = searchEntries(list, query).flatMap((group) => group.entries);
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
          for (const wanted of list.slice(0, 3)) {
            fc.pre(wanted.words.length > 0 && wanted.words.length <= 12);
            const group = searchEntries([wanted], wanted.label)[0];
            expect(group?.entries).toEqual([wanted]);
          }
        },
      ),
    );
  });
});
