import type { Page } from '@playwright/test';

/** The least size of what people press, in CSS pixels (WCAG 2.2, 2.5.8). */
const leastSize = 24;

/**
 * Targets smaller than 24 by 24 CSS pixels, one line each. As WCAG 2.5.8 has it, a smaller one is enough when a circle of 24
 * pixels around its middle touches no other target and no other such circle, or when it is a word in a sentence.
 */
export async function findSmallTargets(page: Page, within = 'body'): Promise<readonly string[]> {
  return page.evaluate(
    ([scope, least]) => {
      const selector =
        'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="slider"], [role="option"], [role="tab"]';

      /** A line of text holds more than the target: its height is that of the line. */
      function isWordInText(element: Element): boolean {
        if (!getComputedStyle(element).display.startsWith('inline')) return false;
        const block = element.parentElement?.closest('p, li, dd, dt, td, th, figcaption, summary') ?? null;
        if (block === null || !/[\p{L}\d]/u.test(element.textContent)) return false;
        return block.textContent.trim().length > element.textContent.trim().length + 2;
      }

      /** A box to tick is pressed by its label, too. */
      function measure(element: HTMLElement): DOMRect {
        const box = element.getBoundingClientRect();
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
        if (label === undefined || !element.matches('[type=checkbox], [type=radio]')) return box;
        const other = label.getBoundingClientRect();
        const [left, top] = [Math.min(box.left, other.left), Math.min(box.top, other.top)];
        const [right, bottom] = [Math.max(box.right, other.right), Math.max(box.bottom, other.bottom)];
        return new DOMRect(left, top, right - left, bottom - top);
      }

      const targets = [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }))
        .filter((element) => !(element instanceof HTMLButtonElement && element.disabled))
        // What waits to be focused before it shows: the link past the header.
        .filter((element) => !element.matches('.sr-only') && element.closest('[inert]') === null)
        .map((element) => ({ element, box: measure(element) }))
        .filter(({ box }) => box.width > 0 && box.height > 0);
      const isSmall = ({ width, height }: DOMRect): boolean => width < least - 0.5 || height < least - 0.5;

      function touches(box: DOMRect, other: DOMRect): boolean {
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const [middleX, middleY] = [other.x + other.width / 2, other.y + other.height / 2];
        if (isSmall(other) && Math.hypot(x - middleX, y - middleY) < least) return true;
        const nearestX = Math.max(other.left, Math.min(x, other.right));
        const nearestY = Math.max(other.top, Math.min(y, other.bottom));
        return Math.hypot(x - nearestX, y - nearestY) < least / 2;
      }

      return targets
        .filter(({ element, box }) => {
          if (!isSmall(box) || element.closest(scope) === null || isWordInText(element)) return false;
          return targets.some(
            ({ element: other, box: otherBox }) =>
              other !== element &&
              !other.contains(element) &&
              !element.contains(other) &&
              touches(box, otherBox),
          );
        })
        .map(({ element, box }) => {
          const name = element.getAttribute('aria-label') ?? element.title;
          const text = name === '' ? element.textContent.trim() : name;
          return `${element.tagName.toLowerCase()} ${text.slice(0, 40)}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`;
        });
    },
    [within, leastSize] as const,
  );
}
