import type { headlineEn } from './en.ts';

export const headlineFr: typeof headlineEn = {
  question: 'Le pari IA d’Amazon est-il gagnant\u202f?',
  answer: (year, profit, cash, yields) => `D’ici ${year}\u202f: ${profit}, ${cash}, ${yields}.`,
  profit: { up: 'plus de bénéfice', down: 'moins de bénéfice', none: 'un bénéfice inchangé' },
  cash: {
    up: 'la trésorerie est récupérée',
    down: 'la trésorerie n’est pas récupérée',
    none: 'la trésorerie est récupérée',
  },
  yields: {
    up: 'un meilleur rendement du capital',
    down: 'un moindre rendement du capital',
    none: 'un rendement du capital inchangé',
  },
  profitLabel: 'Bénéfice net sous-jacent',
  profitText: (year, value, from, before) => `${value} en ${year}, ${before} en ${from}`,
  cashLabel: 'Flux de trésorerie disponible cumulé',
  cashText: (from, year, value, negative, all) =>
    `${value} de ${from} à ${year}\u202f; négatif ${negative} ${negative < 2 ? 'année' : 'années'} sur ${all}`,
  yieldsLabel: 'Rendement d’AWS sur ses immobilisations, après impôt',
  yieldsText: (year, value, from, before) => `${value} en ${year}, ${before} en ${from}`,
};
