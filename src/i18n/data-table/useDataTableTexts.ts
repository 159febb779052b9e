import { useLanguage } from '../useLanguage.ts';
import { dataTableTexts, type DataTableTexts } from './dataTableTexts.ts';

/** The texts of the table of facts in the language that people read in. */
export function useDataTableTexts(): DataTableTexts {
  return dataTableTexts[useLanguage()];
}
