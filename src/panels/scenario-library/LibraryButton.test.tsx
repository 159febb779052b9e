// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { limitOverrides } from '../../store/limits.ts';
import { libraryKey } from '../../store/libraryStore.ts';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { stubDialogs } from '../../test/stubDialogs.ts';
import { LibraryButton } from './LibraryButton.tsx';

stubDialogs();
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => localStorage.clear());

async function open(language: 'en' | 'fr' = 'en') {
  const rendered = renderWithSession(<LibraryButton />, makeSession(language));
  await rendered.user.click(
    screen.getByRole('button', { name: language === 'en' ? 'My scenarios' : 'Mes scénarios' }),
  );
  const dialog = await screen.findByRole('dialog', undefined, { timeout: 8000 });
  const names = () => [...dialog.querySelectorAll('[data-saved] h4')].map(({ textContent }) => textContent);
  const press = async (name: string | RegExp) =>
    rendered.user.click(within(dialog).getByRole('button', { name }));
  return { ...rendered, dialog, names, press };
}

describe('my scenarios', () => {
  it('save the current scenario by name, and say so; a name is needed, and a taken one is said', async () => {
    const { session, user, names, press } = await open();
    act(() => session.scenario.getState().scenarioReplaced({ capex: 250, awsGrowth: 30 }));
    await press('Save');
    const field = screen.getByLabelText('Name');
    expect(field).toHaveAccessibleDescription('Give the scenario a name.');
    expect(field).toBeInvalid();
    await user.type(field, 'Board, March{Enter}');
    expect(names()).toEqual([expect.stringContaining('Board, March')]);
    expect(screen.getByText(/^2 assumptions changed · saved \d/)).toBeInTheDocument();
    expect(screen.getByText('Saved: Board, March')).toBeInTheDocument();
    await user.type(field, 'Board, March');
    expect(field).toHaveAccessibleDescription(/already have a scenario called/);
    expect(localStorage.getItem(libraryKey)).toContain('Board, March');
  });

  it('are renamed, copied, moved, annotated, replaced, deleted and brought back', async () => {
    const { session, user, names, press } = await open();
    const { scenarioSaved } = session.library.getState();
    act(() => {
      scenarioSaved('One', { capex: 250 });
      scenarioSaved('Two', {});
    });
    await press('Rename One');
    const field = await screen.findByLabelText('New name of One');
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.type(field, 'First{Enter}');
    await press('Duplicate First');
    expect(names()).toEqual(['First', 'First (copy)', expect.stringContaining('Two')]);
    await press('Move Two up');
    await press('Move Two up');
    await press('Move Two up');
    expect(names()).toEqual([expect.stringContaining('Two'), 'First', 'First (copy)']);
    expect(screen.getByText('Two is number 1 of 3.')).toBeInTheDocument();
    await user.type(screen.getByLabelText('Notes on First'), 'For the board');
    act(() => session.scenario.getState().assumptionChanged('taxRate', 20));
    await press(/^Replace the values of First with/);
    expect(session.library.getState().scenarios.find(({ name }) => name === 'First')).toMatchObject({
      notes: 'For the board',
      overrides: { taxRate: 20 },
    });
    await press('Delete First');
    expect(screen.getByRole('button', { name: 'Bring First back' })).toHaveFocus();
    expect(names()).toHaveLength(2);
    await press('Bring First back');
    expect(names()).toHaveLength(3);
  });

  it('keep the name when renaming is given up', async () => {
    const { session, user, press, names } = await open();
    act(() => void session.library.getState().scenarioSaved('One', { capex: 250 }));
    await press('Rename One');
    await user.type(await screen.findByLabelText('New name of One'), ' more{Escape}');
    expect(names()).toEqual(['One']);
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });

  it('are opened, which closes the dialog and is one step of the history', async () => {
    const { session, press } = await open();
    act(() => void session.library.getState().scenarioSaved('One', { capex: 250 }));
    await press('Open One');
    expect(session.scenario.getState().overrides).toEqual({ capex: 250 });
    expect(screen.queryByRole('dialog')).toBeNull();
    session.history.getState().undone();
    expect(session.scenario.getState().overrides).toEqual({});
  });

  it('begin with the presets, each with its paragraph, to open or to copy', async () => {
    const { session, press, names, dialog } = await open('fr');
    for (const { label, description } of session.presets) {
      expect(
        within(dialog).getByRole('heading', { name: new RegExp(`^${label.fr.replace(/[()]/g, '.')}`) }),
      ).toBeVisible();
      expect(dialog.textContent).toContain(description.fr);
    }
    const [, reports] = session.presets;
    if (reports === undefined) throw new Error('no such preset');
    await press(`Copier «\u202f${reports.label.fr}\u202f» dans mes scénarios`);
    expect(names()).toEqual([`${reports.label.fr} (copie)`]);
    expect(session.library.getState().scenarios[0]).toMatchObject({
      notes: reports.description.fr,
      overrides: limitOverrides(session.definitions, reports.inputs),
    });
    await press(`Ouvrir «\u202f${reports.label.fr}\u202f»`);
    expect(session.scenario.getState().overrides).toEqual(
      limitOverrides(session.definitions, reports.inputs),
    );
  });
});

describe('a file of saved scenarios', () => {
  const makeFile = (text: string) => new File([text], 'cumulo-scenarios.json', { type: 'application/json' });

  it('is shown before anything is taken over, and replaces only what is chosen', async () => {
    const { session, user, dialog, names, press } = await open();
    const { scenarioSaved, writeFile, scenarioRenamed, contentReplaced } = session.library.getState();
    act(() => {
      scenarioSaved('Mine', { capex: 250 }, 'why', { taxRate: { below: 0, above: 0 } });
      scenarioSaved('Gone', {});
      scenarioSaved('Kept', {});
    });
    expect(within(dialog).getByText(/1 assumption changed · 1 range changed/)).toBeInTheDocument();
    const text = writeFile();
    const [mine, gone] = session.library.getState().scenarios;
    act(() => {
      contentReplaced(mine?.id ?? '', { capex: 300 }, {});
      scenarioRenamed(gone?.id ?? '', 'Renamed');
    });
    const upload = () =>
      user.upload(within(dialog).getByLabelText('File of saved scenarios'), makeFile(text));
    await upload();
    expect(
      await within(dialog).findByText(/^1 new, 1 already here and the same, 1 under a name/),
    ).toBeInTheDocument();
    expect(names()).toEqual(['Mine', expect.stringContaining('Renamed'), expect.stringContaining('Kept')]);
    await press('Take 2 scenarios over');
    expect(within(dialog).getAllByText('2 scenarios added, 0 replaced.')).not.toHaveLength(0);
    expect(names()).toEqual([
      'Mine',
      expect.stringContaining('Renamed'),
      expect.stringContaining('Kept'),
      'Mine (2)',
      expect.stringContaining('Gone'),
    ]);
    await upload();
    await user.selectOptions(
      await within(dialog).findByRole('combobox', { name: 'What to do with Mine' }),
      'Replace mine',
    );
    await press('Take 1 scenario over');
    expect(session.library.getState().scenarios[0]).toMatchObject({
      name: 'Mine',
      overrides: { capex: 250 },
      spreads: { taxRate: { below: 0, above: 0 } },
    });
    await press('Open Mine');
    expect(session.uncertainty.getState().edits).toEqual({ taxRate: { below: 0, above: 0 } });
    expect(session.history.getState().entries).toHaveLength(2);
  });

  it('is refused with the reason, entry by entry or as a whole', async () => {
    const { user, dialog } = await open('fr');
    const field = within(dialog).getByLabelText('Fichier de scénarios enregistrés');
    await user.upload(
      field,
      makeFile('{"version":2,"scenarios":[{"id":"a","name":"Faux","overrides":{"capex":"x"}}]}'),
    );
    expect(
      await within(dialog).findByText(/^Entrée 1 \(Faux\) : les valeurs des hypothèses sont illisibles/),
    ).toBeInTheDocument();
    expect(within(dialog).getByRole('button', { name: 'Rien à reprendre' })).toBeDisabled();
    for (const [text, said] of [
      ['{"kind":"cumulo-scenario","version":1,"inputs":{}}', /un seul scénario/],
      ['{"version":99,"scenarios":[]}', /version plus récente de Cumulo \(format 99\)/],
      ['<script>', /pas du JSON/],
    ] as const) {
      await user.upload(field, makeFile(text));
      expect(await within(dialog).findByText(said)).toBeInTheDocument();
    }
  });
});

describe('the presets', () => {
  it('say what they move, from what to what, and what comes of it', async () => {
    const { user, dialog } = await open();
    const item = dialog.querySelector<HTMLElement>('[data-preset="discipline"]');
    if (item === null) throw new Error('no preset');
    await user.click(within(item).getByText('3 assumptions moved'));
    const list = within(item).getByRole('list', { name: 'What Capex discipline moves' });
    expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(
      '2026 capital expenditure$220bn → $150bnbelow the expected range, $190bn to $250bn',
    );
    expect(within(item).getByText('What comes of it in 2030')).toBeInTheDocument();
  });
});

describe('a browser that keeps nothing', () => {
  it('is said, all stays in memory and can be downloaded, and storing is tried again', async () => {
    const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const saveFile = vi.fn(() => 'blob:file');
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: saveFile, revokeObjectURL: vi.fn() }));
    const { user, names, press } = await open();
    await user.type(screen.getByLabelText('Name'), 'Mine{Enter}');
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(/storage is full/);
    expect(names()).toHaveLength(1);
    await user.click(within(notice).getByRole('button', { name: 'Download all as a file' }));
    expect(saveFile).toHaveBeenCalledOnce();
    write.mockRestore();
    await press('Try again');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(localStorage.getItem(libraryKey)).toContain('Mine');
  });

  it.each([
    ['{"version":9,"scenarios":[]}', /newer version of Cumulo \(format 9\)/],
    ['damaged', /kept aside in this browser as “cumulo-scenarios-damaged”/],
  ])('or holds %s is said', async (text, said) => {
    localStorage.setItem(libraryKey, text);
    await open();
    expect(screen.getByText(said)).toBeInTheDocument();
  });
});
