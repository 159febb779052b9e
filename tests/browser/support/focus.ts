import type { Page } from '@playwright/test';

/** Where the focus stands, and whether a person can see and understand that. */
export interface Stop {
  /** Tells this stop from all others of a page. */
  readonly key: string;
  readonly name: string;
  readonly area: 'skip' | 'header' | 'scenario' | 'charts' | 'footer' | 'none';
  /** Type of an input, else the name of the tag. */
  readonly kind: string;
  /** The role that is written, or that the tag has by itself; empty when it has none. */
  readonly role: string;
  readonly figure: string;
  readonly hasOutline: boolean;
  readonly isInView: boolean;
  /** Whether something else lies on all of it. */
  readonly isCovered: boolean;
  /** Whether it was put out of the order of the page. */
  readonly isOutOfOrder: boolean;
}

/** Describes the element that has the focus. */
export async function readStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;

    function nameOf(): string {
      const isField =
        element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement;
      const label = isField
        ? [...(element.labels ?? [])].map(({ textContent }) => textContent).join(' ')
        : '';
      const labelledBy = (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
      const title = element.getAttribute('title');
      return [labelledBy, element.getAttribute('aria-label'), label, element.textContent, title]
        .map((text) => text?.trim() ?? '')
        .filter((text) => text !== '')
        .slice(0, 1)
        .join('');
    }

    function areaOf(): Stop['area'] {
      if (element === document.body) return 'none';
      if (element.getAttribute('href') === '#charts') return 'skip';
      if (element.closest('#root header:has(nav)') !== null) return 'header';
      if (element.closest('footer') !== null) return 'footer';
      return element.closest('aside') === null ? 'charts' : 'scenario';
    }

    const ownRoles = new Set(['a', 'button', 'input', 'select', 'textarea', 'summary']);
    const tag = element.tagName.toLowerCase();
    const roleOf = (): string => element.getAttribute('role') ?? (ownRoles.has(tag) ? tag : '');
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const isSeen = (): boolean =>
      bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && right > left;

    /** What lies on five points of the part in view; a label or a mark of its own may. */
    function isCoveredBy(): boolean {
      const [x1, x2] = [Math.max(left, 0), Math.min(right, innerWidth)];
      const [y1, y2] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      const points = [0.5, 0.1, 0.9].flatMap((x) =>
        [0.5, 0.15, 0.85].map((y) => [x1 + (x2 - x1) * x, y1 + (y2 - y1) * y] as const),
      );
      return points.every(([x, y]) => {
        const seen = document.elementFromPoint(x, y);
        const isOwn = seen !== null && (element.contains(seen) || seen.contains(element));
        return !isOwn && seen?.parentElement?.contains(element) !== true;
      });
    }

    function keyOf(): string {
      const known = element.getAttribute('data-stop');
      if (known !== null) return known;
      // Never used twice, though what carried it may have left the page.
      const key = String(performance.now());
      element.setAttribute('data-stop', key);
      return key;
    }

    const figureOf = (): string => element.closest('[data-figure]')?.getAttribute('data-figure') ?? '';
    const isInView = isSeen();
    return {
      key: keyOf(),
      name: nameOf(),
      area: areaOf(),
      kind: element.getAttribute('type') ?? tag,
      role: roleOf(),
      figure: figureOf(),
      hasOutline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      isInView,
      isCovered: isInView && isCoveredBy(),
      isOutOfOrder: element instanceof HTMLElement && element.tabIndex > 0,
    };
  });
}

/** Walks with Tab, or back with Shift+Tab, from where the focus stands to the end of the page. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press(key);
    const stop = await readStop(page);
    if (stop.area === 'none' || (stop.area === 'skip' && stops.length > 0)) break;
    stops.push(stop);
  }
  return stops;
}

/** What is wrong with stops, one line each. The ring of a slider is around its thumb, where a style of the page cannot be read. */
export function listFaults(stops: readonly Stop[]): readonly string[] {
  return stops.flatMap((stop) => {
    const faults = [
      stop.name === '' ? 'no name' : '',
      stop.role === '' ? 'no role' : '',
      stop.isInView ? '' : 'out of view',
      stop.isCovered ? 'covered' : '',
      stop.hasOutline || stop.kind === 'range' ? '' : 'no outline',
      stop.isOutOfOrder ? 'out of order' : '',
    ].filter((fault) => fault !== '');
    const what = `${stop.area} ${stop.figure} ${stop.kind} ${stop.name.slice(0, 50)}`;
    return faults.length === 0 ? [] : [`${what}: ${faults.join(', ')}`];
  });
}
