/**
 * What ids of facts and documents begin with that people brought themselves: no id of the shipped files does. So every layer can
 * tell a person's own figure from a shipped one.
 */
export const ownIdPrefix = 'own:';

export function isOwnId(id: string): boolean {
  return id.startsWith(ownIdPrefix);
}
