// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ledgerStore } from '../../derived/ledgerStore.ts';
import { useSession } from '../../derived/useSession.ts';
import type { Language } from '../../model/index.ts';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { serveData, type Answer } from '../../test/serveData.ts';
import { stubDialogs } from '../../test/stubDialogs.ts';
import type { LedgerRequest } from '../../view-models/ledger/ledgerTypes.ts';
import { LedgerHost } from './LedgerHost.tsx';

beforeAll(async () => {
  stubDialogs();
  // Reading the file takes longer than the dialog is waited for.
  await import('./LedgerDialog.tsx');
});
beforeEach(() => {
  serveData();
});
afterEach(() => {
  act(() => ledgerStore.getState().closed());
  vi.unstubAllGlobals();
});

const capex: LedgerRequest = {
  selected: 'capex',
  items: [
    {
      id: 'capex',
      label: 'Capex',
      period: '2025',
      valueText: '$132bn',
      origin: { kind: 'facts', factIds: ['f0334'], value: 131.819, unit: 'USD_bn' },
    },
    {
      id: 'free',
      label: 'Free cash flow',
      period: '2025',
      valueText: '$7.70bn',
      origin: { kind: 'facts', factIds: ['f0318', 'f0334'], value: 7.695, unit: 'USD_bn' },
    },
    {
      id: 'demand',
      label: 'Demand',
      period: '2030',
      valueText: '$300bn',
      origin: { kind: 'model', formula: 'aws', basis: 'scenario' },
    },
    {
      id: 'default',
      label: '2026 capital expenditure',
      period: 'default',
      valueText: '$220bn',
      origin: { kind: 'assumption', input: 'capex' },
    },
  ],
};

function Opener() {
  useSession();
  return (
    <button type="button" onClick={() => ledgerStore.getState().opened(capex)}>
      open
    </button>
  );
}

async function show(language: Language = 'en', replaced: Readonly<Record<string, Answer>> = {}) {
  serveData(replaced);
  const rendered = renderWithSession(
    <>
      <Opener />
      <LedgerHost />
    </>,
    makeSession(language),
  );
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  await rendered.user.click(screen.getByRole('button', { name: 'open' }));
  return { ...rendered, dialog: await screen.findByRole('dialog') };
}

const options = {
  en: 'Figure',
  fr: 'Chiffre',
} as const;

describe('the ledger', () => {
  it.each([
    ['en', '$131.819bn', 'Sources differ', 'Cumulo shows gross purchases', '5 February 2026', '$142.4bn'],
    [
      'fr',
      '131,819 Md$',
      'Les sources divergent',
      'Cumulo montre les achats bruts',
      '5 février 2026',
      '142,4 Md$',
    ],
  ] as const)(
    'shows the four values of 2025 capex with definitions, sources and the reason (%s)',
    async (language, exact, badge, reason, date, unlisted) => {
      const { dialog } = await show(language);
      expect(await within(dialog).findByText(exact)).toBeInTheDocument();
      expect(
        await within(dialog).findByText(/Purchases of property and equipment/, {
          exact: false,
          selector: 'blockquote',
        }),
      ).toBeInTheDocument();
      const link = (await within(dialog).findAllByRole('link'))[0];
      expect(link).toHaveAttribute('href', expect.stringContaining('AMZN-Q4-2025-Earnings-Release'));
      expect(link?.parentElement).toHaveTextContent(date);
      const rivals = [...dialog.querySelectorAll('[data-rival]')].map((row) =>
        row.getAttribute('data-rival'),
      );
      expect(rivals).toEqual(['f1797', 'f0358', 'f1808', 'f0371', 'f1058', 'f1057', 'f1056']);
      expect(within(dialog).getByText(unlisted).closest('li')).toHaveAttribute('data-unlisted', '142.4');
      expect(within(dialog).getByText(badge)).toBeInTheDocument();
      expect(within(dialog).getByText(reason, { exact: false })).toBeInTheDocument();
    },
  );

  it('lists what a figure is computed from; each fact opens and leads back', async () => {
    const { dialog, user } = await show();
    await user.selectOptions(within(dialog).getByRole('combobox', { name: options.en }), 'free');
    expect(await within(dialog).findByText('Computed from 2 reported figures')).toBeInTheDocument();
    expect(dialog.querySelector('[data-rival="f0384"]')).toHaveTextContent('$11.194bn');
    await user.click(within(dialog).getByRole('button', { name: 'Open Amazon operating cash flow, 2025' }));
    expect(within(dialog).getByRole('heading', { level: 2 })).toHaveTextContent(
      'Amazon operating cash flow · 2025',
    );
    expect(within(dialog).getByRole('heading', { level: 2 })).toHaveFocus();
    expect(dialog.querySelector('[data-ledger-value]')).toHaveTextContent('$139.514bn');
    await user.click(within(dialog).getByRole('button', { name: 'Back to Free cash flow' }));
    expect(dialog.querySelector('[data-ledger-value]')).toHaveTextContent('$7.70bn');
  });

  it('says of a projection that the model computes it, from which assumptions, by which formula, and invents no source', async () => {
    const { dialog, user, session } = await show();
    await user.selectOptions(within(dialog).getByRole('combobox', { name: options.en }), 'demand');
    expect(within(dialog).getByText('Computed by the model')).toBeInTheDocument();
    expect(within(dialog).getByText('No assumption differs from the baseline.')).toBeInTheDocument();
    act(() => session.scenario.getState().assumptionChanged('capex', 250));
    expect(
      within(dialog).getByText('2026 capital expenditure: $250bn (baseline $220bn)'),
    ).toBeInTheDocument();
    expect(within(dialog).getByText('docs/model.md, section “AWS”')).toBeInTheDocument();
    expect(within(dialog).queryByRole('link')).not.toBeInTheDocument();
  });

  it('gives the reasons and documents of a default', async () => {
    const { dialog, user } = await show('fr');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: options.fr }), 'default');
    expect(within(dialog).getByText('Une hypothèse du modèle')).toBeInTheDocument();
    expect(await within(dialog).findAllByRole('link')).toHaveLength(2);
  });

  it.each([
    ['en', 'Your likely range (80%)', '$230bn to $270bn', 'taken as certain'],
    [
      'fr',
      'Votre intervalle probable (80 %)',
      'de 230\u202fMd$ à 270\u202fMd$',
      'hypothèse tenue pour certaine',
    ],
  ] as const)(
    'shows of an assumption the range that somebody changed, about the slider, beside the shipped one (%s)',
    async (language, name, range, certain) => {
      const { dialog, user, session } = await show(language);
      const { uncertainty, scenario } = session;
      await user.selectOptions(within(dialog).getByRole('combobox', { name: options[language] }), 'default');
      const readEntry = () => within(dialog).queryByText(name)?.nextElementSibling?.textContent ?? null;
      expect(readEntry()).toBeNull();
      act(() => {
        scenario.getState().assumptionChanged('capex', 250);
        uncertainty.getState().spreadChanged('capex', { below: 20, above: 20 });
      });
      expect(readEntry()).toContain(range);
      act(() => uncertainty.getState().spreadFixed('capex'));
      expect(readEntry()).toContain(certain);
      act(() => uncertainty.getState().spreadsReset());
      expect(readEntry()).toBeNull();
    },
  );

  it('closes on Escape and gives the focus back', async () => {
    const { dialog, user } = await show();
    expect(within(dialog).getByRole('heading', { level: 2 })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'open' })).toHaveFocus();
  });

  it('closes by its button', async () => {
    const { dialog, user } = await show();
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(ledgerStore.getState().request).toBeNull();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('says that the sources could not be loaded, and loads them on request', async () => {
    const { dialog, user } = await show('en', { 'metrics.json': 404 });
    expect(await within(dialog).findByText('The sources could not be loaded')).toBeInTheDocument();
    serveData();
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
    expect(await within(dialog).findByText('$131.819bn')).toBeInTheDocument();
  });

  it('goes on without the quoted words and without the list of documents', async () => {
    const { dialog } = await show('en', { 'evidence.json': 404, 'sources.json': 404 });
    expect(await within(dialog).findByText('$131.819bn')).toBeInTheDocument();
    await waitFor(() =>
      expect(within(dialog).getByText('The quoted words could not be loaded.')).toBeInTheDocument(),
    );
    expect(within(dialog).getAllByText('s011').length).toBeGreaterThan(0);
  });

  it('says when the facts are no longer there', async () => {
    const { dialog } = await show('en', {
      'facts.csv':
        'id,entity,metric,period,period_end,value,unit,confidence,source,note\nf1,amazon,net_sales,2025,,1,USD_bn,verified,s001,\n',
    });
    expect(
      await within(dialog).findByText('The facts behind this figure are no longer loaded.'),
    ).toBeInTheDocument();
  });
});
