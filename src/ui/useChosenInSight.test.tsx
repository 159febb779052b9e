// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useChosenInSight } from './useChosenInSight.ts';

const widthOfEntry = 100;
const widthOfRow = 300;

function Row({ at }: { readonly at: number }) {
  const row = useChosenInSight<HTMLElement>(String(at));
  return (
    <nav ref={row}>
      {Array.from({ length: 10 }, (_, order) => (
        <a key={order} aria-current={order === at ? 'page' : undefined}>
          {order}
        </a>
      ))}
    </nav>
  );
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(10 * widthOfEntry);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(widthOfRow);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (this.tagName === 'NAV') return new DOMRect(0, 0, widthOfRow, 30);
    const left = Number(this.textContent) * widthOfEntry - (this.parentElement?.scrollLeft ?? 0);
    return new DOMRect(left, 0, widthOfEntry, 30);
  });
});

describe('useChosenInSight', () => {
  it('puts the chosen entry in the middle of its row, at first and when another is chosen', () => {
    const { container, rerender } = render(<Row at={5} />);
    const row = container.querySelector('nav');
    expect(row?.scrollLeft).toBe(400);
    rerender(<Row at={7} />);
    expect(row?.scrollLeft).toBe(600);
  });
});
