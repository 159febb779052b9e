/** Longest wait for a view that has to be loaded first. */
const patience = 8000;
/** Time in which what stands above may still grow and push the figure away. */
const settling = 1500;

/** Calls back once the figure is on the page; gives up in silence after a while. Returns how to stop waiting. */
function waitForFigure(selector: string, onFound: (figure: HTMLElement) => void): () => void {
  const observer = new MutationObserver(check);
  const timer = setTimeout(stop, patience);
  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
  }
  function check(): void {
    const figure = document.querySelector<HTMLElement>(selector);
    if (figure === null) return;
    stop();
    onFound(figure);
  }
  observer.observe(document.body, { childList: true, subtree: true });
  check();
  return stop;
}

/** The page's header stays above what scrolls; on a phone it has two lines. */
function placeBelowHeader(figure: HTMLElement): void {
  const covered = document.querySelector('header')?.getBoundingClientRect().height ?? 0;
  figure.style.scrollMarginTop = `${Math.round(covered) + 12}px`;
  figure.scrollIntoView({ block: 'start' });
}

/** Follows the figure while the page above it still takes shape, until the person scrolls. */
function holdInPlace(figure: HTMLElement): void {
  const events = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;
  const observer = new ResizeObserver(() => placeBelowHeader(figure));
  const timer = setTimeout(stop, settling);
  function stop(): void {
    clearTimeout(timer);
    observer.disconnect();
    for (const event of events) removeEventListener(event, stop);
  }
  for (const event of events) addEventListener(event, stop, { passive: true });
  observer.observe(document.body);
}

/** How long a figure that somebody asked for stands out, in milliseconds. */
const highlighting = 2400;

function highlight(figure: HTMLElement): void {
  figure.toggleAttribute('data-reached', true);
  setTimeout(() => figure.removeAttribute('data-reached'), highlighting);
}

let stopWaiting: () => void = () => undefined;

function revealCard(selector: string): void {
  stopWaiting();
  stopWaiting = waitForFigure(selector, (figure) => {
    figure.tabIndex = -1;
    figure.focus({ preventScroll: true });
    placeBelowHeader(figure);
    highlight(figure);
    if (typeof ResizeObserver !== 'undefined') holdInPlace(figure);
  });
}

/**
 * Brings the card of a figure into view and moves the focus to it, as soon as it is on the page: open its view first. A later call
 * takes the place of an earlier one that still waits.
 */
export function revealFigure(id: string): void {
  revealCard(`[data-figure="${CSS.escape(id)}"]`);
}

/** The same for the card of a claim. */
export function revealClaim(id: string): void {
  revealCard(`[data-claim="${CSS.escape(id)}"]`);
}

/** The same for the card of a lever. */
export function revealLever(id: string): void {
  revealCard(`[data-lever="${CSS.escape(id)}"]`);
}
