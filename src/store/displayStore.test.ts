import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../model/index.ts';
import type { DisplayStart } from './displayStore.ts';
import { createDisplayStore } from './displayStore.ts';
import { makeNotice } from './linkNotices.ts';
import { viewIds, densities, themeChoices } from './views.ts';

const years = {
  firstYear: 2026,
  lastYear: 2035,
  horizons: [2028, 2030, 2035],
  defaultYear: 2030,
  defaultHorizonYear: 2030,
};

function makeStore(start: Partial<DisplayStart> = {}) {
  return createDisplayStore({ language: 'en', years, ...start });
}

const unknownKey = makeNotice({ kind: 'unknownKey', key: 'capx' });
const unknownView = makeNotice({ kind: 'unknownView', given: 'nowhere' });

describe('createDisplayStore', () => {
  it('starts with the first view, the device and the default years', () => {
    expect(makeStore({ language: 'fr' }).getState()).toMatchObject({
      view: 'overview',
      language: 'fr',
      isLanguageChosen: false,
      theme: 'system',
      density: 'desk',
      year: 2030,
      horizonYear: 2030,
      notices: [],
    });
  });

  it('starts with what is remembered, as far as it makes sense', () => {
    const store = makeStore({ theme: 'dark', view: 'present', year: 2050, horizonYear: 2031 });
    expect(store.getState()).toMatchObject({
      theme: 'dark',
      view: 'present',
      year: 2030,
      horizonYear: 2030,
    });
  });

  it('keeps what people choose', () => {
    const store = makeStore();
    store.getState().viewChosen('what-if');
    store.getState().languageChosen('fr');
    store.getState().themeChosen('dark');
    store.getState().densityChosen('present');
    store.getState().yearChosen(2028);
    expect(store.getState()).toMatchObject({
      view: 'what-if',
      language: 'fr',
      isLanguageChosen: true,
      theme: 'dark',
      density: 'present',
      year: 2028,
    });
  });

  it('remembers that a language was chosen even when it was the present one', () => {
    const store = makeStore();
    store.getState().languageChosen('en');
    expect(store.getState().isLanguageChosen).toBe(true);
  });

  it('keeps the chosen year within the shown years', () => {
    const store = makeStore();
    store.getState().yearChosen(2034);
    expect(store.getState().year).toBe(2030);
    store.getState().horizonChosen(2035);
    store.getState().yearChosen(2034);
    expect(store.getState().year).toBe(2034);
    store.getState().horizonChosen(2028);
    expect(store.getState()).toMatchObject({ year: 2028, horizonYear: 2028 });
    store.getState().yearChosen(1999);
    expect(store.getState().year).toBe(2026);
  });

  it('ignores horizons that are not offered and years that are none', () => {
    const store = makeStore();
    const before = store.getState();
    before.horizonChosen(2031);
    before.yearChosen(NaN);
    expect(store.getState()).toBe(before);
  });

  it('gathers notices and lets them go', () => {
    const store = makeStore();
    store.getState().noticesRaised([unknownKey]);
    store.getState().noticesRaised([unknownKey, unknownView]);
    expect(store.getState().notices).toEqual([unknownKey, unknownView]);
    store.getState().noticeDismissed(unknownKey.id);
    expect(store.getState().notices).toEqual([unknownView]);
    store.getState().noticesDismissed();
    expect(store.getState().notices).toEqual([]);
  });

  it('leaves the state as it is when nothing changes', () => {
    const store = makeStore({ notices: [unknownKey] });
    const before = store.getState();
    before.viewChosen('overview');
    before.themeChosen('system');
    before.densityChosen('desk');
    before.yearChosen(2030);
    before.horizonChosen(2030);
    before.noticesRaised([]);
    before.noticeDismissed('other');
    expect(store.getState()).toBe(before);
    before.noticesDismissed();
    const quiet = store.getState();
    quiet.noticesDismissed();
    quiet.linkOpened({ view: 'overview', notices: [] });
    expect(store.getState()).toBe(quiet);
  });

  it('takes years from a link, but language, theme and density only when the link names them', () => {
    const store = makeStore();
    store.getState().languageChosen('fr');
    store.getState().themeChosen('dark');
    store.getState().yearChosen(2027);
    store.getState().linkOpened({ view: 'what-if', notices: [unknownKey] });
    expect(store.getState()).toMatchObject({
      view: 'what-if',
      language: 'fr',
      isLanguageChosen: true,
      theme: 'dark',
      year: 2030,
      notices: [unknownKey],
    });
    store.getState().linkOpened({
      view: 'overview',
      language: 'en',
      theme: 'light',
      density: 'present',
      year: 2033,
      horizonYear: 2035,
      notices: [unknownView],
    });
    expect(store.getState()).toMatchObject({
      language: 'en',
      theme: 'light',
      density: 'present',
      year: 2033,
      horizonYear: 2035,
      notices: [unknownView],
    });
  });

  it('keeps its promises whatever is chosen', () => {
    const anyYear = fc.oneof(fc.double(), fc.integer({ min: 2020, max: 2040 }));
    const anyStep = fc.record({
      view: fc.constantFrom(...viewIds),
      language: fc.constantFrom(...languages),
      theme: fc.constantFrom(...themeChoices),
      density: fc.constantFrom(...densities),
      year: anyYear,
      horizonYear: anyYear,
      event: fc.constantFrom('view', 'year', 'horizon', 'link'),
    });
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 15 }), (steps) => {
        const store = makeStore();
        for (const { event, ...step } of steps) {
          const state = store.getState();
          if (event === 'view') state.viewChosen(step.view);
          else if (event === 'year') state.yearChosen(step.year);
          else if (event === 'horizon') state.horizonChosen(step.horizonYear);
          else state.linkOpened({ ...step, notices: [] });
          const { view, year, horizonYear } = store.getState();
          expect(viewIds).toContain(view);
          expect(years.horizons).toContain(horizonYear);
          expect(Number.isInteger(year) && year >= years.firstYear && year <= horizonYear).toBe(true);
        }
      }),
    );
  });
});
