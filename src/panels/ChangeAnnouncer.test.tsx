// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSession, renderWithSession } from '../test/renderWithSession.tsx';
import { ChangeAnnouncer } from './ChangeAnnouncer.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** In steps that let the page render in between. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 50)
    await act(() => vi.advanceTimersByTimeAsync(Math.min(50, milliseconds - passed)));
}

function show(language: 'en' | 'fr' = 'en') {
  const { session } = renderWithSession(<ChangeAnnouncer />, makeSession(language));
  const said: string[] = [];
  const region = screen.getByRole('status');
  new MutationObserver(() => {
    if (region.textContent !== '') said.push(region.textContent);
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return {
    session,
    said,
    region,
    scenario: session.scenario.getState(),
    display: session.display.getState(),
  };
}

describe('the announcement of a change', () => {
  it('is not made when the page opens, nor for another language, year or view', async () => {
    const { said, display } = show();
    await pass(3000);
    act(() => display.languageChosen('fr'));
    act(() => display.yearChosen(2028));
    act(() => display.viewChosen('what-if'));
    await pass(3000);
    expect(said).toEqual([]);
  });

  it('is one sentence after a whole drag, on what the drag did', async () => {
    const { said, scenario, region } = show();
    for (let capex = 225; capex <= 300; capex += 5) {
      act(() => scenario.assumptionChanged('capex', capex));
      await pass(100);
    }
    expect(said).toEqual([]);
    await pass(1000);
    expect(said).toHaveLength(1);
    expect(region).toHaveTextContent(/^Free cash flow 2030 down \$[\d.]+bn to −?\$[\d.]+bn$/);
    expect(region).toHaveAttribute('aria-live', 'polite');
  });

  it('holds the next change against the last rest, and says the same twice', async () => {
    const { said, scenario } = show();
    act(() => scenario.assumptionChanged('peMultiple', 20));
    await pass(1000);
    act(() => scenario.assumptionChanged('peMultiple', 24));
    await pass(1000);
    act(() => scenario.assumptionChanged('capex', 250));
    await pass(1000);
    act(() => scenario.scenarioReset());
    await pass(1000);
    expect(said.map((text) => text.replace(/\$[\d.]+bn/g, '…'))).toEqual([
      'Free cash flow 2030 unchanged at …',
      'Free cash flow 2030 unchanged at …',
      'Free cash flow 2030 down … to …',
      'Free cash flow 2030 up … to …',
    ]);
  });

  it('says nothing of a change that was taken back before it rested', async () => {
    const { said, scenario } = show();
    act(() => scenario.assumptionChanged('capex', 250));
    await pass(100);
    act(() => scenario.scenarioReset());
    await pass(1000);
    expect(said).toEqual([]);
  });

  it('is about the outcome of the view, in the language of the page', async () => {
    const { said, scenario, display } = show('fr');
    act(() => display.viewChosen('cloud-race'));
    act(() => scenario.assumptionChanged('awsGrowth', 60));
    await pass(1000);
    expect(said).toEqual([
      expect.stringMatching(
        /^Part d’AWS dans les trois clouds 2030 en (hausse|baisse) de .* points?, à .*%$/,
      ),
    ]);
  });
});
