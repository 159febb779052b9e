import type { Language } from '../model/index.ts';
import { exportsEn } from './exports/en.ts';
import { exportsFr } from './exports/fr.ts';
import { figuresEn } from './figures/en.ts';
import { figuresFr } from './figures/fr.ts';
import { headlineEn } from './headline/en.ts';
import { headlineFr } from './headline/fr.ts';
import { interfaceEn } from './interface/en.ts';
import { interfaceFr } from './interface/fr.ts';
import { ledgerEn } from './ledger/en.ts';
import { ledgerFr } from './ledger/fr.ts';
import { leversEn } from './levers/en.ts';
import { leversFr } from './levers/fr.ts';
import { officeEn } from './office/en.ts';
import { officeFr } from './office/fr.ts';
import { ownDataEn } from './own-data/en.ts';
import { ownDataFr } from './own-data/fr.ts';
import { searchEn } from './search/en.ts';
import { searchFr } from './search/fr.ts';
import { sourcesPageEn } from './sources-page/en.ts';
import { sourcesPageFr } from './sources-page/fr.ts';

/** Every text of the product in one language; the compiler proves that both languages are complete. */
export interface Messages {
  readonly exports: typeof exportsEn;
  readonly figures: typeof figuresEn;
  readonly headline: typeof headlineEn;
  readonly interface: typeof interfaceEn;
  readonly ledger: typeof ledgerEn;
  readonly levers: typeof leversEn;
  readonly office: typeof officeEn;
  readonly ownData: typeof ownDataEn;
  readonly search: typeof searchEn;
  readonly sourcesPage: typeof sourcesPageEn;
}

export const messages: Readonly<Record<Language, Messages>> = {
  en: {
    exports: exportsEn,
    figures: figuresEn,
    headline: headlineEn,
    interface: interfaceEn,
    ledger: ledgerEn,
    levers: leversEn,
    office: officeEn,
    ownData: ownDataEn,
    search: searchEn,
    sourcesPage: sourcesPageEn,
  },
  fr: {
    exports: exportsFr,
    figures: figuresFr,
    headline: headlineFr,
    interface: interfaceFr,
    ledger: ledgerFr,
    levers: leversFr,
    office: officeFr,
    ownData: ownDataFr,
    search: searchFr,
    sourcesPage: sourcesPageFr,
  },
};
