import { selectPlural } from '../../format/digits.ts';
import type { checksEn } from './en.ts';

function choose(count: number, one: string, other: string): string {
  return selectPlural(count, 0, 'fr') === 'one' ? one : other;
}

export const checksFr: typeof checksEn = {
  titleAll: (year) => `Les six contrôles jugent ce scénario plausible en ${year}`,
  title: (year, green, amber, red) =>
    [
      `Est-ce crédible\u202f? Contrôles pour ${year}\u202f: ${green} ${choose(green, 'plausible', 'plausibles')}`,
      ...(amber === 0 ? [] : [`${amber} ${choose(amber, 'tendu', 'tendus')}`]),
      ...(red === 0 ? [] : [`${red} peu ${choose(red, 'crédible', 'crédibles')}`]),
    ].join(', '),
  intro:
    'Les limites du réel, confrontées au scénario à mesure qu’il bouge. Elles avertissent, elles n’interdisent rien.',
  levels: { green: 'Plausible', amber: 'Tendu', red: 'Peu crédible', unknown: 'Pas encore connu' },
  gigawatts: (digits) => `${digits}\u202fGW`,
  ofYears: (count, years) => `${count} sur ${years}`,
  years: (count, value) => `${count} ${choose(value, 'année', 'années')}`,
  ranges: {
    below: (to) => `moins de ${to}`,
    between: (from, to) => `de ${from} à ${to}`,
    from: (from) => `${from} ou plus`,
  },
  limit: (level, range) => `${level}\u202f: ${range}`,
  worse: (year, value, level) => `En ${year}\u202f: ${value}, ${level.toLowerCase()}`,
  noHistory: 'Les chiffres publiés ne sont pas chargés\u202f: il n’y a pas d’histoire à laquelle comparer.',
  history: (low, lowYear, high, highYear) =>
    `Plus bas\u202f: ${low} (${lowYear}), plus haut\u202f: ${high} (${highYear}).`,
  why: 'Pourquoi ces limites',
  whyFor: (label) => `Pourquoi ces limites\u202f: ${label}`,
  failed: (file) => `Les contrôles ne sont pas affichés\u202f: ${file} n’a pas pu être lu`,
  loading: 'Chargement des contrôles',
};
