// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseScenarioFile } from '../../data/scenarioFile.ts';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { stubDialogs } from '../../test/stubDialogs.ts';
import { ShareButton } from './ShareButton.tsx';

beforeAll(stubDialogs);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function open(language: 'en' | 'fr' = 'en') {
  const session = makeSession(language);
  session.scenario.getState().assumptionChanged('capex', 250);
  session.compare.getState().scenarioAdded({
    name: { kind: 'preset', preset: 'winter' },
    overrides: session.presets.find(({ id }) => id === 'winter')?.inputs ?? {},
  });
  const rendered = renderWithSession(<ShareButton />, session);
  await rendered.user.click(screen.getByRole('button'));
  const dialog = await screen.findByRole('dialog');
  return { ...rendered, dialog };
}

const makeFile = (content: unknown, name = 'plan.json'): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name);
const head = { kind: 'cumulo-scenario', version: 1 };

describe('the link', () => {
  it('is that of the page as it stands, is copied and said to be', async () => {
    const { user, dialog, session } = await open();
    const field = within(dialog).getByRole('textbox', { name: 'Link to this page as it stands' });
    expect(field).toHaveValue(session.currentLink());
    expect(field).toHaveDisplayValue(/capex=250&vs=winter&lang=en&base=2025-[0-9a-z]+$/);
    await user.click(within(dialog).getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe(session.currentLink());
    expect(await within(dialog).findByRole('button', { name: 'Copied' })).toBeInTheDocument();
  });

  it('is selected to copy by hand when the clipboard is closed', async () => {
    const { user, dialog } = await open('fr');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(within(dialog).getByRole('button', { name: 'Copier' }));
    expect(await within(dialog).findAllByText(/copiez-le à la main/)).not.toHaveLength(0);
  });

  it('is handed to the device where that offers it, and nothing is said when somebody thinks better of it', async () => {
    const share = vi.fn(() => Promise.reject(new Error('AbortError')));
    vi.stubGlobal('navigator', Object.assign(navigator, { share }));
    const { user, dialog, session } = await open();
    await user.click(within(dialog).getByRole('button', { name: 'Send …' }));
    expect(share).toHaveBeenCalledWith(expect.objectContaining({ url: session.currentLink() }));
    Reflect.deleteProperty(navigator, 'share');
  });

  it('stands beside its code', async () => {
    const { dialog } = await open();
    const code = within(dialog).getByRole('img', { name: 'QR code of the link' });
    expect(Number(code.dataset['qr'])).toBeGreaterThan(20);
    expect(code.querySelector('path')?.getAttribute('d')).toMatch(/^M4 4h7v1h-7z/);
  });
});

describe('the file', () => {
  it('holds name, notes, differences, compared scenarios and data version', async () => {
    const { user, dialog, session } = await open();
    let blob: Blob | null = null;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
      if (given instanceof Blob) blob = given;
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      expect(this.download).toBe('cumulo-plan-a-ete.json');
    });
    await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Plan A, été');
    await user.type(within(dialog).getByRole('textbox', { name: 'Notes' }), 'For the board.');
    await user.click(within(dialog).getByRole('button', { name: 'Save file' }));
    const written: unknown = blob;
    if (!(written instanceof Blob)) throw new Error('no file');
    const reading = parseScenarioFile(await written.text(), session.definitions);
    expect(reading).toMatchObject({
      ok: true,
      file: {
        name: 'Plan A, été',
        notes: 'For the board.',
        inputs: { capex: 250 },
        compared: [{ name: 'AI winter', preset: 'winter' }],
        dataVersion: session.dataVersion,
      },
    });
  });

  it('that is opened replaces the scenario in one change, and what is compared', async () => {
    const { user, dialog, session } = await open();
    const changes = vi.fn();
    session.scenario.subscribe(changes);
    await user.upload(
      within(dialog).getByLabelText('Scenario file'),
      makeFile({
        ...head,
        name: 'Prudent',
        notes: 'Less of everything.',
        inputs: { capex: 150, taxRate: 20 },
        compared: [
          { name: 'Old winter', preset: 'winter', inputs: { capex: 100 } },
          { preset: 'base', inputs: {} },
        ],
        dataVersion: '2024-abc',
      }),
    );
    expect(await within(dialog).findByText('“Prudent” is open')).toBeInTheDocument();
    expect(within(dialog).getByText(/^2 changed assumptions, 2 compared scenarios/)).toBeInTheDocument();
    expect(within(dialog).getByText(/Less of everything/)).toBeInTheDocument();
    expect(changes).toHaveBeenCalledTimes(1);
    expect(session.scenario.getState().overrides).toEqual({ capex: 150, taxRate: 20 });
    expect(session.compare.getState().scenarios.map(({ name }) => name)).toEqual([
      { kind: 'own', text: 'Old winter' },
      { kind: 'preset', preset: 'base' },
    ]);
    expect(session.display.getState().notices).toMatchObject([{ kind: 'otherData', given: '2024-abc' }]);
  });

  it.each([
    ['{ "kind": "cumulo-sc', /not valid JSON/],
    [{ inputs: { capex: 3 } }, /not a scenario of Cumulo/],
    [{ ...head, version: 9 }, /newer version of Cumulo \(format 9\)/],
    ['x'.repeat(300_000), /larger than 256 kB/],
    [{ ...head, inputs: { capex: 900, capx: 1 } }, /^2 entries cannot be used:$/],
    [
      { ...head, inputs: { '<img src=x onerror=alert(1)>': 1 } },
      /^inputs\.<img src=x onerror=alert\(1\)>: is not/,
    ],
  ])(
    'that cannot be used is refused with its reason, and changes nothing: %.30j',
    async (content, reason) => {
      const { user, dialog, session } = await open();
      const before = [session.scenario.getState(), session.compare.getState(), session.display.getState()];
      await user.upload(within(dialog).getByLabelText('Scenario file'), makeFile(content));
      const alert = await within(dialog).findByRole('alert');
      expect(within(alert).getByText('plan.json was not opened')).toBeInTheDocument();
      expect(within(alert).getByText(reason)).toBeInTheDocument();
      expect(within(alert).getByText('Your scenario is as it was.')).toBeInTheDocument();
      expect([session.scenario.getState(), session.compare.getState(), session.display.getState()]).toEqual(
        before,
      );
      expect(dialog.querySelector('img')).toBeNull();
    },
  );

  it('can be dropped', async () => {
    const { dialog, session } = await open();
    const place = dialog.querySelector('[data-drop]');
    if (place === null) throw new Error('no place to drop');
    const files = [makeFile({ ...head, inputs: { capex: 100 } })];
    fireEvent.drop(place, { dataTransfer: { files } });
    await waitFor(() => expect(session.scenario.getState().overrides).toEqual({ capex: 100 }));
    // A file without a word on comparing leaves it alone.
    expect(session.compare.getState().scenarios).toHaveLength(1);
  });
});

it('the window closes and gives the focus back', async () => {
  const { user, dialog } = await open();
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
