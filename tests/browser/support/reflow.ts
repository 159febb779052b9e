import type { Page } from '@playwright/test';

/** The distances between lines, letters, words and paragraphs that WCAG 2.2, 1.4.12 lets a person set. */
export async function spaceTextsOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

/** Takes the distances back. */
export async function spaceTextsAsBefore(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
}

/** Texts of the page, not of pictures, that lie on each other or are cut at the bottom of their box; one line each. */
export async function findLaidOrCut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Placed {
      readonly text: string;
      readonly element: Element;
      readonly box: DOMRect;
    }

    const slack = 3;

    /** Whether something stands above the page's flow, and the boxes that clip what is inside; known from the parent's. */
    interface Surroundings {
      readonly isFloating: boolean;
      readonly frames: readonly DOMRect[];
    }
    const known = new Map<Element, Surroundings>();
    function look(element: Element): Surroundings {
      const found = known.get(element);
      if (found !== undefined) return found;
      const parent = element.parentElement;
      const outside = parent === null || parent === document.body ? null : look(parent);
      const { position, overflow } = getComputedStyle(element);
      const frames = outside?.frames ?? [];
      const made = {
        isFloating: outside?.isFloating === true || ['fixed', 'sticky', 'absolute'].includes(position),
        frames: overflow === 'visible' ? frames : [...frames, element.getBoundingClientRect()],
      };
      known.set(element, made);
      return made;
    }

    /** Parts scrolled out of a list lie on nothing. */
    function isScrolledAway({ frames }: Surroundings, box: DOMRect): boolean {
      return frames.some(
        (frame) =>
          box.bottom > frame.bottom + 1 ||
          box.top < frame.top - 1 ||
          box.right > frame.right + 1 ||
          box.left < frame.left - 1,
      );
    }

    const placed: Placed[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (element === null || text === '' || element.closest('svg, .sr-only, script, style, option') !== null)
        continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const surroundings = look(element);
      if (surroundings.isFloating) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1 && !isScrolledAway(surroundings, box)) placed.push({ text, element, box });
    }
    placed.sort((a, b) => a.box.top - b.box.top);

    const laid = new Set<string>();
    placed.forEach((one, order) => {
      for (let next = order + 1; next < placed.length; next += 1) {
        const other = placed[next];
        if (other === undefined || other.box.top >= one.box.bottom - slack) break;
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        // Lines of one paragraph may touch: their boxes are as high as the letters could be.
        const isSameText = one.element === other.element || one.element.parentElement === other.element;
        if (width > slack && height > slack && !isSameText && !other.element.contains(one.element))
          laid.add(`on each other: ${one.text.slice(0, 40)} / ${other.text.slice(0, 40)}`);
      }
    });

    const cut = [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.closest('svg, .sr-only') === null && element.clientHeight > 0)
      .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowY))
      .filter((element) => element.scrollHeight > element.clientHeight + slack && element.textContent !== '')
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => `cut at the bottom: ${element.textContent.trim().slice(0, 60)}`);
    return [...laid, ...cut];
  });
}

/** How much of the height of the window bars take that stay while the page scrolls: 0 to 1. */
export async function measureBars(page: Page): Promise<number> {
  return page.evaluate(() => {
    let covered = 0;
    scrollTo(0, 300);
    const middle = innerWidth / 2;
    for (let y = 0; y < innerHeight; y += 1) {
      const top = document.elementFromPoint(middle, y);
      if (top !== null && top.closest('#root header:has(nav), [data-sheet-toggle]') !== null) covered += 1;
    }
    scrollTo(0, 0);
    return covered / innerHeight;
  });
}
