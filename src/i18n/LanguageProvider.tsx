import type { ReactNode } from 'react';
import type { Language } from '../model/index.ts';
import { LanguageContext } from './languageContext.ts';

export interface LanguageProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Gives the language to everything below it. It does not touch the document; the shell sets the page's `lang`. */
export function LanguageProvider({ language, children }: LanguageProviderProps) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
