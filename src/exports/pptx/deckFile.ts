import type PptxGenJS from 'pptxgenjs';
import type { DeckTexts } from '../../i18n/office/deckTexts.ts';
import { finishDeck, type FinishedChart } from './finishDeck.ts';
import { defineMaster, fontFace } from './slideParts.ts';

/** A deck without slides; loads what makes decks. Rejects when that cannot be loaded. */
export async function startDeck(title: string, texts: DeckTexts): Promise<PptxGenJS> {
  const { default: Deck } = await import('pptxgenjs');
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  deck.title = `${texts.product} – ${title}`;
  deck.subject = texts.question;
  deck.author = texts.product;
  deck.company = texts.product;
  defineMaster(deck);
  return deck;
}

/** The deck as the bytes of a .pptx file, with the charts of its slides in their order. */
export async function writeDeck(
  deck: PptxGenJS,
  charts: readonly FinishedChart[],
  { language, createdAt }: { readonly language: string; readonly createdAt: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const written = await deck.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new TypeError('The deck came in an unknown form.');
  return finishDeck(written, charts, language, createdAt);
}
