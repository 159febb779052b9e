import type { Page } from '@playwright/test';

/**
 * What is wrong with the texts in the pictures of a page, one line each: a text that its picture cuts off, and two texts of one
 * picture that lie on each other. Boxes are those of the letters, without the halo around them; `tolerance` in CSS pixels.
 */
export async function findTextFaults(page: Page, tolerance = 2): Promise<readonly string[]> {
  return page.evaluate((slack) => {
    interface Box {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    interface PlacedText {
      readonly text: string;
      readonly box: Box;
    }

    function measure(element: SVGTextElement): Box | null {
      const matrix = element.getScreenCTM();
      const { x, y, width, height } = element.getBBox();
      if (matrix === null || width === 0) return null;
      const start = new DOMPoint(x, y).matrixTransform(matrix);
      const end = new DOMPoint(x + width, y + height).matrixTransform(matrix);
      return { left: start.x, top: start.y, right: end.x, bottom: end.y };
    }

    function listTexts(svg: SVGSVGElement): readonly PlacedText[] {
      return [...svg.querySelectorAll('text')].flatMap((element) => {
        const box = element.checkVisibility({ visibilityProperty: true }) ? measure(element) : null;
        const lines = [...element.querySelectorAll('tspan')].map((line) => line.textContent);
        const text = lines.length > 0 ? lines.join(' ') : element.textContent;
        return box === null || text === '' ? [] : [{ text, box }];
      });
    }

    function isOutside({ box }: PlacedText, frame: DOMRect): boolean {
      const isAcross = box.left < frame.left - slack || box.right > frame.right + slack;
      return isAcross || box.top < frame.top - slack || box.bottom > frame.bottom + slack;
    }

    function isOverlap({ box: one }: PlacedText, { box: other }: PlacedText): boolean {
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return width > slack && height > slack;
    }

    return [...document.querySelectorAll<HTMLElement>('[data-figure]:not([data-empty])')].flatMap(
      (figure) => {
        const svg = figure.querySelector<SVGSVGElement>('svg.recharts-surface, svg[role="img"]');
        if (svg === null) return [`${figure.dataset['figure']}: no picture`];
        const texts = listTexts(svg);
        const frame = svg.getBoundingClientRect();
        const cut = texts.filter((text) => isOutside(text, frame)).map(({ text }) => `cut off: ${text}`);
        const laid = texts.flatMap((one, order) =>
          texts
            .slice(order + 1)
            .filter((other) => isOverlap(one, other))
            .map((other) => `on each other: ${one.text} / ${other.text}`),
        );
        return [...cut, ...laid].map((fault) => `${figure.dataset['figure']}: ${fault}`);
      },
    );
  }, tolerance);
}

/** Parts of the page that reach beyond its right edge, and by how much the page could be scrolled sideways. */
export async function findSidewaysScroll(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      // Parts of a row that scrolls on its own are not what widens the page.
      .filter((element) => element.parentElement?.closest('.overflow-x-auto') === null)
      .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
    return [`${scrollWidth} on ${clientWidth}`, ...wide.slice(0, 5)];
  });
}

/**
 * Texts that are wider than the box they stand in, whether they are cut there or run out of it. Names in rows of a fixed height may be
 * cut where the whole name is their title and what they open begins with it.
 */
export async function findOverflows(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('p, h1, h2, h3, dt, dd, a, button, label, summary, span')]
      .filter((element) => element.checkVisibility() && element.closest('.sr-only, svg, table') === null)
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => !(element.matches('.truncate') && element.closest('[title]') !== null))
      .map((element) => `wider than its box: ${element.textContent.trim().slice(0, 60)}`),
  );
}
