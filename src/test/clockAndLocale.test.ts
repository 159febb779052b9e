import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstLanguage } from '../app/firstSettings.ts';
import { buildWorkbook } from '../exports/xlsx/buildWorkbook.ts';
import { formatDay } from '../format/days.ts';
import { formatDigits, selectPlural } from '../format/digits.ts';
import { languages } from '../model/index.ts';
import { createHistoryStore } from '../store/historyStore.ts';
import { createScenarioStore } from '../store/scenarioStore.ts';
import { createUncertaintyStore } from '../store/uncertaintyStore.ts';
import { buildHeadline } from '../view-models/buildHeadline.ts';
import { buildKpis } from '../view-models/buildKpis.ts';
import { scenarioFigures } from '../view-models/scenarioFigures.ts';
import { makeScenarioView } from './makeScenarioView.ts';
import { makeWorkbookRequest } from './makeWorkbookRequest.ts';
import { productRanges } from './modelBasis.ts';
import { readShippedAssumptions } from './readShippedAssumptions.ts';

/** Everything the first views say in both languages, as one text. */
function writeFigures(): string {
  return JSON.stringify(
    languages.map((language) => {
      const view = makeScenarioView({ language, overrides: { capex: 250, awsGrowth: 30 } });
      const figures = Object.values(scenarioFigures).map((build) => build(view));
      return [buildKpis(view), buildHeadline(view), figures, formatDay('2026-02-05', language)];
    }),
  );
}

const usual = writeFigures();

const localReaders = [
  'getFullYear',
  'getMonth',
  'getDate',
  'getDay',
  'getHours',
  'getMinutes',
  'getTimezoneOffset',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toDateString',
  'toString',
] as const;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the clock of the computer', () => {
  it.each(['1970-01-01T00:00:01Z', '1999-12-31T23:59:59Z', '2031-06-01T12:00:00Z', '2150-01-01T00:00:00Z'])(
    'at %s changes no figure, and the workbook is still made',
    (now) => {
      vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
      expect(writeFigures()).toBe(usual);
      const bytes = buildWorkbook(makeWorkbookRequest({}, { createdAt: new Date() }));
      expect(bytes.length).toBeGreaterThan(10_000);
    },
  );

  it('set back by hours between two moves of a slider makes no one step of them', () => {
    let now = Date.parse('2026-11-22T12:00:00Z');
    const scenario = createScenarioStore(productRanges);
    const uncertainty = createUncertaintyStore(readShippedAssumptions().definitions);
    const history = createHistoryStore(scenario, uncertainty, () => now);
    scenario.getState().assumptionChanged('capex', 250);
    now -= 3 * 60 * 60 * 1000;
    scenario.getState().assumptionChanged('capex', 300);
    expect(history.getState().entries).toHaveLength(3);
    history.getState().undone();
    expect(scenario.getState().overrides).toEqual({ capex: 250 });
  });
});

describe('the place of the computer', () => {
  it('changes no figure: nothing reads a local time', () => {
    for (const name of localReaders)
      vi.spyOn(Date.prototype, name).mockImplementation(() => {
        throw new Error(`${name} depends on the time zone`);
      });
    expect(writeFigures()).toBe(usual);
  });

  it('and its language change no figure: nothing asks for the usual one', () => {
    const refuse = (): never => {
      throw new Error('the locale of the device');
    };
    const take = (locale: unknown): string => (typeof locale === 'string' ? locale : refuse());
    const { NumberFormat, DateTimeFormat, PluralRules } = Intl;
    vi.spyOn(Intl, 'NumberFormat').mockImplementation(function create(
      locale?: unknown,
      options?: Intl.NumberFormatOptions,
    ) {
      return new NumberFormat(take(locale), options);
    });
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function create(
      locale?: unknown,
      options?: Intl.DateTimeFormatOptions,
    ) {
      return new DateTimeFormat(take(locale), options);
    });
    vi.spyOn(Intl, 'PluralRules').mockImplementation(function create(
      locale?: unknown,
      options?: Intl.PluralRulesOptions,
    ) {
      return new PluralRules(take(locale), options);
    });
    vi.spyOn(Number.prototype, 'toLocaleString').mockImplementation(refuse);
    expect(writeFigures()).toBe(usual);
  });

  it.each([
    [['de-DE'], 'en'],
    [['fr-CA', 'en-CA'], 'fr'],
    [['FR'], 'fr'],
    [['', 'x', '*', 'no such language', '__proto__', 'fr_BE.UTF-8'], 'fr'],
    [[], 'en'],
  ])('asks for %j', (preferred, language) => {
    expect(firstLanguage('', preferred)).toBe(language);
  });

  it('any list of languages opens the page', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (preferred) => {
        expect(languages).toContain(firstLanguage('', preferred));
      }),
    );
  });
});

describe('a browser without the tables of a language', () => {
  /** As such browsers do: another language than the one that was asked for, with other separators and digits. */
  beforeEach(() => {
    const Original = Intl.NumberFormat;
    vi.spyOn(Intl, 'NumberFormat').mockImplementation(function create(
      locale?: unknown,
      options?: Intl.NumberFormatOptions,
    ) {
      return new Original(String(locale).startsWith('en') ? 'en-US' : 'ar-EG', options);
    });
  });

  it('writes French numbers all the same', () => {
    // Digits that no other test asks for: formats are kept once they are made.
    const options = { minimumFractionDigits: 7, maximumFractionDigits: 7 };
    expect(formatDigits(1_234_567.5, 'fr', options)).toBe('1\u202f234\u202f567,5000000');
    expect(formatDigits(1_234_567.5, 'en', options)).toBe('1,234,567.5000000');
  });
});

it('French numbers are those of the browser that has its tables', () => {
  const plain = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 3 });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), (value) => {
      expect(formatDigits(value, 'fr', { maximumFractionDigits: 3 })).toBe(
        plain.format(value).replace(/\s/gu, '\u202f'),
      );
    }),
  );
  expect(selectPlural(1.5, 1, 'fr')).toBe('one');
});
