// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { makeSession, renderWithSession } from '../test/renderWithSession.tsx';
import { serveData } from '../test/serveData.ts';
import { KeyFiguresPanel } from '../panels/key-figures/KeyFiguresPanel.tsx';
import { LeversPanel } from '../panels/levers/LeversPanel.tsx';
import { WhatChangedPanel } from '../panels/what-changed/WhatChangedPanel.tsx';

afterEach(() => vi.unstubAllGlobals());

it('paper keeps the figures of the panels and none of their choices', async () => {
  serveData();
  const { session, container } = renderWithSession(
    <>
      <KeyFiguresPanel />
      <WhatChangedPanel />
      <LeversPanel />
    </>,
    makeSession('en'),
  );
  act(() => session.scenario.getState().scenarioReplaced({ capex: 250 }));
  await screen.findByRole('row', { name: /2026 capital expenditure/ });
  await vi.waitFor(() => expect(container.querySelector('[data-risk]')).not.toBeNull(), { timeout: 4000 });
  const controls = [
    ...container.querySelectorAll('select, input, [data-lever] button[aria-label], [data-risk] button'),
  ];
  expect(controls.length).toBeGreaterThan(6);
  const onPaper = controls.filter((control) => control.closest('[data-print="hidden"]') === null);
  expect(onPaper.map((control) => control.outerHTML.slice(0, 120))).toEqual([]);
  for (const kept of ['[data-kpi-value]', '[data-changed]', '[data-risk]'])
    expect(container.querySelector(kept)?.closest('[data-print="hidden"]'), kept).toBeNull();
});
