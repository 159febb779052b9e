import type { backtestEn } from './en.ts';

/** French texts of the backtest; same shape as the English ones. */
export const backtestFr: typeof backtestEn = {
  title: 'Le modèle a-t-il déjà eu raison\u202f?',
  intro:
    'Le modèle se place à la fin d’une année passée, règle chaque hypothèse selon une règle fixe d’après ce que l’on savait alors, et projette. On sait aujourd’hui ce qui s’est passé. Rien ici ne dépend des curseurs.',
  noFacts: 'Le test rétrospectif a besoin des faits, qui n’ont pas pu être chargés.',
  computing: 'Retour à la fin des années passées',
  computingBands: 'Calcul des fourchettes',

  verdict: {
    nearest: (count, all) =>
      `À un an, le modèle a été le plus proche pour ${count} résultats sur ${all}\u202f; pour les autres, c’est l’une de deux estimations simples.`,
    further: (count, all) => `À deux ans et plus, il a été le plus proche pour ${count} sur ${all}.`,
    held: (held, count, share) =>
      `Sa fourchette de P10 à P90 contenait ${held} chiffres sur ${count} (${share})\u202f; 80\u202f% serait juste.`,
    tooSure: 'Il était trop sûr de lui\u202f: ses fourchettes sont à tenir pour trop étroites.',
    tooUnsure: 'Il était moins sûr de lui qu’il n’aurait pu l’être.',
    fair: 'Il était à peu près aussi sûr de lui qu’il le fallait.',
  },

  leftOut: (year, figures) => `${year} est écartée\u202f: il manque dans les faits ${figures}.`,
  allThere: 'Toutes les années de base prévues sont là.',
  figures: {
    awsRevenue: 'le chiffre d’affaires d’AWS',
    awsOperatingIncome: 'le résultat opérationnel d’AWS',
    awsDepreciation: 'les amortissements d’AWS',
    awsNetPpe: 'les immobilisations d’AWS',
    awsCapex: 'les acquisitions d’immobilisations d’AWS',
    adsRevenue: 'le chiffre d’affaires de la publicité',
    netSales: 'le chiffre d’affaires total',
    capex: 'les achats d’immobilisations',
    azureRevenue: 'le chiffre d’affaires d’Azure',
    googleRevenue: 'le chiffre d’affaires de Google Cloud',
  },

  outcome: 'Résultat étudié',
  standAt: 'Se placer à la fin de',

  lines: {
    titleClose: (year, outcome, end) =>
      `${outcome}\u202f: de fin ${year}, le modèle a vu presque juste pour ${end}`,
    titleLow: (year, outcome, end, error) =>
      `${outcome}\u202f: de fin ${year}, le modèle était ${error} trop bas pour ${end}`,
    titleHigh: (year, outcome, end, error) =>
      `${outcome}\u202f: de fin ${year}, le modèle était ${error} trop haut pour ${end}`,
    subtitle: (outcome, unit, from, to) => `${outcome}, ${unit}, ${from}–${to}`,
    summary: (outcome, year, actual, model, noChange) =>
      `${outcome} en ${year}\u202f: ${actual}\u202f; le modèle aurait dit ${model}, l’absence de changement ${noChange}.`,
    actual: 'Ce qui s’est passé',
    model: 'Modèle',
    noChange: 'Sans changement',
    lastGrowth: 'La croissance continue',
    low: 'P10',
    high: 'P90',
    error: 'Erreur du modèle',
    boundary: 'connu alors',
    notes: [
      'Zone ombrée\u202f: de P10 à P90 du modèle d’alors, avec l’incertitude actuelle des hypothèses autour des valeurs données par leurs règles.',
      'Sans changement\u202f: le chiffre de l’année de base. La croissance continue\u202f: celle de l’année de base, chaque année\u202f; pour une marge, sa dernière variation.',
    ],
    estimates:
      'Azure est une estimation, même après coup\u202f: Microsoft ne publie pas son chiffre d’affaires.',
  },

  errors: {
    title: (outcome, error) => `${outcome}\u202f: à un an, le modèle se trompait de ${error} en moyenne`,
    best: 'plus proche que les deux estimations simples',
    between: 'plus proche que l’une des deux estimations simples',
    worst: 'plus loin que les deux estimations simples',
    subtitle: (outcome, unit) => `Ampleur moyenne de l’erreur selon l’horizon, ${outcome}, ${unit}`,
    ofActual: '% du chiffre réel',
    points: 'points de pourcentage',
    summary: (outcome, model, noChange, lastGrowth) =>
      `${outcome}, à un an\u202f: erreur moyenne du modèle ${model}, sans changement ${noChange}, croissance qui continue ${lastGrowth}.`,
    ahead: (count) => (count < 2 ? 'À 1 an' : `À ${count} ans`),
    notes: [
      'Plus l’horizon est lointain, moins il y a de cas\u202f: quatre à un an, un seul à quatre ans. C’est peu pour juger.',
    ],
  },

  overview: {
    title: 'Tous les résultats',
    caption: 'Ampleur moyenne des erreurs, et combien de fois la fourchette contenait le chiffre',
    note: 'En pourcentage du chiffre réel\u202f; pour la marge, en points. En gras\u202f: la plus petite des trois erreurs.',
    outcome: 'Résultat étudié',
    near: 'À 1 an',
    far: 'De 2 à 4 ans',
    model: 'Modèle',
    noChange: 'Sans changement',
    lastGrowth: 'Croissance continue',
    held: 'Dans la fourchette',
    of: (held, count) => `${held} sur ${count}`,
  },

  newest: {
    title: (half, year) => `Le test le plus récent\u202f: ${half}, vu de fin ${year}`,
    half: (year) => `premier semestre ${year}`,
    quarters: (year) => `trimestres connus de ${year}`,
    intro: (year, before) =>
      `Le modèle donne des années entières. Sa croissance pour ${year} est appliquée aux mêmes mois de ${before}\u202f; une marge bouge d’autant de points. Le capex de ${year} n’est pas encore connu\u202f: la valeur par défaut en tient lieu.`,
    caption: 'Ce que le modèle aurait dit, et ce qui s’est passé',
    actual: 'Réel',
    model: 'Modèle',
    error: 'Erreur',
    errorNoChange: 'Erreur sans changement',
    errorLastGrowth: 'Erreur si la croissance continue',
    inBand: 'Dans la fourchette',
    yes: 'oui',
    no: 'non',
    missing: (outcomes) => `Absent des faits pour ces mois\u202f: ${outcomes}.`,
    noCase: 'Pas de test récent\u202f: il manque des chiffres de l’année de base.',
  },

  drivers: {
    title: 'Comment les hypothèses ont été réglées',
    caption: 'Les hypothèses selon leurs règles, pour chaque année',
    assumption: 'Hypothèse',
    rule: 'Règle',
    standIn: (value) => `${value}*`,
    standInNote:
      '* Il manque dans les faits un chiffre que la règle demande\u202f; la valeur par défaut en tient lieu.',
    others: 'Toutes les autres hypothèses\u202f: leur valeur par défaut.',
  },
};
