// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { serveData } from '../../test/serveData.ts';
import { AssumptionGroups, ScenarioHeading } from './ScenarioRail.tsx';

// Thirty sliders a test: some seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  serveData();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function show(language: 'en' | 'fr' = 'en') {
  const rendered = renderWithSession(
    <>
      <ScenarioHeading />
      <AssumptionGroups />
    </>,
    makeSession(language),
  );
  const readOverrides = () => rendered.session.scenario.getState().overrides;
  return { ...rendered, readOverrides };
}

// By label: looking up a role by its name takes jsdom seconds among thirty sliders.
const findSlider = (label: string): HTMLElement => screen.getByLabelText(label);

describe('presets', () => {
  it('are listed with their descriptions, the one that holds with a check mark', async () => {
    const { user, session } = show();
    await user.click(screen.getByText('Presets'));
    const items = screen.getAllByRole('menuitemradio');
    expect(items).toHaveLength(session.presets.length);
    expect(screen.getByRole('menuitemradio', { checked: true })).toHaveAccessibleName('Base case (mid-2026)');
    for (const item of items) expect(item).toHaveAccessibleDescription();
  });

  it('replace the whole scenario, and stay checked', async () => {
    const { user, session, readOverrides } = show();
    session.scenario.getState().assumptionChanged('taxRate', 25);
    await user.click(screen.getByText('Presets'));
    await user.click(screen.getByRole('menuitemradio', { name: 'Capex discipline' }));
    expect(readOverrides()).toEqual({ capex: 150, capexGrowth: 2, capexGrowthLong: 2 });
    expect(screen.getByText('Capex discipline')).toBeInTheDocument();
    expect(screen.getByText('3 changed')).toBeInTheDocument();
    await user.click(screen.getByText('Presets'));
    expect(screen.getByRole('menuitemradio', { checked: true })).toHaveAccessibleName('Capex discipline');
  });

  it.each([
    ['en', 'Your own scenario', 'Presets'],
    ['fr', 'Votre scénario', 'Scénarios types'],
  ] as const)('are none of them for a scenario of your own (%s)', async (language, custom, menu) => {
    const { user, session } = show(language);
    expect(screen.queryByText(custom)).not.toBeInTheDocument();
    act(() => session.scenario.getState().assumptionChanged('capex', 250));
    expect(screen.getByText(custom)).toBeInTheDocument();
    await user.click(screen.getByText(menu));
    expect(screen.getAllByRole('menuitemradio').length).toBeGreaterThan(3);
    expect(screen.queryByRole('menuitemradio', { checked: true })).not.toBeInTheDocument();
  });

  it('explain themselves beside the menu, by keyboard', async () => {
    const { user } = show();
    screen.getByRole('button', { name: 'What each preset moves, and why' }).focus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'What each preset moves, and why' });
    expect(await within(dialog).findByText('Reports of February 2026')).toBeInTheDocument();
    const [reports] = within(dialog).getAllByText('6 assumptions moved');
    if (reports === undefined) throw new Error('no preset');
    await user.click(reports);
    expect(within(dialog).getByText('36% → 20%')).toBeInTheDocument();
    expect(within(dialog).getByText(/as in: guidance Feb 2026/)).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('hold as well when somebody arrives at their values by hand', () => {
    const { session } = show();
    const { assumptionChanged } = session.scenario.getState();
    act(() => {
      assumptionChanged('capex', 150);
      assumptionChanged('capexGrowth', 2);
    });
    expect(screen.getByText('Your own scenario')).toBeInTheDocument();
    act(() => assumptionChanged('capexGrowthLong', 2));
    expect(screen.getByText('Capex discipline')).toBeInTheDocument();
  });

  it('are each found again after they were chosen', () => {
    const { session } = show();
    for (const preset of session.presets) {
      act(() => session.scenario.getState().scenarioReplaced(preset.inputs));
      expect(screen.getByText(preset.label.en)).toBeInTheDocument();
    }
  });
});

describe('the count of changes', () => {
  it('counts assumptions, not moves, and resets them all', async () => {
    const { user, readOverrides, container } = show();
    expect(screen.getByText('Base case: nothing changed')).toBeInTheDocument();
    findSlider('2026 capital expenditure').focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    findSlider('AWS demand growth (first year)').focus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByText('2 changed')).toBeInTheDocument();
    expect(container.querySelector('[data-changed-count="2"]')).toBeInTheDocument();
    expect(readOverrides()).toEqual({ capex: 230, awsGrowth: 35.5 });
    await user.click(screen.getByText('Reset all'));
    expect(readOverrides()).toEqual({});
    expect(screen.getByText('Base case: nothing changed')).toBeInTheDocument();
  });

  it('goes down when a value comes back to its default', async () => {
    const { user } = show('fr');
    findSlider('Investissements 2026 (capex)').focus();
    await user.keyboard('{ArrowUp}');
    expect(screen.getByText('1 modifiée')).toBeInTheDocument();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByText('Référence : rien n’est modifié')).toBeInTheDocument();
  });
});

describe('the sliders', () => {
  it('are one for every assumption, in the groups of the data', () => {
    const { session, container } = show();
    const rows = [...container.querySelectorAll<HTMLElement>('[data-input]')];
    expect(rows.map(({ dataset }) => dataset['input']).sort()).toEqual(
      session.definitions.map(({ id }) => id).sort(),
    );
    for (const row of rows) expect(row.querySelector('[data-track]')).toBeInTheDocument();
    for (const group of session.groups)
      expect(screen.getByRole('region', { name: group.label.en })).toBeInTheDocument();
  });

  it('of advanced assumptions are behind a disclosure that counts what is changed in it', async () => {
    const { user, session } = show();
    const group = screen.getByRole('region', { name: 'Corporate' });
    const tax = findSlider('Effective tax rate');
    expect(tax).not.toBeVisible();
    act(() => session.scenario.getState().assumptionChanged('taxRate', 25));
    expect(within(group).getByText('1 changed')).toBeInTheDocument();
    await user.click(within(group).getByText(/more assumptions$/));
    expect(tax).toBeVisible();
    expect(tax).toHaveValue('25');
  });

  it('are reset one by one', async () => {
    const { user, session, readOverrides } = show();
    act(() => session.scenario.getState().scenarioReplaced({ capex: 250, awsGrowth: 30 }));
    await user.click(screen.getByTitle('Reset 2026 capital expenditure to $220bn'));
    expect(readOverrides()).toEqual({ awsGrowth: 30 });
    expect(findSlider('2026 capital expenditure')).toHaveFocus();
  });

  it('take an exact value', async () => {
    const { user, readOverrides } = show();
    const field = screen.getByLabelText('2026 capital expenditure, exact value');
    await user.clear(field);
    await user.type(field, '233.5{Enter}');
    expect(readOverrides()).toEqual({ capex: 233.5 });
    expect(findSlider('2026 capital expenditure')).toHaveValue('233.5');
  });

  it('tell why their default is what it is, with the documents behind it', async () => {
    const { user } = show();
    await user.click(
      screen.getByRole('button', { name: 'Why this default: AWS demand growth (first year)' }),
    );
    expect(await screen.findByText(/AWS sales grew 20% in 2025/)).toBeInTheDocument();
    expect((await screen.findAllByRole('link')).length).toBeGreaterThan(0);
  });

  it.each([
    [
      'en',
      'Why this default: 2026 capital expenditure',
      '$200bn to $240bn',
      'Your P10–P90',
      'taken as certain',
    ],
    [
      'fr',
      'Pourquoi cette valeur par défaut : Investissements 2026 (capex)',
      'de 200 Md$ à 240 Md$',
      'Votre P10–P90',
      'hypothèse tenue pour certaine',
    ],
  ] as const)(
    'show a range that somebody changed beside the shipped one (%s)',
    async (language, button, range, name, certain) => {
      const { user, session } = show(language);
      const { uncertainty, scenario, compare } = session;
      await user.click(screen.getByTitle(button));
      const dialog = within(screen.getByRole('dialog'));
      const readFacts = () =>
        dialog.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]);
      const shipped = readFacts();
      expect(dialog.queryByText(name)).not.toBeInTheDocument();
      act(() => uncertainty.getState().spreadChanged('capex', { below: 20, above: 20 }));
      expect(dialog.getByText(range)).toBeInTheDocument();
      expect(readFacts().filter(([term]) => term !== name)).toEqual(shipped);
      expect(readFacts()[2]?.[0]).toBe(name);
      act(() => scenario.getState().assumptionChanged('capex', 340));
      expect(dialog.getByText(/320.*350/)).toBeInTheDocument();
      act(() => {
        compare.getState().scenarioAdded({ name: { kind: 'own', text: 'A' }, overrides: {} });
        compare.getState().scenarioShown(compare.getState().scenarios[0]?.id ?? null);
      });
      expect(dialog.getByText(range)).toBeInTheDocument();
      act(() => uncertainty.getState().spreadFixed('capex'));
      expect(dialog.getByText(certain)).toBeInTheDocument();
      act(() => uncertainty.getState().spreadReset('capex'));
      expect(readFacts()).toEqual(shipped);
    },
  );
});
