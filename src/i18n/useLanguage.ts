import { useContext } from 'react';
import type { Language } from '../model/index.ts';
import { LanguageContext } from './languageContext.ts';
import type { Messages } from './messages.ts';
import { messages } from './messages.ts';

/** The language that people read in. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Every text of the product in the language that people read in. */
export function useMessages(): Messages {
  return messages[useLanguage()];
}
