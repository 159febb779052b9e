import type { SimulationTexts } from './en.ts';

export const simulationFr: SimulationTexts = {
  loading: 'Simulation en cours',
  failedTitle: 'La simulation s’est arrêtée',
  failedBody:
    'Elle tourne en arrière-plan de cette page, dans un web worker, et celui-ci n’a pas pu démarrer ou s’est interrompu. Tout le reste fonctionne\u202f; un nouvel essai suffit souvent.',
  status: (paths) =>
    `${paths} trajectoires simulées, toujours les mêmes tirages\u202f: les bandes ne tremblent pas`,
  repaired:
    'Les corrélations des hypothèses se contredisent\u202f; les plus proches qui soient compatibles sont utilisées.',

  lessThan: (percent) => `moins de ${percent}`,
  moreThan: (percent) => `plus de ${percent}`,

  fan: {
    title: (outcome, year, low, high) =>
      `${outcome} en ${year}\u202f: dans 8 cas sur 10, de ${low} à ${high}`,
    titleMissing: (outcome, year) => `${outcome} en ${year}\u202f: souvent sans valeur significative`,
    subtitle: (outcome, unit, from, to) =>
      `${outcome}, ${unit}, ${from}–${to}\u202f; bandes P10–P90 et P25–P75, trait\u202f: médiane`,
    summary: (outcome, year, low, median, high, baseline) =>
      `${outcome} en ${year}\u202f: médiane ${median}, entre ${low} (P10) et ${high} (P90)\u202f; médiane de la référence ${baseline}.`,
    median: 'Médiane',
    baseline: 'Référence',
    baselineMedian: 'Médiane, référence',
    reported: 'Publié',
    notes: [
      'Chaque trajectoire tire toutes les hypothèses dans leur distribution et projette le modèle. Les bandes montrent ce qui découle des plages et des corrélations indiquées. Elles ne peuvent pas montrer ce que le modèle ignore.',
      'La médiane n’est pas la projection aux curseurs\u202f: beaucoup de plages s’étendent davantage d’un côté que de l’autre.',
    ],
  },

  distribution: {
    title: (outcome, year, threshold, probability) =>
      `${outcome} en ${year}\u202f: au moins ${threshold}, avec une probabilité de ${probability}`,
    subtitle: (outcome, year, unit) =>
      `${outcome} en ${year}, ${unit}\u202f: part des trajectoires par classe`,
    summary: (outcome, year, low, median, high, threshold, probability) =>
      `${outcome} en ${year}\u202f: P10 ${low}, médiane ${median}, P90 ${high}. Au moins ${threshold} avec une probabilité de ${probability}.`,
    quantile: (name, value) => `${name} ${value}`,
    median: 'Médiane',
    threshold: (value) => `Seuil ${value}`,
    classOf: (from, to) => `${from} à ${to}`,
    share: 'Part des trajectoires',
    notes: (missing) => [
      'En couleur\u202f: les trajectoires qui atteignent le seuil.',
      ...(missing === null ? [] : [`Sur ${missing} des trajectoires, il n’y a pas de valeur significative.`]),
    ],
    thresholdLabel: 'Seuil',
    thresholdHint: 'Déplacez le seuil ici ou tirez son trait dans le graphique\u202f; la probabilité suit.',
    reached: (threshold, probability) => `Au moins ${threshold}\u202f: ${probability}`,
  },

  statements: {
    title: 'Est-ce probable ?',
    subtitle: 'Part des trajectoires sur lesquelles chaque affirmation se vérifie',
    cashNegative: (year, probability) =>
      `Le flux de trésorerie disponible est négatif en ${year} avec une probabilité de ${probability}.`,
    cashRepaid: (from, year, probability) =>
      `Le flux de trésorerie disponible cumulé de ${from}–${year} est positif avec une probabilité de ${probability}.`,
    passes: (rival, year, probability) =>
      `${rival} dépasse AWS d’ici à ${year} avec une probabilité de ${probability}.`,
    profitHigher: (year, base, probability) =>
      `Le bénéfice net sous-jacent est plus élevé en ${year} qu’en ${base} avec une probabilité de ${probability}.`,
    short: (year, probability) =>
      `AWS refuse de la demande faute de capacité en ${year} avec une probabilité de ${probability}.`,
    marginHigher: (year, base, probability) =>
      `La marge opérationnelle d’AWS est plus élevée en ${year} qu’en ${base} avec une probabilité de ${probability}.`,
    azure: 'Azure',
    google: 'Google Cloud',
  },

  variance: {
    title: (outcome, year, assumption, share) =>
      `${outcome} en ${year}\u202f: ${share} de la dispersion vient de «\u202f${assumption}\u202f»`,
    titleNone: (outcome, year) => `${outcome} en ${year}\u202f: rien ne disperse le résultat`,
    subtitle: (outcome, year) =>
      `Variance – ${outcome} en ${year}\u202f: part que chaque hypothèse explique à elle seule,\u202f%`,
    summary: (outcome, year, first, share) =>
      `${outcome} en ${year}\u202f: «\u202f${first}\u202f» explique à elle seule ${share} de la variance.`,
    share: 'Part de la variance',
    openingHint: 'Entrée ou clic\u202f: aller au curseur',
    notes: (sum) => [
      'Ce n’est pas la tornade\u202f: ici, toutes les hypothèses bougent ensemble, sur les trajectoires mêmes de l’éventail, corrélations comprises. La tornade en bouge une à la fois sans se demander si c’est probable.',
      `Indices du premier ordre. Ensemble, ils font ${sum}\u202f: les hypothèses qui bougent ensemble ont une part commune, comptée pour chacune, et ce que seules plusieurs expliquent ensemble n’est compté pour aucune.`,
      '↑\u202f: le résultat monte avec l’hypothèse. ↓ et gris\u202f: il baisse.',
    ],
  },

  outcomes: {
    title: (year) => `Tous les résultats en ${year}`,
    outcome: 'Résultat',
  },

  inputs: {
    title: 'Ce que valent les hypothèses',
    subtitle: 'Distribution de chaque hypothèse autour de son curseur',
    introduction:
      'P10 et P90\u202f: l’hypothèse reste en dessous, ou au-dessus, dans un cas sur dix. La valeur la plus probable est celle du curseur\u202f; toute la forme le suit. Un tirage hors de la plage du curseur prend la valeur de la borne.',
    partOfScenario:
      'Les plages modifiées font partie du scénario\u202f: liens, fichiers et scénarios enregistrés les emportent, «\u202fAnnuler\u202f» les rétablit. La tornade et la valeur cible s’en servent aussi.',
    assumption: 'Hypothèse',
    shape: 'Distribution',
    low: 'P10',
    mode: 'La plus probable',
    high: 'P90',
    lowOf: (label) => `P10\u202f: ${label}`,
    modeOf: (label) => `Valeur la plus probable\u202f: ${label}`,
    highOf: (label) => `P90\u202f: ${label}`,
    shapeOf: (label, low, mode, high) => `${label}\u202f: P10 ${low}, la plus probable ${mode}, P90 ${high}`,
    certain: (label, value) => `${label}\u202f: certaine, ${value}`,
    fix: 'Certaine',
    fixOf: (label) => `Hypothèse certaine\u202f: ${label}`,
    resetOf: (label) => `Rétablir la plage\u202f: ${label}`,
    resetAll: 'Rétablir toutes les plages',
    changed: (count) => (count < 2 ? `${count} plage modifiée` : `${count} plages modifiées`),
    advanced: 'Autres hypothèses',
    editedNote: (names, more) =>
      `Plages modifiées à la main\u202f: ${names}${more === 0 ? '' : more === 1 ? ' et 1 autre' : ` et ${more} autres`}.`,
    namedCertain: (label) => `${label} (certaine)`,
  },
};
