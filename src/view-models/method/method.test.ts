import { describe, expect, it } from 'vitest';
import { methodEn } from '../../i18n/method/en.ts';
import { methodFr } from '../../i18n/method/fr.ts';
import { methodSections, type MethodTexts } from '../../i18n/method/methodTypes.ts';
import { constantIds, inputIds, outputIds } from '../../model/index.ts';
import { parseFormula, type FormulaPart } from './parseFormula.ts';

function listParts(texts: MethodTexts): readonly FormulaPart[] {
  return methodSections
    .flatMap((id) => texts.sections[id].formulas)
    .flatMap(({ text, terms }) => [text, ...terms.map(([, meaning]) => meaning)])
    .flatMap(parseFormula);
}

function namesOf(texts: MethodTexts, kind: FormulaPart['kind']): readonly string[] {
  const parts = listParts(texts);
  return [
    ...new Set(parts.flatMap((part) => (part.kind === kind && part.kind !== 'words' ? [part.id] : []))),
  ];
}

/** Every text of the notes; functions get samples. */
function collect(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (typeof node === 'function') return [String(Reflect.apply(node, undefined, ['A', 'B', 'C']))];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(collect) : [];
}

describe('parseFormula', () => {
  it('takes words and names apart, and puts nothing else in', () => {
    expect(parseFormula('{out:capex}, year 1 = {in:capex} · {const:capacityLag}.')).toEqual([
      { kind: 'output', id: 'capex' },
      { kind: 'words', text: ', year 1 = ' },
      { kind: 'input', id: 'capex' },
      { kind: 'words', text: ' · ' },
      { kind: 'constant', id: 'capacityLag' },
      { kind: 'words', text: '.' },
    ]);
    expect(parseFormula('ramp = year / 5')).toEqual([{ kind: 'words', text: 'ramp = year / 5' }]);
  });

  it.each(['{in:awsRevenue}', '{out:peMultiple}', '{const:capex}', '{in:toString}'])(
    'refuses what the model does not have: %s',
    (text) => expect(() => parseFormula(text)).toThrow(RangeError),
  );
});

describe.each([
  ['English', methodEn],
  ['French', methodFr],
])('the model notes in %s', (_, texts) => {
  it('name every assumption, every output and every constant in a formula', () => {
    expect([...namesOf(texts, 'input')].toSorted()).toEqual([...inputIds].toSorted());
    expect([...namesOf(texts, 'output')].toSorted()).toEqual([...outputIds].toSorted());
    expect([...namesOf(texts, 'constant')].toSorted()).toEqual([...constantIds].toSorted());
  });
});

describe('the model notes', () => {
  it('have the same formulas with the same names in both languages', () => {
    for (const id of methodSections) {
      const [english, french] = [methodEn.sections[id].formulas, methodFr.sections[id].formulas];
      expect(french).toHaveLength(english.length);
      english.forEach(({ text, terms }, order) => {
        const other = french[order];
        const names = (formula: string) => parseFormula(formula).filter(({ kind }) => kind !== 'words');
        expect(names(other?.text ?? '')).toEqual(names(text));
        expect(other?.terms).toHaveLength(terms.length);
      });
    }
    expect(methodFr.limits.list).toHaveLength(methodEn.limits.list.length);
  });

  it('have French spacing and typographic signs', () => {
    for (const text of collect(methodFr)) {
      const words = text.replaceAll(/\{\w+:\w+\}/g, '');
      expect(words).not.toMatch(/[^\u202f][:;!?»%]/u);
      expect(words).not.toMatch(/«[^\u202f]/u);
      expect(words).not.toMatch(/['"“”]/u);
    }
    for (const text of collect(methodEn)) expect(text).not.toMatch(/['"]/u);
  });
});
