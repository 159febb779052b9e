import type { scenarioHeadingEn } from './headingEn.ts';

export const scenarioHeadingFr: typeof scenarioHeadingEn = {
  undo: (step) => `Annuler\u202f: ${step}`,
  redo: (step) => `Rétablir\u202f: ${step}`,
  nothingToUndo: 'Rien à annuler',
  nothingToRedo: 'Rien à rétablir',
  history: 'Historique',
  library: 'Mes scénarios',
  steps: {
    start: 'À l’ouverture de la page',
    assumption: (label, from, to) => `${label}\u202f: ${from} → ${to}`,
    spread: (label, from, to) => `Plage de «\u202f${label}\u202f»\u202f: ${from} → ${to}`,
    range: (low, high) => `de ${low} à ${high}`,
    certain: 'certaine',
    spreadsReset: 'Toutes les plages d’origine',
    reset: 'Retour à la référence',
    preset: (preset) => `Scénario type\u202f: ${preset}`,
    saved: (name) => `Scénario ouvert\u202f: ${name}`,
    link: (count) => `Depuis un lien\u202f: ${count}`,
    other: (count) => `Scénario remplacé\u202f: ${count}`,
    changed: (count) => `${count} ${count < 2 ? 'modifiée' : 'modifiées'}`,
    baseCase: 'référence',
  },
  undone: (step) => `Annulé\u202f: ${step}`,
  redone: (step) => `Rétabli\u202f: ${step}`,
  jumped: (step) => `Retour à l’étape «\u202f${step}\u202f»`,
  opened: (name) => `Scénario ouvert\u202f: ${name}`,
};
