import type { ledgerEn } from './en.ts';

/** In French: the figures that open the source ledger. */
export const ledgerFr: typeof ledgerEn = {
  openCell: 'Ouvre l’origine de ce chiffre',
  tableHint: 'Choisissez un chiffre pour voir d’où il vient.',
  chartHint: 'Clic ou Entrée : d’où vient le chiffre',
  conflict: 'Les sources divergent',
  assumption: {
    default: 'valeur par défaut',
    open: (name: string) => `${name}\u202f: d’où vient la valeur`,
  },
};
