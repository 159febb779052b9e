// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { presentTexts } from '../i18n/present/presentTexts.ts';
import { makeSession, passFrame, renderWithSession } from '../test/renderWithSession.tsx';
import { stubDialogs } from '../test/stubDialogs.ts';
import { eachOnFreshPage } from '../test/eachOnFreshPage.ts';
import { PresentPage } from './PresentPage.tsx';

stubDialogs();
vi.setConfig({ testTimeout: 20_000 });
const texts = presentTexts.en;

eachOnFreshPage();

async function open(overrides = {}) {
  const session = makeSession();
  session.scenario.getState().scenarioReplaced(overrides);
  const rendered = renderWithSession(<PresentPage />, session);
  await screen.findByText(texts.stepNumber(1, 12));
  await waitFor(() => expect(screen.getByText(/57% of its operating income/)).toBeInTheDocument());
  return rendered;
}

describe('the present view', () => {
  it('opens the first step, keeps the own scenario, and gives it back when it goes', async () => {
    const { session, user, unmount } = await open({ capex: 250 });
    expect(session.scenario.getState().overrides).toEqual({});
    expect(screen.getByText(texts.ownKept)).toBeInTheDocument();
    const steps = within(screen.getByRole('navigation', { name: texts.steps })).getAllByRole('button');
    expect(steps).toHaveLength(12);
    await user.click(screen.getByRole('button', { name: /If demand does not come/ }));
    expect(session.scenario.getState().overrides).toHaveProperty('awsGrowth');
    expect(screen.getByText(texts.scenarioIs('AI winter'))).toBeInTheDocument();
    expect(screen.getByText(/^The capacity is already paid for/)).toBeInTheDocument();
    unmount();
    expect(session.scenario.getState().overrides).toEqual({ capex: 250 });
  });

  it('says what was tried live, and takes it back; the words keep to the step', async () => {
    const { session, user } = await open();
    await user.click(screen.getByRole('button', { name: /The bill comes first/ }));
    const words = screen.getByText(/^Operations bring in/).textContent;
    act(() => session.scenario.getState().assumptionChanged('capex', 300));
    await passFrame();
    expect(screen.getByText(texts.tried)).toBeInTheDocument();
    expect(screen.getByText(/^Operations bring in/).textContent).toBe(words);
    await user.click(screen.getByRole('button', { name: texts.restore }));
    expect(session.scenario.getState().overrides).toEqual({});
    expect(screen.queryByText(texts.tried)).toBeNull();
  });

  it('warns when the words of a step no longer hold', async () => {
    const session = makeSession();
    localStorage.setItem(
      'cumulo-stories',
      JSON.stringify({
        version: 1,
        stories: [
          {
            id: 'mine',
            title: { fr: 'A', en: 'A' },
            steps: [
              {
                id: '1',
                view: 'what-if',
                chart: 'nothing',
                year: 2030,
                to: 2030,
                title: { fr: '<b>B</b>', en: '<b>B</b>' },
                holds: ['scenario capex 2026 < 1'],
              },
            ],
          },
        ],
      }),
    );
    sessionStorage.setItem('cumulo-story', '{"storyId":"mine"}');
    renderWithSession(<PresentPage />, session);
    expect(await screen.findByText(texts.brokenTitle)).toBeInTheDocument();
    expect(screen.getByText('scenario capex 2026 < 1')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '<b>B</b>' })).toBeInTheDocument();
    expect(screen.getByText(texts.noSuchChart('nothing'))).toBeInTheDocument();
  });

  it('keeps an own story in the page while the browser is full, and says so', async () => {
    const { user } = await open();
    const write = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(screen.getByRole('button', { name: texts.own.newStory }));
    expect(await screen.findByText(texts.own.problems.full)).toBeInTheDocument();
    const title = screen.getByLabelText(texts.own.stepTitle);
    await user.clear(title);
    await user.type(title, 'Mine');
    expect(screen.getByRole('heading', { name: 'Mine' })).toBeInTheDocument();
    write.mockRestore();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(localStorage.getItem('cumulo-stories')).toContain('Mine');
  });
});
