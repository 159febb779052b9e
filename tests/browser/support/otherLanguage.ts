import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Language } from '../../../src/model/index.ts';

const root = resolve(import.meta.dirname, '../../..');

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

/** Every area of texts, those that come with a part of the page included: files that end in the name of a language. */
async function readAreas(language: Language): Promise<readonly unknown[]> {
  const folder = join(root, 'src/i18n');
  const ending = language === 'fr' ? /(^|\/)fr\.ts$|[a-z]Fr\.ts$/ : /(^|\/)en\.ts$|[a-z]En\.ts$/;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    ending.test(file),
  );
  return Promise.all(
    files.map(async (file): Promise<unknown> => import(pathToFileURL(join(folder, file)).href)),
  );
}

/** Texts of the data files: wherever there is one of each language. */
function listDataTexts(node: unknown, language: Language): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((part: unknown) => listDataTexts(part, language));
  const isText = 'en' in node && 'fr' in node;
  if (isText) return listTexts(language === 'fr' ? node.fr : node.en);
  return Object.values(node).flatMap((part: unknown) => listDataTexts(part, language));
}

const dataFiles = ['assumptions.json', 'claims.json', 'levers.json', 'metrics.json', 'story.json'];

async function listEverything(language: Language): Promise<ReadonlySet<string>> {
  const areas = await readAreas(language);
  const data = dataFiles.map((file): unknown =>
    JSON.parse(readFileSync(join(root, 'public/data', file), 'utf8')),
  );
  const texts = [...areas.flatMap(listTexts), ...data.flatMap((file) => listDataTexts(file, language))];
  return new Set(texts.map((text) => text.trim()));
}

const all: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: await listEverything('en'),
  fr: await listEverything('fr'),
};

/** Texts of a language that the other one does not have: whole texts, and parts long enough to be found inside others. */
export function listTextsOnlyIn(language: Language): {
  readonly whole: readonly string[];
  readonly parts: readonly string[];
} {
  const other = all[language === 'fr' ? 'en' : 'fr'];
  const own = [...all[language]].filter((text) => /\p{L}{2}/u.test(text) && !other.has(text));
  return { whole: own, parts: own.filter((text) => text.length >= 12 && text.includes(' ')) };
}

/**
 * Every text of the page, the invisible ones for screen readers included: text nodes and the attributes that are read out. What says
 * that it is in another language, such as the wording of a report, is left out.
 */
export async function readAllTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const isOurs = (element: Element | null): boolean => {
      const speaker = element?.closest('[lang]');
      return speaker === document.documentElement && element?.closest('script, style') === null;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (isOurs(node.parentElement)) texts.push(node.textContent ?? '');
    for (const element of [...document.body.querySelectorAll('*')].filter(isOurs))
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
