/** What a presenter can do by key, by button or by clicker. */
export const stageCommands = [
  'next',
  'previous',
  'first',
  'last',
  'restore',
  'black',
  'laser',
  'draw',
  'clear',
  'help',
  'leave',
] as const;
export type StageCommand = (typeof stageCommands)[number];

/** What has the focus while a key is pressed: some keys belong to it. */
export type KeyPlace = 'page' | 'button' | 'slider' | 'chart' | 'text';

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Every key of a command, the one that is told first. Clickers send Page Up and Page Down, some of them the point for black. */
export const keysOf: Readonly<Record<StageCommand, readonly string[]>> = {
  next: ['ArrowRight', 'PageDown', ' ', 'ArrowDown'],
  previous: ['ArrowLeft', 'PageUp', 'ArrowUp'],
  first: ['Home'],
  last: ['End'],
  restore: ['r'],
  black: ['b', '.'],
  laser: ['l'],
  draw: ['d'],
  clear: ['c'],
  help: ['?'],
  leave: ['Escape'],
};

const movingKeys = new Set([
  ...['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageDown', 'PageUp', 'Home', 'End'],
]);

/** Whether what has the focus needs the key for itself. */
function isTaken(key: string, place: KeyPlace): boolean {
  if (key === 'Escape') return false;
  if (place === 'text') return true;
  if (place === 'button') return key === ' ';
  if (place === 'slider') return movingKeys.has(key);
  return place === 'chart' && movingKeys.has(key) && !key.startsWith('Page');
}

/** The command of a key press; null when it has none, or when it belongs to what has the focus. */
export function findCommand(press: KeyPress, place: KeyPlace): StageCommand | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (isTaken(key, place)) return null;
  return stageCommands.find((command) => keysOf[command].includes(key)) ?? null;
}

/** What has the focus, as far as keys go. */
export function namePlace(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'page';
  if (target.matches('input[type="range"], [role="slider"]')) return 'slider';
  if (
    target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]')
  )
    return 'text';
  if (target.matches('input')) return 'slider';
  if (target.closest('button, a, summary') !== null) return 'button';
  return target.closest('.recharts-wrapper, svg') === null ? 'page' : 'chart';
}

/** Way of a finger that counts as a swipe, in CSS pixels. */
const leastSwipe = 60;

/** Which way a finger went from one point to another: mostly sideways and far enough, or nowhere. */
export function readSwipe(
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
): 'next' | 'previous' | null {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  if (Math.abs(across) < leastSwipe || Math.abs(across) < 2 * Math.abs(down)) return null;
  return across < 0 ? 'next' : 'previous';
}

/** A key as people know it. */
export function nameKey(key: string, names: Readonly<Record<string, string>>): string {
  return names[key] ?? key.toUpperCase();
}
