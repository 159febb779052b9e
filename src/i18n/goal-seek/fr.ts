import type { goalSeekEn } from './en.ts';

/** French texts of goal seek; same shape as the English ones. */
export const goalSeekFr: typeof goalSeekEn = {
  target: 'Valeur voulue',
  now: (outcome, year, value) => `${outcome} en ${year}\u202f: ${value} actuellement.`,
  computing: 'Recherche des valeurs',

  alone: {
    title: (outcome, year, target) => `Une seule hypothèse\u202f: ${outcome} de ${target} en ${year}`,
    found: (count, all) =>
      count < 2
        ? `${count} hypothèse sur ${all} y suffit.`
        : `${count} hypothèses sur ${all} y suffisent chacune.`,
    nearestFirst:
      'Le plus petit changement d’abord, mesuré à l’incertitude propre de l’hypothèse (P90 moins P10).',
    caption: 'Ce que chaque hypothèse seule devrait être',
    assumption: 'Hypothèse',
    from: 'Actuel',
    to: 'Nécessaire',
    change: 'Changement',
    action: 'Appliquer',
    spreads: (count) => `${count} × son écart`,
    noChange: 'aucun',
    certain: 'tenue pour certaine',
    apply: 'Appliquer',
    applyLabel: (assumption, value) => `Régler ${assumption} sur ${value}`,
    goTo: 'Curseur',
    goToLabel: (assumption) => `Aller au curseur\u202f: ${assumption}`,
    unreachable: (count) => (count < 2 ? `${count} n’y suffit pas` : `${count} n’y suffisent pas`),
    none: 'Aucune hypothèse seule n’y suffit.',
    caveat:
      'Plus d’un écart, c’est beaucoup\u202f: huit fois sur dix, une hypothèse devrait rester dans son écart.',
  },

  limits: {
    bound: (value, outcome) => `S’arrête à ${outcome}, à sa limite de ${value}.`,
    capacity: (value, outcome) =>
      `Pas plus de ${outcome}, à partir de ${value}\u202f: AWS n’a pas la capacité d’en servir plus.`,
    demand: (value, outcome) =>
      `Pas plus de ${outcome}, à partir de ${value}\u202f: AWS n’a pas la demande pour en vendre plus.`,
    flat: (value, outcome) =>
      `Au plus près\u202f: ${outcome}, à ${value}. Au-delà, le résultat ne répond plus.`,
    turning: (value, outcome) =>
      `Au plus près\u202f: ${outcome}, à ${value}. Plus ou moins, c’est moins bien.`,
    noEffect: 'Sans effet sur ce résultat.',
    noValue: 'Il n’y a pas de valeur significative.',
  },

  together: {
    title: 'Plusieurs ensemble\u202f: le moindre changement qui suffit',
    intro:
      'Choisissez ce qui peut bouger. Chaque changement se mesure à l’incertitude propre de l’hypothèse.',
    choose: 'Hypothèses qui peuvent bouger',
    chosen: (count) => (count < 2 ? `${count} choisie` : `${count} choisies`),
    main: 'Principales',
    all: 'Toutes',
    none: 'Aucune',
    find: 'Chercher le moindre changement',
    caption: 'Le moindre changement qui atteint la valeur',
    reached: (outcome, distance) => `Atteint ${outcome} avec un changement de ${distance} écarts en tout.`,
    already: 'C’est déjà le cas.',
    unreachable: (outcome) =>
      `Ensemble, les hypothèses choisies n’y suffisent pas. Le plus près trouvé est ${outcome}, avec ces valeurs\u202f:`,
    noValue: 'Les hypothèses choisies ne donnent pas de valeur significative.',
    caveat:
      'Le plus court chemin trouvé. Là où le résultat se retourne, il peut en exister un autre de longueur proche.',
    applyAll: 'Tout appliquer',
    applyNearest: 'Appliquer au plus près',
    nothingChosen: 'Choisissez au moins une hypothèse.',
    heldCertain: (names) => `Tenues pour certaines, donc fixes\u202f: ${names}.`,
  },

  applied: (assumption, value) =>
    `${assumption}\u202f: réglé sur ${value}. «\u202fAnnuler\u202f» revient en arrière.`,
  appliedAll: (count) => `${count} hypothèses réglées. «\u202fAnnuler\u202f» revient en arrière.`,

  handle: {
    label: (outcome, year) => `Cible pour ${outcome} en ${year}`,
    hint: 'Les flèches changent la cible, Page préc. et Page suiv. de dix pas. Échap revient en arrière.',
    lever: 'En bougeant',
    drag: 'Tirez l’anneau jusqu’à la valeur voulue',
    value: (outcome, input, value) => `${outcome}\u202f; ${input}\u202f: ${value}`,
  },
};
