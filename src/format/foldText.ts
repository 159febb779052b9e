const marks = /\p{M}/gu;
const apostrophes = /[’‘ʼ]/gu;
const spaces = /\s+/gu;

/**
 * A text as searches compare it: without case and accents, with plain apostrophes and spaces, so that "resultat d'exploitation"
 * finds "Résultat d’exploitation".
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(apostrophes, "'")
    .replace(spaces, ' ')
    .trim();
}

/** Whether every word of a folded search stands somewhere in a folded text; an empty search finds everything. */
export function includesWords(folded: string, search: string): boolean {
  return search === '' || search.split(' ').every((word) => folded.includes(word));
}
