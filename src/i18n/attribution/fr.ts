import type { attributionEn } from './en.ts';

export const attributionFr: typeof attributionEn = {
  heading: 'Pourquoi le résultat a-t-il changé\u202f?',
  outcome: 'Résultat',
  year: 'Année',
  from: 'Comparé à',
  baselineOption: 'Référence',
  comparedOption: (order) => `Scénario comparé ${order}`,
  theBaseline: 'la référence',
  named: (name) => `«\u202f${name}\u202f»`,
  atYear: (name, year) => `${name}, ${year}`,
  scenario: 'Scénario',
  titleLed: (outcome, year, change, from, group, amount) =>
    `${outcome} ${year}\u202f: ${change} par rapport à ${from}, surtout ${group} (${amount})`,
  titleOnly: (outcome, year, change, from, group) =>
    `${outcome} ${year}\u202f: ${change} par rapport à ${from}, dû au seul groupe ${group}`,
  titleCancels: (outcome, year, from, group, amount) =>
    `${outcome} ${year}\u202f: comme dans ${from}, car ${group} (${amount}) et le reste se compensent`,
  titleNone: (outcome, year, from) =>
    `${outcome} ${year}\u202f: rien de ce qui diffère de ${from} ne le change`,
  titleMissing: (outcome, year) => `${outcome} ${year}\u202f: pas de décomposition sans bénéfice`,
  subtitle: (outcome, year, from, unit) =>
    `${outcome} ${year}, de ${from} au scénario, par groupe d’hypothèses, ${unit}`,
  units: { USD_bn: 'Md$', percent: '%, écarts en points' },
  summary: (outcome, year, value, before, from, parts) =>
    `${outcome} ${year}\u202f: ${value} dans le scénario, ${before} dans ${from}. ${parts}.`,
  part: (group, amount) => `${group}\u202f: ${amount}`,
  noParts: 'Aucun groupe d’hypothèses ne le change',
  signed: (arrow, amount) => `${arrow} ${amount}`,
  unchanged: 'inchangé',
  contribution: 'Contribution',
  total: 'Valeur cumulée',
  openingHint: 'Clic ou Entrée\u202f: aller au curseur',
  missing: {
    from: (from) => `Pas de bénéfice dans ${from}\u202f: la valeur boursière n’y a pas de sens.`,
    to: 'Pas de bénéfice dans le scénario\u202f: la valeur boursière n’y a pas de sens.',
    both: (from) =>
      `Pas de bénéfice dans ${from} ni dans le scénario\u202f: la valeur boursière n’a pas de sens.`,
    between:
      'Les deux scénarios ont une valeur boursière, mais des mélanges des deux sont en perte. La moyenne sur tous les ordres n’existe donc pas.',
  },
  notes: [
    'Chaque barre est ce qu’un groupe ajoute en moyenne sur tous les ordres dans lesquels les groupes pourraient changer (valeur de Shapley). La somme des barres est exacte, quel que soit l’ordre.',
    'L’axe ne commence pas forcément à zéro\u202f: les traits courts sont des valeurs, les barres des écarts.',
  ],
  table: {
    caption: (from) => `Ce qui diffère de ${from}`,
    group: 'Groupe d’hypothèses',
    contribution: 'Contribution',
    changes: 'Ce qui a changé',
    change: (label, before, after) => `${label}\u202f: ${before} → ${after}`,
    goTo: (group, slider) => `${group}\u202f: aller au curseur «\u202f${slider}\u202f»`,
  },
  empty: {
    title: (year, from) => `Rien à expliquer en ${year}\u202f: le scénario est identique à ${from}`,
    text: 'Déplacez un curseur ou choisissez un scénario type. Ce graphique dira alors quel groupe d’hypothèses a changé le résultat, et de combien.',
    action: 'Aller aux curseurs',
  },
};
