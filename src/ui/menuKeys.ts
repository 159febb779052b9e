/**
 * The item that a key leads to in a menu of `labels`, or null for keys that do not move. Arrows go round; a letter leads to the next
 * item that begins with it. `current` is -1 while no item has the focus.
 */
export function selectKeyedItem(key: string, current: number, labels: readonly string[]): number | null {
  const count = labels.length;
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowUp':
      return current <= 0 ? count - 1 : current - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return key.length === 1 ? findNextByLetter(key, current, labels) : null;
  }
}

/** "É" and "e" are the same to people who look for a word. */
function foldLetter(text: string): string {
  return text.normalize('NFD').charAt(0).toLowerCase();
}

function findNextByLetter(letter: string, current: number, labels: readonly string[]): number | null {
  const wanted = foldLetter(letter);
  const order = labels.map((_, offset) => (current + 1 + offset) % labels.length);
  return order.find((index) => foldLetter(labels[index] ?? '') === wanted) ?? null;
}
