import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catchDataFileError, damageJson } from '../test/dataSupport.ts';
import { parseFacts } from './facts.ts';
import { describeMetric, nameMetric, parseMetrics } from './metrics.ts';

const shipped = readFileSync('public/data/metrics.json', 'utf8');
const metrics = parseMetrics(shipped);
const { facts } = await parseFacts(readFileSync('public/data/facts.csv', 'utf8'));
const named = [...new Map(facts.map((fact) => [nameMetric(fact), fact])).values()];

describe('the shipped metrics', () => {
  it('name and define every metric of the facts in both languages, and no other', () => {
    expect([...metrics.texts.keys()].toSorted()).toEqual(named.map(nameMetric).toSorted());
    for (const { entity, metric } of named)
      for (const language of ['en', 'fr'] as const) {
        const { label, definition } = describeMetric(metrics, entity, metric, language);
        expect(label.length, `${entity} ${metric}`).toBeGreaterThan(8);
        expect(definition?.length, `${entity} ${metric}`).toBeGreaterThan(25);
        expect(definition).toMatch(/\.$/);
      }
  });

  it('are translated and set as each language is', () => {
    const texts = [
      ...[...metrics.texts.values()].flatMap((text) => [text.label, text.definition]),
      ...metrics.rivals.flatMap((group) => [
        group.label,
        group.reason,
        ...group.unlisted.flatMap((value) => [value.label, value.definition, value.remark]),
      ]),
    ];
    for (const { en, fr } of texts) {
      expect(fr).not.toBe(en);
      expect(`${en}${fr}`).not.toMatch(/['"]/u);
      expect(fr).not.toMatch(/[^\u202f][:;!?»%]/u);
      expect(fr).not.toMatch(/«[^\u202f]|[“”]/u);
    }
  });

  it('have labels that no other metric of the entity has', () => {
    for (const language of ['en', 'fr'] as const) {
      const labels = [...metrics.texts.values()].map(({ label }) => label[language]);
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    }
  });

  it('refer to facts that exist', () => {
    const ids = new Set(facts.map((fact) => fact.id));
    const cited = metrics.rivals.flatMap((group) => group.beside.map(({ fact }) => fact));
    expect(cited.length).toBeGreaterThan(3);
    expect(cited.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('describeMetric', () => {
  it('calls what it does not know by its id', () => {
    const unknown = { label: 'amazon new figure', definition: null };
    expect(describeMetric(metrics, 'amazon', 'new_figure', 'fr')).toEqual(unknown);
    expect(describeMetric(null, 'amazon', 'new_figure', 'en')).toEqual(unknown);
  });
});

describe('a damaged metrics.json', () => {
  it.each([
    ['a label without French', ['metrics', 3, 'label', 'fr'], undefined, 'label.fr', 'missing'],
    ['a metric twice', ['metrics', 1], { ...metrics.texts.get('amazon net_sales') }, 'metric', 'duplicate'],
    ['a group of nobody', ['rivals', 0, 'shown'], [], 'shown', 'wrongType'],
    [
      'a group that names an unknown metric',
      ['rivals', 0, 'rivals', 0, 'metric'],
      'turnover',
      'rivals',
      'unknownReference',
    ],
    ['an unknown unit', ['rivals', 0, 'unlisted', 0, 'unit'], 'EUR', 'unlisted[0].unit', 'unknownValue'],
  ])('with %s is named by its place', async (_, path, value, field, kind) => {
    const error = await catchDataFileError(() => parseMetrics(damageJson(shipped, path, value)));
    expect(error).toMatchObject({ file: 'metrics.json', reason: 'invalid' });
    expect(error.issues.map((issue) => [issue.field, issue.problem.kind])).toContainEqual([field, kind]);
  });

  it('never causes another error than a DataFileError', async () => {
    const path = fc.oneof(
      fc.tuple(fc.constantFrom('metrics', 'rivals')),
      fc.tuple(fc.constantFrom('metrics', 'rivals'), fc.nat(5)),
      fc.tuple(
        fc.constant('rivals'),
        fc.nat(5),
        fc.constantFrom('shown', 'rivals', 'beside', 'unlisted', 'reason'),
      ),
    );
    await fc.assert(
      fc.asyncProperty(path, fc.jsonValue(), async (way, value) => {
        const text = damageJson(shipped, way, value);
        try {
          parseMetrics(text);
        } catch {
          expect((await catchDataFileError(() => parseMetrics(text))).issues.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
