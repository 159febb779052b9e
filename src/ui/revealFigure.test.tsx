// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { revealFigure } from './revealFigure.ts';

const scrolled = vi.fn();

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  Element.prototype.scrollIntoView = scrolled;
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/"/g, '\\"') });
});

afterEach(() => {
  vi.useRealTimers();
  // Nothing may wait beyond its test.
  addFigure('last');
  revealFigure('last');
  vi.unstubAllGlobals();
  scrolled.mockReset();
});

function addFigure(id: string): HTMLElement {
  const card = document.createElement('article');
  card.dataset['figure'] = id;
  document.querySelector('main')?.append(card);
  return card;
}

it('moves the focus to a figure that is there, and scrolls to it', () => {
  const card = addFigure('margin');
  revealFigure('margin');
  expect(card).toHaveFocus();
  expect(scrolled).toHaveBeenCalledWith({ block: 'start' });
});

it('waits for a figure whose view is still loading', async () => {
  revealFigure('margin');
  addFigure('profit');
  await Promise.resolve();
  expect(scrolled).not.toHaveBeenCalled();
  const card = addFigure('margin');
  await vi.waitFor(() => expect(card).toHaveFocus());
});

it('forgets the earlier wish when there is a later one', async () => {
  revealFigure('margin');
  revealFigure('profit');
  const [margin, profit] = [addFigure('margin'), addFigure('profit')];
  await vi.waitFor(() => expect(profit).toHaveFocus());
  expect(margin).not.toHaveAttribute('tabindex');
});

it('gives up after a while, so that a figure of much later takes no focus', async () => {
  vi.useFakeTimers();
  revealFigure('margin');
  vi.advanceTimersByTime(60_000);
  const card = addFigure('margin');
  await vi.advanceTimersByTimeAsync(100);
  expect(card).not.toHaveFocus();
});

it('makes the figure stand out, and only for a moment', () => {
  vi.useFakeTimers();
  const card = addFigure('margin');
  revealFigure('margin');
  expect(card).toHaveAttribute('data-reached', '');
  vi.advanceTimersByTime(3000);
  expect(card).not.toHaveAttribute('data-reached');
});

it('takes an id as a name, not as a selector', () => {
  expect(() => revealFigure('"] , body [x="')).not.toThrow();
});
