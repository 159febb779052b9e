// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { usePrinting } from './usePrinting.ts';

function Sheet() {
  return <p>{usePrinting() ? 'paper' : 'screen'}</p>;
}

it('is paper before the browser lays it out, and the screen again afterwards', () => {
  render(<Sheet />);
  expect(screen.getByText('screen')).toBeInTheDocument();
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
    // Nothing that comes after the event would be printed.
    expect(document.body.textContent).toBe('paper');
  });
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(screen.getByText('screen')).toBeInTheDocument();
});
