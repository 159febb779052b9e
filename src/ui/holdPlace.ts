/**
 * Remembers where an element stands. Returns how to put the focus on what stands there later, when the focus got lost with the
 * element.
 */
export function holdPlace(element: HTMLElement): () => void {
  const { parentElement } = element;
  const index = parentElement === null ? -1 : Array.from(parentElement.children).indexOf(element);
  return () => {
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    const next = parentElement?.children[index];
    if (!(next instanceof HTMLElement)) return;
    if (next.tabIndex < 0) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  };
}
