import type { presetsEn } from './en.ts';

/** French texts of what presets move; same shape as the English ones. */
export const presetsFr: typeof presetsEn = {
  intro:
    'Chaque valeur est calculée à partir des données de la page. La plage attendue est celle où l’hypothèse devrait se trouver huit fois sur dix (P10–P90).',
  moves: (count) => (count < 2 ? `${count} hypothèse modifiée` : `${count} hypothèses modifiées`),
  none: 'Ne modifie rien\u202f: chaque curseur est à sa valeur par défaut.',
  list: (preset) => `Ce que «\u202f${preset}\u202f» modifie`,
  change: (from, to) => `${from} → ${to}`,
  within: (low, high) => `dans la plage attendue, de ${low} à ${high}`,
  below: (low, high) => `au-dessous de la plage attendue, de ${low} à ${high}`,
  above: (low, high) => `au-dessus de la plage attendue, de ${low} à ${high}`,
  marker: (label) => `comme\u202f: ${label}`,
  effects: (year) => `Ce que cela donne en ${year}`,
};
