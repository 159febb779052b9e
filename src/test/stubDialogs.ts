/** Modal dialogs as jsdom lacks them: opening moves the focus in, Escape closes, closing gives the focus back and says so. */
export function stubDialogs(): void {
  const openers = new WeakMap<HTMLDialogElement, Element | null>();
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement): void {
    openers.set(this, document.activeElement);
    this.setAttribute('open', '');
    this.querySelector<HTMLElement>('[autofocus], input, button')?.focus();
    this.addEventListener('keydown', (event) => {
      // Whoever handles the key may keep the dialog open.
      if (event.key === 'Escape') queueMicrotask(() => event.defaultPrevented || this.close());
    });
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement): void {
    if (!this.hasAttribute('open')) return;
    this.removeAttribute('open');
    const opener = openers.get(this);
    if (opener instanceof HTMLElement) opener.focus();
    this.dispatchEvent(new Event('close'));
  };
}

/** The full screen as jsdom lacks it. */
export function stubFullScreen(): {
  readonly readElement: () => Element | null;
  readonly refuse: () => void;
  readonly undo: () => void;
} {
  let element: Element | null = null;
  let isRefused = false;
  const change = (next: Element | null): void => {
    element = next;
    document.dispatchEvent(new Event('fullscreenchange'));
  };
  Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => element });
  Element.prototype.requestFullscreen = function requestFullscreen(this: Element): Promise<void> {
    if (isRefused) return Promise.reject(new TypeError('not allowed'));
    change(this);
    return Promise.resolve();
  };
  document.exitFullscreen = () => {
    change(null);
    return Promise.resolve();
  };
  return {
    readElement: () => element,
    refuse: () => void (isRefused = true),
    undo: () => void (element = null),
  };
}
