const typingFields =
  'input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable]';

/** Whether keys belong to a field that somebody types in. */
export function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.closest(typingFields) !== null;
}

/** Whether a dialog covers the page: keys of the page have to wait. */
export function isPageCovered(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

/** Whether people press ⌘ where others press Ctrl. */
export function hasCommandKey(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
