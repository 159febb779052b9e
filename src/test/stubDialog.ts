/**
 * Modal dialogs as browsers have them, which jsdom has not: opening remembers who had the focus, Escape closes, closing gives the
 * focus back and tells of it. Call it once a file.
 */
export function stubDialog(): void {
  const before = new WeakMap<HTMLDialogElement, Element | null>();
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    before.set(this, document.activeElement);
    this.open = true;
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    if (!this.open) return;
    this.open = false;
    const origin = before.get(this);
    if (origin instanceof HTMLElement) origin.focus();
    this.dispatchEvent(new Event('close'));
  };
}
