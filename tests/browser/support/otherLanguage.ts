import type { Page } from '@playwright/test';
import { messages } from '../../../src/i18n/messages.ts';
import type { Language } from '../../../src/model/index.ts';
import { assumptions } from './content.ts';

/** Stands for what a text puts in at run time; it appears in no text. */
const gap = '\u0001';

/** The fixed parts of a text that puts something in; none when the text cannot be made from stand-ins. */
function listParts(build: (...given: string[]) => unknown, parameters: number): readonly string[] {
  try {
    const text = build(...Array.from({ length: parameters }, () => gap));
    return typeof text === 'string' ? text.split(gap) : [];
  } catch {
    return [];
  }
}

/** Every fixed text in a tree of messages, however deep. */
function listTexts(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  if (typeof tree === 'function')
    return listParts((...given) => Reflect.apply(tree, undefined, given), tree.length);
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(listTexts) : [];
}

/** Labels that come with the data. */
function listDataTexts(language: Language): readonly string[] {
  const { groups, definitions, presets } = assumptions;
  const labelled = [...groups, ...definitions, ...presets, ...definitions.flatMap((one) => one.markers)];
  return labelled.map(({ label }) => label[language]);
}

function listAll(language: Language): readonly string[] {
  return [...listTexts(messages[language]), ...listDataTexts(language)].map((text) => text.trim());
}

/** Texts of a language that the other one does not have: whole texts, and parts long enough to be found inside others. */
export function listTextsOnlyIn(language: Language): {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
} {
  const other = new Set(listAll(language === 'fr' ? 'en' : 'fr'));
  const own = [...new Set(listAll(language))].filter((text) => /\p{L}{2}/u.test(text) && !other.has(text));
  return { whole: own, parts: own.filter((text) => text.length >= 12 && text.includes(' ')) };
}

/** Every text of the page, the invisible ones for screen readers included: text nodes and the attributes that are read out. */
export async function readAllTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest('script, style') === null) texts.push(node.textContent ?? '');
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder'])
        texts.push(element.getAttribute(name) ?? '');
    return [document.title, ...new Set(texts)].map((text) => text.trim()).filter((text) => text !== '');
  });
}

/** The texts of the page that belong to the other language. */
export async function findUntranslated(page: Page, language: Language): Promise<readonly string[]> {
  const foreign = listTextsOnlyIn(language === 'fr' ? 'en' : 'fr');
  const whole = new Set(foreign.whole);
  const texts = await readAllTexts(page);
  return texts.filter((text) => whole.has(text) || foreign.parts.some((part) => text.includes(part)));
}
