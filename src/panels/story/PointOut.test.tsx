// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { presentTexts } from '../../i18n/present/presentTexts.ts';
import { PresentPage } from '../../pages/PresentPage.tsx';
import { makeSession, renderWithSession } from '../../test/renderWithSession.tsx';
import { stubDialogs } from '../../test/stubDialogs.ts';
import { eachOnFreshPage } from '../../test/eachOnFreshPage.ts';

stubDialogs();
vi.setConfig({ testTimeout: 30_000 });
const { point: texts, own } = presentTexts.en;

eachOnFreshPage();

function readStep(): string {
  const stored: unknown = JSON.parse(localStorage.getItem('cumulo-stories') ?? '{}');
  return JSON.stringify(stored);
}

it('chooses what a step points at by keyboard, keeps it, and takes it away again', async () => {
  const { user, container } = renderWithSession(<PresentPage />, makeSession());
  await user.click(await screen.findByRole('button', { name: own.newStory }));
  await user.selectOptions(await screen.findByLabelText(own.chart), 'what-if cash');
  await user.click(screen.getByText(texts.title));
  const group = await screen.findByRole('group', { name: texts.series });
  const boxes = within(group).getAllByRole('checkbox');
  expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual([
    'Free cash flow',
    'Free cash flow, baseline',
    'Operating cash flow',
    'Capex',
  ]);
  within(group).getByRole('checkbox', { name: 'Capex' }).focus();
  await user.keyboard(' ');
  expect(readStep()).toContain('"highlight":["capex"]');
  const figure = container.querySelector('[data-figure="cash"]');
  await waitFor(() =>
    expect(figure?.querySelector('.sr-only')?.textContent).toContain('Highlighted: Capex.'),
  );

  const button = screen.getByRole('button', { name: texts.add });
  button.focus();
  await user.keyboard('{Enter}');
  // The same button takes it away: the focus stays where it was.
  expect(screen.getByRole('button', { name: texts.remove })).toHaveFocus();
  expect(screen.getByLabelText(texts.noteOf)).toHaveDisplayValue('Capex');
  await user.type(screen.getByLabelText(texts.note), 'Now {{input capex}');
  await user.selectOptions(screen.getByLabelText(texts.at), '2026');
  const note = '2026, Capex: Now $220bn';
  await waitFor(() => expect(figure?.textContent).toContain(note));
  expect(readStep()).toContain('"version":2');
  await user.selectOptions(screen.getByLabelText(texts.noteOf), 'Free cash flow');
  await waitFor(() => expect(figure?.textContent).toContain('2026, Free cash flow: Now $220bn'));

  await user.click(screen.getByRole('button', { name: texts.remove }));
  expect(readStep()).not.toContain('annotation');
  await user.click(screen.getByRole('button', { name: texts.add }));
  expect(screen.getByLabelText(texts.note)).toHaveValue('Now {input capex}');
  // Another chart has other series.
  await user.selectOptions(screen.getByLabelText(own.chart), 'what-if margin');
  expect(readStep()).not.toMatch(/annotation|highlight/);
});
