import type { Language } from '../../model/index.ts';
import { methodEn } from './en.ts';
import { methodFr } from './fr.ts';
import type { MethodTexts } from './methodTypes.ts';

/** Beside the texts of the start, since only who opens the model notes needs them. */
export const methodTexts: Readonly<Record<Language, MethodTexts>> = { en: methodEn, fr: methodFr };
