import type { reportEn } from './en.ts';

export const reportFr: typeof reportEn = {
  kind: 'Rapport de scénario',
  printed: (day) => `Imprimé le ${day}`,
  dataAsOf: (day) => `source la plus récente\u202f: ${day}`,
  link: 'Ce scénario dans la page\u202f:',
  changes: 'Hypothèses qui diffèrent de la référence',
  noChanges: 'Toutes les hypothèses sont à leur référence.',
  results: 'Résultats par année',
  resultsNote: 'Dans chaque case, le scénario\u202f; au-dessous, s’il en diffère, la référence.',
  sources: 'Sources des chiffres',
  assumptions: 'Toutes les hypothèses',
  columns: {
    assumption: 'Hypothèse',
    baseline: 'Référence',
    scenario: 'Scénario',
    outcome: 'Résultat',
  },
};
