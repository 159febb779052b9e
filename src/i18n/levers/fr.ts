import type { leversEn } from './en.ts';

export const leversFr: typeof leversEn = {
  title: 'Les leviers des rapports',
  intro: 'Ce qui fait avancer Amazon selon cinq rapports, avec les preuves et le curseur correspondant.',
  move: (label) => `Régler «\u202f${label}\u202f»`,
  atValue: (value) => `actuellement ${value}`,
  noEvidence: 'Aucun chiffre publié n’isole ce levier.',
  claims: (count) => `${count} ${count < 2 ? 'affirmation vérifiée' : 'affirmations vérifiées'}`,
  risksTitle: 'Les risques qu’ils citent',
  play: 'Simuler',
  played: 'Simulation en cours',
  noLever: 'Aucun levier dans le modèle',
  market: {
    title: (multiple, value, year) => `À ${multiple} fois son bénéfice, Amazon vaut ${value} en ${year}`,
    titleNone: (year) => `Sans bénéfice en ${year}, un multiple ne donne pas de valeur`,
    subtitle: (from, to) => `Capitalisation en fin d’année, Md$, ${from}–${to}`,
    summary: (year, value, baseline) =>
      `En ${year}, le multiple du bénéfice net sous-jacent donne une capitalisation de ${value} (référence ${baseline}).`,
    amazon: 'Amazon',
    nvidia: 'NVIDIA',
    scenario: 'Scénario',
    baseline: 'Référence',
    boundary: 'Projection →',
    notes: [
      'La projection est le multiple cours/bénéfice appliqué au bénéfice net sous-jacent\u202f: un ordre de grandeur, pas un objectif de cours.',
      'La capitalisation de NVIDIA fin 2025 ne figure pas dans les données\u202f; sa ligne s’arrête en 2024.',
    ],
  },
  reports: (ids) => `Rapports ${ids}`,
};
