// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowserStorage } from '../data/own-data/storage.ts';
import { createOwnData } from '../derived/ownData.ts';
import { presentTexts } from '../i18n/present/presentTexts.ts';
import { PresentPage } from '../pages/PresentPage.tsx';
import { OwnDataTrouble } from '../panels/own-data/OwnDataTrouble.tsx';
import { LibraryButton } from '../panels/scenario-library/LibraryButton.tsx';
import { browserKeys } from '../store/browserKeys.ts';
import { makeOwnFact, makeOwnFile } from './ownDataSupport.ts';
import { makeMemoryStorage, renderWithOwnData } from './renderOwnData.tsx';
import { makeSession, renderWithSession } from './renderWithSession.tsx';
import { stubDialogs } from './stubDialogs.ts';
import { eachOnFreshPage } from './eachOnFreshPage.ts';

stubDialogs();
vi.setConfig({ testTimeout: 60_000 });
// Views are compiled when the first test opens them, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 });

eachOnFreshPage();
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** What may stand under a key that nobody of this version wrote. */
const garbage = {
  'no JSON': 'garbage',
  'half a text': '{"version":2,"scenarios":[{"id":"a","na',
  'another shape': '{"theme":"dark","list":[1,2,3]}',
  'a list': '[null,1,"x",[]]',
  null: 'null',
  nothing: '',
  'poisoned names':
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"version":2,"scenarios":[{"__proto__":{"id":"x"}}]}',
  'a megabyte': 'x'.repeat(1024 * 1024),
} as const;

const keysInWindow: readonly string[] = [browserKeys.openStory];
const keysToFill = [
  browserKeys.scenarios,
  browserKeys.stories,
  browserKeys.ownBaseline,
  browserKeys.openStory,
];

function fillAll(text: string): void {
  for (const key of keysToFill)
    (keysInWindow.includes(key) ? sessionStorage : localStorage).setItem(key, text);
}

function listKept(): readonly string[] {
  return Array.from({ length: localStorage.length }, (_, index) => {
    return localStorage.getItem(localStorage.key(index) ?? '') ?? '';
  });
}

/** Both places where people keep their work in texts, on one page. */
function openWork() {
  const session = makeSession();
  session.scenario.getState().scenarioReplaced({ capex: 250 });
  return renderWithSession(
    <>
      <LibraryButton />
      <PresentPage />
    </>,
    session,
  );
}

describe('the keys of this browser', () => {
  it('are all in one list', () => {
    const reaches = /localStorage|sessionStorage|indexedDB|idb-keyval|document\.cookie|\bcaches\./;
    const users = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((file) => `src/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|^src\/test\//.test(file))
      .filter((file) => reaches.test(readFileSync(file, 'utf8')));
    expect(users.toSorted()).toEqual([
      'src/data/own-data/storage.ts',
      'src/derived/ownDataHint.ts',
      'src/derived/useStory.ts',
      'src/store/libraryStorage.ts',
    ]);
    const damaged: readonly string[] = [browserKeys.damagedScenarios, browserKeys.damagedStories];
    expect(keysToFill.toSorted()).toEqual(
      Object.values(browserKeys)
        .filter((key) => !damaged.includes(key))
        .toSorted(),
    );
  });
});

describe.each(Object.entries(garbage))('%s under every key', (_, text) => {
  it('the page works, the text is kept aside and named, and saving works again', async () => {
    fillAll(text);
    const { user, unmount, session } = openWork();
    await screen.findByText(presentTexts.en.stepNumber(1, 12));
    expect(Object.prototype).not.toHaveProperty('polluted');

    // Stories: what happened is said where they are; one of one's own can be made and is there again.
    expect(screen.getByText(presentTexts.en.own.damaged(browserKeys.damagedStories))).toBeInTheDocument();
    expect(localStorage.getItem(browserKeys.damagedStories)).toBe(text);

    await user.click(screen.getByRole('button', { name: 'My scenarios' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText('Some saved scenarios could not be read')).toBeInTheDocument();
    expect(dialog).toHaveTextContent(`“${browserKeys.damagedScenarios}`);
    expect(localStorage.getItem(browserKeys.damagedScenarios)).toBe(text);
    await user.type(within(dialog).getByLabelText('Name'), 'Mine{Enter}');
    expect(session.library.getState()).toMatchObject({ problem: null, scenarios: [{ name: 'Mine' }] });
    unmount();

    const again = makeSession();
    expect(again.library.getState()).toMatchObject({ damage: null, scenarios: [{ name: 'Mine' }] });
    expect(listKept()).toContain(text);
  });
});

describe('work of a newer version', () => {
  it('is left exactly as it is; what is saved meanwhile stays in the page, which says so', async () => {
    const newer = '{"version":99,"scenarios":{"of":"the future"},"stories":[]}';
    fillAll(newer);
    const { user, session } = openWork();
    await screen.findByText(presentTexts.en.stepNumber(1, 12));
    expect(screen.getByText(presentTexts.en.own.problems.newer)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'My scenarios' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('written by a newer version of Cumulo (format 99)');
    await user.type(within(dialog).getByLabelText('Name'), 'Mine{Enter}');
    expect(session.library.getState().scenarios).toMatchObject([{ name: 'Mine' }]);
    expect(localStorage.getItem(browserKeys.scenarios)).toBe(newer);
    expect(localStorage.getItem(browserKeys.stories)).toBe(newer);
  });
});

describe.each([
  ['full', 'QuotaExceededError'],
  ['blocked', 'SecurityError'],
])('a storage that is %s', (_, name) => {
  it('is said; work goes on in the page and can be taken away as a file', async () => {
    const refuse = (): never => {
      throw new DOMException('refused', name);
    };
    if (name === 'SecurityError') {
      vi.spyOn(window, 'localStorage', 'get').mockImplementation(refuse);
      vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse);
    } else vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const { user, session } = openWork();
    await screen.findByText(presentTexts.en.stepNumber(1, 12));
    await user.click(screen.getByRole('button', { name: 'My scenarios' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Name'), 'Mine{Enter}');
    expect(session.library.getState()).toMatchObject({
      problem: { kind: name === 'SecurityError' ? 'unavailable' : 'full' },
      scenarios: [{ name: 'Mine', overrides: {} }],
    });
    expect(within(dialog).getByRole('alert')).toBeInTheDocument();
    expect(within(dialog).getAllByRole('button', { name: /Download/ }).length).toBeGreaterThan(0);

    vi.restoreAllMocks();
    await user.click(within(within(dialog).getByRole('alert')).getByRole('button', { name: 'Try again' }));
    expect(localStorage.getItem(browserKeys.scenarios)).toContain('Mine');
    await waitFor(() => expect(within(dialog).queryByRole('alert')).toBeNull());
  });
});

describe('own figures', () => {
  const spoiled: readonly (readonly [string, unknown])[] = [
    ...Object.entries(garbage),
    ['a number', 7],
    ['a list of the past', [makeOwnFact()]],
    ['no version', { files: [], facts: [] }],
    ['facts that are no list', { version: 1, files: [], facts: 'x', baseline: null }],
    ['poisoned', JSON.parse('{"__proto__":{"version":1},"files":[],"facts":[]}')],
  ];

  it.each(spoiled.filter(([, stored]) => stored !== null))(
    '%s in their place: set aside with what is brought next',
    async (_, stored) => {
      const storage = createBrowserStorage();
      await storage.update(() => stored);
      const ownData = createOwnData({
        storage,
        channel: { announce: () => undefined, listen: () => undefined },
      });
      await ownData.load();
      expect(ownData.state.getState()).toMatchObject({ isLoaded: true, keeping: 'kept' });
      ownData.fileAccepted(makeOwnFile(), [makeOwnFact()]);
      await ownData.settled();
      expect(ownData.state.getState().record).toMatchObject({ facts: [makeOwnFact()], rescued: stored });
      expect(await storage.read()).toMatchObject({ version: 1, rescued: stored });
    },
  );

  it('that cannot be read are said above every view, with a way to what was stored', async () => {
    const { user, session } = await renderWithOwnData(<OwnDataTrouble />, {
      storage: makeMemoryStorage('garbage'),
    });
    expect(screen.getByRole('status')).toHaveTextContent('What this browser had stored could not be read');
    await user.click(screen.getByRole('button', { name: 'Open your data' }));
    expect(session.display.getState()).toMatchObject({ view: 'sources', sourcesTab: 'yours' });
    expect(screen.queryByRole('status')).toBeNull();
  });

  it.each([
    ['a broken base year', { version: 1, files: [], facts: [], baseline: '{"year": 20' }, 'base year'],
    ['a newer version', { version: 99 }, 'newer version'],
  ])('%s is said', async (_, stored, words) => {
    await renderWithOwnData(<OwnDataTrouble />, { storage: makeMemoryStorage(stored) });
    expect(screen.getByRole('status')).toHaveTextContent(words);
  });

  it('in order are not spoken of', async () => {
    await renderWithOwnData(<OwnDataTrouble />);
    expect(screen.queryByRole('status')).toBeNull();
  });
});
