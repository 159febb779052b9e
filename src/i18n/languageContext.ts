import { createContext } from 'react';
import type { Language } from '../model/index.ts';

/** The language of everything below. English outside a provider, so that an error screen above it still has words. */
export const LanguageContext = createContext<Language>('en');
