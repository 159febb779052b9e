import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { deckTexts } from '../../i18n/office/deckTexts.ts';
import { languages, type Language } from '../../model/index.ts';
import { makeDeckRequest } from '../../test/makeDeckRequest.ts';
import { decodeXml, readParts, readWorkbook } from '../../test/readWorkbook.ts';
import { officeColours } from '../../theme/officeColours.ts';
import { buildDeck } from './buildDeck.ts';
import { planChart } from './chartPlan.ts';

type Parts = ReadonlyMap<string, string>;

const request = (language: Language) => makeDeckRequest({ capex: 260, awsGrowth: 20 }, { language });
const built = new Map<Language, { readonly bytes: Uint8Array; readonly parts: Parts }>();

beforeAll(async () => {
  for (const language of languages) {
    const bytes = await buildDeck(request(language));
    built.set(language, { bytes, parts: readParts(bytes) });
  }
});

function read(language: Language) {
  const found = built.get(language);
  if (found === undefined) throw new Error('no deck');
  return found;
}

function listNumbered(paths: Iterable<string>, pattern: RegExp): readonly string[] {
  const numberOf = (path: string): number => Number(/(\d+)\.\w+$/.exec(path)?.[1]);
  return [...paths].filter((path) => pattern.test(path)).toSorted((a, b) => numberOf(a) - numberOf(b));
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text = '']) => decodeXml(text)).join('\n');
}

/** Points of a cache of numbers by their place. */
function readPoints(xml: string): ReadonlyMap<number, number> {
  return new Map(
    [...xml.matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g)].map(([, place, value]) => [
      Number(place),
      Number(value),
    ]),
  );
}

/** The series of a drawing: their number, the column of their data, the values that the drawing keeps. */
function readSeries(xml: string) {
  return [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([content]) => ({
    number: Number(/<c:order val="(\d+)"/.exec(content)?.[1]),
    column: /<c:val>.*?\$([A-Z]+)\$2/s.exec(content)?.[1] ?? '',
    points: readPoints(/<c:numCache>.*?<\/c:numCache>/s.exec(content)?.[0] ?? ''),
  }));
}

/** Relations by id, and the parts of the package that they lead to. */
function readRelations(path: string, xml: string) {
  const folder = path.replace(/_rels\/[^/]*$/, '');
  return [...xml.matchAll(/<Relationship [^>]*>/g)].map(([relation]) => {
    const target = /Target="([^"]*)"/.exec(relation)?.[1] ?? '';
    const isInside = !relation.includes('TargetMode="External"');
    return {
      id: /Id="([^"]*)"/.exec(relation)?.[1] ?? '',
      part: isInside ? new URL(target, `zip:///${folder}`).pathname.slice(1) : null,
    };
  });
}

describe.each(languages)('a deck in %s', (language) => {
  const { slides } = request(language);
  const texts = deckTexts[language];

  it('has a title, the assumptions, and a slide for every chart with its finding', () => {
    const { parts } = read(language);
    const files = listNumbered(parts.keys(), /^ppt\/slides\/slide\d+\.xml$/);
    const contents = files.map((path) => textOf(parts.get(path) ?? ''));
    expect(contents).toHaveLength(slides.length + 2);
    expect(contents[0]).toContain('Test & scenario');
    expect(contents[0]).toContain(texts.question);
    expect(contents[1]).toContain(texts.assumptions.title(2));
    slides.forEach(({ figure }, order) => {
      expect(contents[order + 2]).toContain(figure.title);
      expect(contents[order + 2]).toContain(figure.subtitle);
    });
  });

  it('has native charts with the numbers of the figures, the same as in their own sheets', () => {
    const { bytes, parts } = read(language);
    const files = unzipSync(bytes);
    const charts = listNumbered(parts.keys(), /^ppt\/charts\/chart\d+\.xml$/);
    const sheets = listNumbered(Object.keys(files), /^ppt\/embeddings\/.*\.xlsx$/);
    expect([charts.length, sheets.length]).toEqual([slides.length, slides.length]);
    slides.forEach(({ figure }, order) => {
      const plan = planChart(figure, texts.series);
      const [sheet] = readWorkbook(files[sheets[order] ?? ''] ?? new Uint8Array()).sheets;
      const series = readSeries(parts.get(charts[order] ?? '') ?? '');
      expect(series).toHaveLength(plan.series.length);
      for (const { number, column, points } of series) {
        const planned = plan.series[number];
        const cells = plan.categories.map(
          (_, index) => sheet?.cells.get(`${column}${index + 2}`)?.value ?? null,
        );
        expect(sheet?.cells.get(`${column}1`)?.value).toBe(planned?.name);
        expect(cells).toEqual(planned?.values);
        expect(plan.categories.map((_, index) => points.get(index) ?? null)).toEqual(planned?.values);
      }
    });
  });

  it('has speaker notes with sources, and links back', () => {
    const { parts } = read(language);
    const notes = listNumbered(parts.keys(), /^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(
      (path) => parts.get(path) ?? '',
    );
    slides.forEach(({ figure, link }, order) => {
      const note = decodeXml(notes[order + 2] ?? '');
      expect(note).toContain(figure.summary);
      expect(note).toContain(link);
      if (figure.sourceIds.length > 0) expect(note).toContain('https://example.com/a?b=1&c=2');
      const relations = parts.get(`ppt/slides/_rels/slide${order + 3}.xml.rels`) ?? '';
      expect(decodeXml(relations)).toContain(`Target="${link}"`);
    });
  });
});

describe('the package', () => {
  it('has every part that something refers to', () => {
    const { bytes, parts } = read('en');
    const paths = new Set(Object.keys(unzipSync(bytes)));
    for (const [path, xml] of parts) {
      if (!path.endsWith('.rels')) continue;
      const relations = readRelations(path, xml);
      const ids = new Set(relations.map(({ id }) => id));
      expect(ids.size, path).toBe(relations.length);
      for (const { part } of relations)
        expect(part === null || paths.has(part), `${path}: ${String(part)}`).toBe(true);
      const owner = parts.get(path.replace('_rels/', '').replace(/\.rels$/, '')) ?? '';
      const used = [...owner.matchAll(/\br:(?:id|embed|link)="([^"]+)"/g)].map(([, id = '']) => id);
      expect(
        used.filter((id) => !ids.has(id)),
        path,
      ).toEqual([]);
    }
  });

  it('has a type for every part, and every part that has a type', () => {
    const { bytes, parts } = read('en');
    const paths = Object.keys(unzipSync(bytes)).filter((path) => !path.endsWith('/'));
    const types = parts.get('[Content_Types].xml') ?? '';
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !paths.includes(name))).toEqual([]);
    const extensions = [...types.matchAll(/Extension="([^"]+)"/g)].map(([, extension = '']) => extension);
    const untyped = paths.filter(
      (path) => !named.includes(path) && !extensions.includes(path.split('.').at(-1) ?? ''),
    );
    expect(untyped).toEqual([]);
  });

  it('has no empty number, no random colour, and the colours of the product', () => {
    for (const [path, xml] of read('en').parts) {
      if (path.startsWith('ppt/charts/chart')) expect(xml).not.toContain('<c:v></c:v>');
      if (path === 'ppt/theme/theme1.xml')
        expect(xml).toContain(`<a:accent1><a:srgbClr val="${officeColours.scenario}"/>`);
      expect(xml, path).not.toMatch(/NaN|undefined|\[object/);
    }
  });

  it('has the parts of each series in the order that the format fixes', () => {
    const order = [
      'idx',
      'order',
      'tx',
      'spPr',
      'invertIfNegative',
      'marker',
      'dPt',
      'dLbls',
      'cat',
      'val',
      'smooth',
    ];
    for (const [path, xml] of read('en').parts) {
      if (!path.startsWith('ppt/charts/chart')) continue;
      for (const [, content = ''] of xml.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)) {
        const found = order.map((name) => content.indexOf(`<c:${name}`)).filter((place) => place !== -1);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
      }
    }
  });

  it('lists the main assumptions of the base case, and many differences on several slides', async () => {
    const base = readParts(await buildDeck(makeDeckRequest({}, { slides: [] })));
    expect(textOf(base.get('ppt/slides/slide2.xml') ?? '')).toContain('$220bn');
    const changes = Array.from({ length: 13 }, (_, order) => ({
      id: `${order}`,
      label: `L${order}`,
      from: '1',
      to: '2',
    }));
    const many = readParts(await buildDeck(makeDeckRequest({}, { slides: [], changes })));
    expect(textOf(many.get('ppt/slides/slide3.xml') ?? '')).toContain('L12');
  });
});
