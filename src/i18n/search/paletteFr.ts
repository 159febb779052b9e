import type { paletteEn } from './paletteEn.ts';

/** French counts 0 and 1 as one. */
function plural(count: number, one: string, other: string): string {
  return Math.abs(count) < 2 ? one : other;
}

/** French texts of the search over everything; same shape as the English ones. */
export const paletteFr: typeof paletteEn = {
  title: 'Rechercher une vue, un graphique, un curseur, un chiffre, une affirmation',
  placeholder: 'Rechercher\u202f: capex, Trainium, marge…',
  results: 'Résultats',
  count: (count) => `${count} ${plural(count, 'résultat', 'résultats')}`,
  nothing: (query) => `Aucun résultat pour «\u202f${query}\u202f».`,
  nothingHint: 'Essayez un seul mot, ou un mot plus court.',
  loading: 'Les chiffres et les affirmations se chargent encore…',
  failed:
    'Les chiffres ou les affirmations n’ont pas pu être chargés\u202f; la recherche porte sur le reste.',
  keys: { move: 'pour choisir', open: 'pour ouvrir', close: 'pour fermer' },

  groups: {
    view: 'Vues',
    chart: 'Graphiques',
    slider: 'Curseurs',
    figure: 'Chiffres',
    claim: 'Affirmations',
  },

  charts: {
    earnings: 'Résultat opérationnel d’AWS et des boutiques',
    profit: 'Résultat net, avec et sans réévaluations',
    cash: 'Flux de trésorerie disponible et investissements',
    capacity: 'Capacité et demande d’AWS',
    margin: 'Marge opérationnelle d’AWS',
    cloud: 'Ventes d’AWS, d’Azure et de Google Cloud',
    bridge: 'Pourquoi le résultat net a bougé, étape par étape',
    attribution: 'Pourquoi le scénario diffère, par groupe d’hypothèses',
    'market-value': 'Capitalisation d’Amazon et de NVIDIA',
    'race-sales': 'Ventes des clouds\u202f: dollars, indice, parts',
    'race-growth': 'Croissance des clouds, sur un an',
    'race-margin': 'Marges opérationnelles d’AWS et de Google Cloud',
    'race-capex': 'Investissements d’Amazon, Microsoft, Alphabet et Meta',
    'race-backlog': 'Carnets de commandes d’AWS, Microsoft et Google Cloud',
    'race-backlog-years': 'Carnet d’AWS en années de ventes',
    'race-overtaking-google': 'Quand Google Cloud dépasse AWS',
    'race-overtaking-azure': 'Quand Azure dépasse AWS',
    'chip-market': 'Marché des puces IA et part de NVIDIA',
    'claim-verdicts': 'Affirmations des rapports par verdict',
    fan: 'Éventail\u202f: bandes de centiles d’un résultat',
    distribution: 'Distribution d’un résultat pour une année',
    variance: 'D’où vient l’incertitude',
    tornado: 'Tornade\u202f: ce qui pèse le plus sur un résultat',
    'two-way': 'Tableau à deux entrées\u202f: carte de chaleur et seuil',
    'backtest-lines': 'Test rétrospectif\u202f: le modèle face au réel',
    'backtest-errors': 'Test rétrospectif\u202f: erreurs selon l’horizon',
  },
  inView: (view) => `dans ${view}`,
};
