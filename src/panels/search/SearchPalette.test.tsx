// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ledgerStore } from '../../derived/ledgerStore.ts';
import { paletteTexts } from '../../i18n/search/paletteTexts.ts';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { serveData } from '../../test/serveData.ts';
import { stubDialogs } from '../../test/stubDialogs.ts';
import { SearchButton } from './SearchButton.tsx';

beforeEach(() => {
  stubDialogs();
  serveData();
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  ledgerStore.getState().closed();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function show(language: 'en' | 'fr' = 'en') {
  const rendered = renderWithSession(
    <>
      <SearchButton />
      <input aria-label="note" />
      <input type="range" aria-label="rail" />
      <main id="charts" tabIndex={-1} />
      <details>
        <summary>More</summary>
        <div data-input="taxRate">
          <input type="range" aria-label="tax" data-testid="tax" />
        </div>
      </details>
    </>,
    makeSession(language),
  );
  const open = async () => {
    await rendered.user.keyboard('{Control>}k{/Control}');
    return screen.findByRole('combobox');
  };
  return { ...rendered, open };
}

const listOptions = (): readonly string[] =>
  screen.getAllByRole('option').map(({ textContent }) => textContent);

/** The option that the field says is active. */
function readActive(): string {
  const id = screen.getByRole('combobox').getAttribute('aria-activedescendant') ?? '';
  return document.getElementById(id)?.textContent ?? '';
}

describe('opening', () => {
  it.each(['{Control>}k{/Control}', '{Meta>}k{/Meta}', '/'])(
    'with %s moves the focus into the field',
    async (keys) => {
      const { user } = show();
      await user.keyboard(keys);
      expect(await screen.findByRole('combobox')).toHaveFocus();
    },
  );

  it('with its button, and Escape or its end gives the focus back', async () => {
    const { user } = show();
    const button = screen.getByRole('button', { name: 'Search (Ctrl K)' });
    await user.click(button);
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveAccessibleName(paletteTexts.en.title);
    // jsdom does not close dialogs by itself.
    if (dialog instanceof HTMLDialogElement) dialog.close();
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(button).toHaveFocus();
  });

  it('with a slash is for sliders, not for fields, where a slash is a letter', async () => {
    const { user } = show();
    await user.click(screen.getByLabelText('note'));
    await user.keyboard('/');
    expect(screen.getByLabelText('note')).toHaveValue('/');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    screen.getByLabelText('rail').focus();
    await user.keyboard('/');
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
  });

  it('not over another dialog, nor with other keys', async () => {
    const { user } = show();
    await user.keyboard('{Control>}{Shift>}k{/Shift}{/Control}{Alt>}k{/Alt}k{Control>}j{/Control}');
    const other = document.createElement('dialog');
    document.body.append(other);
    other.showModal();
    await user.keyboard('{Control>}k{/Control}');
    other.remove();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });
});

describe('the results', () => {
  it('are views and charts at first, then what is typed leads to, by group', async () => {
    const { user, open } = show();
    const field = await open();
    expect(screen.getByRole('group', { name: 'Views' })).toBeInTheDocument();
    expect(
      within(screen.getByRole('group', { name: 'Charts' })).getAllByRole('option').length,
    ).toBeGreaterThan(6);
    await user.type(field, 'tax rate');
    const [first] = within(screen.getByRole('group', { name: 'Sliders' })).getAllByRole('option');
    expect(first).toHaveTextContent('Effective tax rate');
    expect(field).toHaveAttribute('aria-expanded', 'true');
  });

  it('forgive accents and a slip, in both languages', async () => {
    const { user, open } = show('fr');
    const field = await open();
    await user.type(field, 'tresrerie');
    expect(listOptions().join()).toContain('Flux de trésorerie disponible');
    await user.clear(field);
    await user.type(field, 'free cash flow');
    expect(listOptions()[0]).toContain('Flux de trésorerie disponible');
  });

  it('are walked with the arrows, round and round, while the focus stays in the field', async () => {
    const { user, open } = show();
    const field = await open();
    await user.type(field, 'margin');
    const options = listOptions();
    expect(readActive()).toBe(options[0]);
    await user.keyboard('{ArrowDown}');
    expect(readActive()).toBe(options[1]);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(readActive()).toBe(options.at(-1));
    await user.keyboard('{ArrowDown}');
    expect(readActive()).toBe(options[0]);
    expect(field).toHaveFocus();
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1);
  });

  it('say when there is none, and never name one that is not there', async () => {
    const { user, open } = show('fr');
    const field = await open();
    await user.type(field, 'qqqqzz');
    expect(screen.getByRole('status')).toHaveTextContent('Aucun résultat pour « qqqqzz ».');
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(field).not.toHaveAttribute('aria-activedescendant');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  });

  it('are without figures and claims when their files are not there, and say so', async () => {
    serveData({ 'claims.json': 404, 'metrics.json': 404 });
    const { user, open } = show();
    const field = await open();
    expect(await screen.findByText(paletteTexts.en.failed, {}, { timeout: 5000 })).toBeInTheDocument();
    await user.type(field, 'capex');
    expect(screen.getByRole('group', { name: 'Sliders' })).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Claims' })).not.toBeInTheDocument();
  });
});

describe('choosing', () => {
  async function choose(language: 'en' | 'fr', query: string, option: RegExp) {
    const shown = show(language);
    const field = await shown.open();
    await shown.user.type(field, query);
    const wanted = await screen.findByRole('option', { name: option }, { timeout: 5000 });
    while (!readActive().match(option)) await shown.user.keyboard('{ArrowDown}');
    expect(wanted).toHaveAttribute('aria-selected', 'true');
    await shown.user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    return shown;
  }

  it('a view opens it and moves the focus to it', async () => {
    const { session } = await choose('en', 'what if', /^What if$/);
    expect(session.display.getState().view).toBe('what-if');
    expect(document.getElementById('charts')).toHaveFocus();
  });

  it('a chart seeks it in its view', async () => {
    const { session } = await choose('fr', 'etape par etape', /^Pourquoi le résultat net/);
    expect(session.display.getState()).toMatchObject({ view: 'what-if', chart: 'bridge' });
  });

  it('a slider opens what it lies in and moves the focus to it', async () => {
    const { container } = await choose('en', 'effective tax', /^Effective tax rate/);
    await waitFor(() => expect(screen.getByTestId('tax')).toHaveFocus());
    expect(container.querySelector('details')).toHaveAttribute('open');
  });

  it('a figure opens the ledger with the period that was asked for', async () => {
    await choose('en', 'amazon net sales 2024', /^Amazon net sales2024/);
    expect(ledgerStore.getState().request?.items).toMatchObject([
      { label: 'Amazon net sales', period: '2024', origin: { kind: 'facts' } },
    ]);
  });

  it('a claim opens the claims', async () => {
    const { session } = await choose('fr', 'boutique chiffre record 282', /282/);
    expect(session.display.getState()).toMatchObject({ view: 'sources', sourcesTab: 'claims' });
  });

  it('works with the mouse as well', async () => {
    const { user, session, open } = show();
    await open();
    await user.click(screen.getByRole('option', { name: 'What if' }));
    expect(session.display.getState().view).toBe('what-if');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
