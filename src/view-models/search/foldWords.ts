import { foldText } from '../../format/foldText.ts';

/** Words that say nothing about what is looked for. */
const smallWords = new Set(
  'a an and at by for in of on or the to with au aux avec ce d de des du en et l la le les ou par pour que sur un une'.split(
    ' ',
  ),
);

/** The words of a text as searches compare them: letters and digits, without case and accents. */
export function foldWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words of a search. Small words are left out, unless there is nothing else. */
export function readQuery(query: string): readonly string[] {
  const words = [...new Set(foldWords(query))].slice(0, 12);
  const telling = words.filter((word) => !smallWords.has(word));
  return telling.length > 0 ? telling : words;
}
