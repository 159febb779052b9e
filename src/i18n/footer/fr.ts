import type { footerEn } from './en.ts';

/** French texts below every view; same shape as the English ones. */
export const footerFr: typeof footerEn = {
  label: 'À propos de cette page',
  version: (version) => `Version ${version}`,
  dataDate: (day) => `Source la plus récente\u202f: ${day}`,
  purpose: 'Des scénarios, pas des prévisions\u202f; aucun conseil en investissement',
};
