import type { riskEn } from './en.ts';

/** French texts of the risk view; same shape as the English ones. */
export const riskFr: typeof riskEn = {
  tabs: 'Parties de la vue Risques',
  tabNames: {
    uncertainty: 'Incertitude',
    sensitivity: 'Sensibilité',
    goal: 'Valeur cible',
    backtest: 'Test rétrospectif',
  },
  loadingTab: 'Chargement',
  outcome: 'Résultat étudié',
  year: 'Année',
  toolbar: 'Ce que l’on étudie',

  tornado: {
    title: (outcome, year, assumption) =>
      `${outcome} en ${year}\u202f: l’hypothèse qui pèse le plus est «\u202f${assumption}\u202f»`,
    titleNone: (outcome, year) => `${outcome} en ${year}\u202f: aucune hypothèse ne fait bouger le résultat`,
    titleMissing: (outcome, year) => `${outcome} en ${year}\u202f: pas de valeur significative ici`,
    subtitle: (outcome, unit, year) =>
      `${outcome} en ${year}, ${unit}\u202f: chaque hypothèse seule à son P10 et à son P90`,
    summary: (outcome, year, current, assumption, low, high) =>
      `${outcome} en ${year}\u202f: ${current} avec les curseurs actuels. À elle seule, l’hypothèse «\u202f${assumption}\u202f» donne de ${low} à ${high}.`,
    current: 'Curseurs actuels',
    atLow: 'Au P10',
    atHigh: 'Au P90',
    swing: 'Écart',
    lowInput: (label, low, high) => `${label} (de ${low} à ${high})`,
    openingHint: 'Entrée ou clic\u202f: aller au curseur',
    notes: [
      'Une hypothèse à la fois\u202f: elle prend son 10e puis son 90e centile autour de la position du curseur, les autres ne bougent pas. Ses valeurs figurent au bout des barres. L’effet conjoint de plusieurs hypothèses n’est pas dans cette image.',
      'En gris\u202f: extrémité basse de l’hypothèse. Dans la couleur du scénario\u202f: extrémité haute.',
    ],
    showAll: (count) => `Les ${count} hypothèses`,
    showFew: (count) => `Seulement les ${count} premières`,
  },

  twoWay: {
    titleAt: (outcome, year, value, assumption, at) =>
      `${outcome} en ${year}\u202f: ${value} quand «\u202f${assumption}\u202f» vaut ${at}`,
    titleBoth: (outcome, year, value) => `${outcome} en ${year}\u202f: au-dessus ou au-dessous de ${value}`,
    titleAbove: (outcome, year, value) =>
      `${outcome} en ${year}\u202f: jamais au-dessous de ${value} dans ce tableau`,
    titleBelow: (outcome, year, value) =>
      `${outcome} en ${year}\u202f: au-dessous de ${value} partout dans ce tableau`,
    titleMissing: (outcome, year) => `${outcome} en ${year}\u202f: pas de valeur significative ici`,
    subtitle: (outcome, year, unit, x, y) =>
      `${outcome} en ${year}, ${unit}, pour chaque couple\u202f: ${x} (vers la droite) et ${y} (vers le haut)`,
    summary: (outcome, year, low, high, x, y) =>
      `${outcome} en ${year}\u202f: de ${low} à ${high} sur toute l’étendue des deux hypothèses, ${x} et ${y}.`,
    notes: [
      'Chaque case est une projection à part\u202f; les autres hypothèses restent où sont leurs curseurs. La ligne relie les couples qui donnent un même résultat, en ligne droite entre cases voisines.',
    ],
    x: 'Vers la droite',
    y: 'Vers le haut',
    line: 'Ligne à',
    usualLine: 'Ligne habituelle',
    lineHint: 'D’ordinaire zéro\u202f; la valeur de la référence quand le tableau ne passe pas par zéro.',
    current: 'curseurs',
    baseline: 'référence',
    map: (outcome) => `Carte de chaleur\u202f: ${outcome}`,
    mapRole: 'carte de chaleur',
    mapHint:
      'Les flèches lisent les cases, Page préc. et Page suiv. par cinq, Origine revient aux curseurs. Entrée règle les curseurs sur la case.',
    reading: (x, xValue, y, yValue) => `${x}\u202f: ${xValue}, ${y}\u202f: ${yValue}`,
    readNothing: 'Pointez une case pour la lire\u202f; un clic règle les curseurs dessus.',
    apply: 'Régler les curseurs sur cette case',
    applied: (x, xValue, y, yValue) => `Curseurs réglés\u202f: ${x} ${xValue}, ${y} ${yValue}`,
    legend: 'Échelle',
    legendBelow: (value) => `moins de ${value}`,
    legendFrom: (value) => `à partir de ${value}`,
    noValue: 'non significatif',
    computing: 'Calcul du tableau',
    table: 'Une ligne et une colonne de la carte sur cinq',
    showTable: 'Afficher le tableau',
    hideTable: 'Masquer le tableau',
    csvCorner: (y, x) => `${y} \\ ${x}`,
  },
};
