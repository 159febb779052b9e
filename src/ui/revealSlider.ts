/**
 * Brings the slider of an assumption into view and gives it the focus: opens the sheet of a phone and the part of the rail that
 * it lies in. False when the page has no such slider.
 */
export function revealSlider(inputId: string): boolean {
  document.querySelector<HTMLElement>('[data-sheet-toggle][aria-expanded="false"]')?.click();
  const row = document.querySelector(`[data-input="${CSS.escape(inputId)}"]`);
  if (row === null) return false;
  for (
    let part = row.closest('details');
    part !== null;
    part = part.parentElement?.closest('details') ?? null
  )
    part.open = true;
  // The sheet shows its content in the next frame.
  requestAnimationFrame(() => {
    row.scrollIntoView({ block: 'center' });
    row.querySelector<HTMLElement>('input[type="range"]')?.focus({ preventScroll: true });
  });
  return true;
}
