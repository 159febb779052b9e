import { selectPlural } from '../../format/digits.ts';
import type { deckEn } from './deckEn.ts';

/** French texts of the slides; same shape as the English ones. */
export const deckFr: typeof deckEn = {
  product: 'Cumulo',
  question: 'Le pari d’Amazon sur l’IA est-il gagnant\u202f?',
  disclaimer: 'Un scénario, ni une prévision ni un conseil en investissement.',
  scan: 'Ouvrir ce scénario',
  open: 'Ouvrir dans Cumulo',
  made: (day) => `Créé le ${day}`,
  assumptions: {
    titleBase: 'La référence\u202f: ses hypothèses',
    title: (count) =>
      `${count} ${selectPlural(count, 0, 'fr') === 'one' ? 'hypothèse s’écarte' : 'hypothèses s’écartent'} de la référence`,
    continued: (title, page) => `${title} (${page})`,
    subtitleBase: 'Principales hypothèses',
    subtitle: (name) => name,
    label: 'Hypothèse',
    base: 'Référence',
    scenario: 'Ce scénario',
  },
  series: {
    actual: (name) => `${name} (publié)`,
    projected: (name) => `${name} (scénario)`,
    low: (name) => `${name} (bas)`,
    high: (name) => `${name} (haut)`,
    carrier: 'Début de la colonne (masqué)',
    amounts: 'Position des étiquettes (masquée)',
  },
  story: {
    steps: (count) => `${count} ${selectPlural(count, 0, 'fr') === 'one' ? 'étape' : 'étapes'}`,
    assumptions: 'Les hypothèses de chaque étape',
    baseSteps: (numbers, count) =>
      `Référence\u202f: ${selectPlural(count, 0, 'fr') === 'one' ? 'étape' : 'étapes'} ${numbers}`,
    allChange: 'Chaque étape s’écarte de la référence',
    step: (number, title) => `${number}. ${title}`,
    value: 'Cette étape',
    scan: 'Ouvrir le récit',
    noChart: 'Le graphique de cette étape n’existe pas en version native PowerPoint. À ouvrir dans Cumulo.',
  },
  notes: {
    scenario: (text) => `Scénario\u202f: ${text}`,
    notes: 'Notes',
    sources: 'Sources',
    source: (publisher, title, date) =>
      date === '' ? `${publisher}, ${title}` : `${publisher}, ${title} (${date})`,
    modelOnly: 'Calculé par le modèle',
    link: (address) => `Ce graphique dans Cumulo\u202f: ${address}`,
  },
  sources: (text) => `Sources\u202f: ${text}`,
};
