import type { chipsEn } from './en.ts';

/** French texts of the chart of the AI-chip market; same shape as the English ones. */
export const chipsFr: typeof chipsEn = {
  title: (sales, year) => `NVIDIA a vendu à lui seul pour ${sales} de puces de centre de données en ${year}`,
  titleShare: (sales, year, share) =>
    `NVIDIA a vendu à lui seul pour ${sales} de puces de centre de données en ${year}, soit environ ${share} du marché`,
  titleNone: 'Aucun chiffre du marché des puces IA n’est connu',
  range: (low, high) => `${low} à ${high}`,
  subtitle: (from, to) =>
    `Ventes annuelles de puces IA, Md$, ${from}–${to}\u202f: celles de NVIDIA et trois estimations du marché entier`,
  summary: (sales, year, low, high, estimated) =>
    `Les ventes de NVIDIA aux centres de données ont atteint ${sales} en ${year}. Les estimations du marché entier pour ${estimated} vont de ${low} à ${high}.`,
  nvidia: 'NVIDIA, ventes aux centres de données',
  ends: {
    nvidia: 'NVIDIA',
    gartner: 'Gartner',
    marketsandmarkets: 'MarketsandMarkets',
    statista: 'Statista',
  },
  gartner: 'Marché selon Gartner',
  marketsandmarkets: 'Marché selon MarketsandMarkets',
  statista: 'Marché selon Statista',
  shareLow: 'Part de NVIDIA, estimation basse',
  shareHigh: 'Part de NVIDIA, estimation haute',
  noteEstimates: (year, low, high) =>
    `Pour ${year}, les estimations vont de ${low} à ${high}, car chacune compte d’autres puces\u202f: Gartner y inclut celles des ordinateurs et des téléphones. Toutes datent de 2024 ou 2025\u202f; les pointillés relient deux chiffres d’un même institut, sans rien dire des années intermédiaires.`,
  noteFiscal:
    'L’exercice de NVIDIA se termine fin janvier et figure à l’année civile qui le remplit\u202f: l’exercice 2026 à 2025. Les équipements de réseau font partie de ses ventes aux centres de données.',
  noteShare:
    'NVIDIA ne publie pas sa part\u202f; les estimations viennent de tiers et portent sur les accélérateurs d’IA des centres de données.',
};
