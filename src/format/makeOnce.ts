/**
 * Makes something when it is first asked for, and gives the same from then on: for what takes long to make, such as the formats of `Intl`.
 * All of it stays as long as the function does. `keyOf`: what tells two questions apart; without it the question itself.
 */
export function makeOnce<TAsked, TMade>(
  make: (asked: TAsked) => TMade,
  keyOf: (asked: TAsked) => unknown = (asked) => asked,
): (asked: TAsked) => TMade {
  const known = new Map<unknown, TMade>();
  return (asked) => {
    const key = keyOf(asked);
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(asked);
    known.set(key, made);
    return made;
  };
}
