import type { sourcesPageEn } from './en.ts';

/** French texts of the frame of the sources view; same shape as the English ones. */
export const sourcesPageFr: typeof sourcesPageEn = {
  tabs: 'Parties de la vue Sources',
  tab: 'Onglet',
  tabNames: { claims: 'Affirmations', data: 'Données', method: 'Méthode', yours: 'Vos données' },
  loadingTab: 'Chargement',
};
