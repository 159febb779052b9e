import type { interfaceEn } from './en.ts';

/*
 * French typography: a narrow no-break space (\u202f) before : ; ! ? and inside « ». It is written as an escape, so that it can
 * be seen here.
 */

/** French counts 0 and 1 as one. */
function plural(count: number, one: string, other: string): string {
  return Math.abs(count) < 2 ? one : other;
}

function quoted(text: string): string {
  return `«\u202f${text}\u202f»`;
}

function describeRow(row: string | null): string {
  if (row === null) return '';
  return /^\d+$/.test(row) ? `ligne ${row}` : `entrée ${quoted(row)}`;
}

/** French texts of the shell and of the controls; same shape as the English ones. */
export const interfaceFr: typeof interfaceEn = {
  app: {
    name: 'Cumulo',
    tagline: 'Le pari IA d’Amazon est-il gagnant\u202f?',
    documentTitle: (view) => `${view} – Cumulo`,
    skipToCharts: 'Aller aux graphiques',
    skipToScenario: 'Aller au scénario',
    navigation: 'Vues',
    settings: 'Réglages',
  },

  views: {
    overview: 'Vue d’ensemble',
    'cloud-race': 'Course au cloud',
    'what-if': 'Et si\u202f?',
    risk: 'Risques',
    sources: 'Sources',
    present: 'Présenter',
  },

  settings: {
    language: 'Langue',
    languages: { en: 'English', fr: 'Français' },
    languageCodes: { en: 'EN', fr: 'FR' },
    theme: 'Thème',
    themes: { light: 'Clair', dark: 'Sombre', system: 'Comme cet appareil' },
    switchToLight: 'Passer au thème clair',
    switchToDark: 'Passer au thème sombre',
    density: 'Taille du texte',
    densities: { desk: 'Bureau', present: 'Salle de réunion' },
    switchToPresent: 'Grand texte pour une salle de réunion',
    switchToDesk: 'Texte normal pour le bureau',
  },

  share: {
    open: 'Partager',
    copyLink: 'Copier le lien',
    copied: 'Lien copié',
    copyByHand: 'Le lien n’a pas pu être copié. Copiez-le d’ici\u202f:',
    link: 'Lien vers cette vue et ce scénario',
  },

  scenario: {
    title: 'Scénario',
    region: 'Scénario\u202f: les hypothèses',
    help: 'Chaque changement se voit aussitôt dans tous les graphiques. Le repère de chaque curseur est la référence.',
    changed: (count) => `${count} ${plural(count, 'modifiée', 'modifiées')}`,
    changedInGroup: (count) => `${count} ${plural(count, 'hypothèse modifiée', 'hypothèses modifiées')}`,
    nothingChanged: 'Référence\u202f: rien n’est modifié',
    baseCase: 'Référence',
    resetAll: 'Tout réinitialiser',
    resetAllDone: 'Toutes les hypothèses sont revenues à la référence.',
    moreAssumptions: (count) => `${count} ${plural(count, 'autre hypothèse', 'autres hypothèses')}`,
    moreIn: (group) => `Plus de réglages\u202f: ${group}`,
    presets: 'Scénarios types',
    whatPresetsMove: 'Ce que chaque scénario type modifie, et pourquoi',
    presetApplied: (preset) => `Scénario type appliqué\u202f: ${preset}`,
    custom: 'Votre scénario',
    openSheet: 'Modifier les hypothèses',
    closeSheet: 'Revenir aux graphiques',
  },

  slider: {
    exactValue: (label) => `${label}, valeur exacte`,
    reset: (label, value) => `${label}\u202f: revenir à ${value}`,
    why: 'Pourquoi cette valeur par défaut',
    whyFor: (label) => `Pourquoi cette valeur par défaut\u202f: ${label}`,
    defaultValue: 'Valeur par défaut',
    range: 'Plage',
    rangeFromTo: (min, max) => `de ${min} à ${max}`,
    likelyRange: 'P10–P90',
    likelyRangeHelp: 'Huit fois sur dix, nous attendons la valeur dans cet intervalle.',
    ownRange: 'Votre P10–P90',
    ownRangeHelp: 'Modifié dans la vue Risques\u202f; il suit le curseur.',
    certain: 'hypothèse tenue pour certaine',
    step: 'Pas',
    markers: 'À titre de comparaison',
    marker: (label, value) => `${label}\u202f: ${value}`,
    sources: 'Sources',
    noSources: 'Une hypothèse de notre part, sans source publiée.',
    notANumber: (given, kept) => `${quoted(given)} ne se lit pas comme un nombre. La valeur reste ${kept}.`,
    noNumber: (kept) => `Aucun nombre saisi. La valeur reste ${kept}.`,
    clamped: (given, min, max, used) =>
      `${given} sort de la plage de ${min} à ${max}. Valeur ramenée à ${used}.`,
  },

  period: {
    keyFigures: (year) => `Chiffres clés ${year}`,
    year: 'Année',
    yearHelp: 'Année des chiffres au-dessus des graphiques',
    horizon: 'Horizon',
    until: (year) => `jusqu’en ${year}`,
    years: (count) => `${count} ${plural(count, 'an', 'ans')}`,
  },

  panel: {
    showData: 'Afficher les données',
    hideData: 'Masquer les données',
    seekGoal: 'Tirer vers une cible',
    endGoal: 'Terminer',
    dataOf: (title) => `Données\u202f: ${title}`,
    sources: 'Sources',
    sourcesCount: (count) => `${count} ${plural(count, 'source', 'sources')}\u202f:`,
    modelOnly: 'Calculé par le modèle',
    sourcesOf: (title) => `Sources\u202f: ${title}`,
    notes: 'Notes',
    loading: 'Chargement',
    loadingFacts: 'Chargement des chiffres publiés',
    loadingView: 'Chargement de la vue',
    empty: 'Aucun chiffre à tracer.',
    errorTitle: 'Ce panneau n’a pas pu être tracé',
    errorBody: 'Les autres panneaux fonctionnent. Votre scénario est conservé.',
    errorNamed: (name) => `Ce qui s’est passé\u202f: ${name}`,
    missingTitle: 'Cette partie de la page n’a pas pu être chargée',
    missingBody:
      'Le réseau est peut-être coupé, ou une version plus récente de la page a remplacé cette partie. Réessayez, ou rechargez la page\u202f: votre scénario est conservé dans son adresse.',
    missingAgain: 'Elle n’arrive toujours pas. Rechargez la page.',
    dialogErrorTitle: 'Cette fenêtre n’a pas pu s’ouvrir',
    viewErrorTitle: 'Cette vue n’a pas pu être affichée',
    appErrorTitle: 'Cumulo n’a pas pu démarrer',
    appErrorBody: 'Rechargez la page. Si cela se reproduit, repartez de la référence.',
    startFromBaseCase: 'Repartir de la référence',
    reload: 'Recharger la page',
  },

  table: {
    actual: 'publié',
    projected: 'projeté',
    noValue: 'pas de valeur',
    scrollHint: 'Faites défiler vers la droite pour voir les autres colonnes',
  },

  common: {
    close: 'Fermer',
    dismiss: 'Masquer ce message',
    retry: 'Réessayer',
    retrying: 'Nouvel essai en cours',
    details: 'Détails',
    and: 'et',
    opensInNewTab: '(s’ouvre dans un nouvel onglet)',
  },

  update: {
    title: 'Une version plus récente est prête',
    text: 'Votre scénario, vos scénarios enregistrés et vos données sont conservés. Rien ne change avant votre accord.',
    use: 'L’utiliser maintenant',
  },

  linkNotices: {
    title: 'Ce lien n’a pas pu être repris tel quel',
    unknownKey: (key) => `${quoted(key)} n’est pas une hypothèse connue\u202f; elle est ignorée.`,
    clamped: (label, given, used) =>
      `${label}\u202f: ${given} sort de la plage\u202f; la valeur retenue est ${used}.`,
    notANumber: (label, given) =>
      `${label}\u202f: ${quoted(given)} n’est pas un nombre\u202f; la valeur par défaut est retenue.`,
    unknownView: (given) => `La vue ${quoted(given)} n’existe pas\u202f; celle-ci est affichée à la place.`,
    duplicate: (label, used) =>
      `${label}\u202f: valeur donnée plusieurs fois\u202f; la valeur retenue est ${used}.`,
    newerVersion: (given) =>
      `Le lien vient d’une version plus récente (${given}). Ce que cette version connaît est repris.`,
    badVersion: (given) => `La version ${quoted(given)} du lien est illisible. Le reste est repris.`,
    badSetting: (setting, given) =>
      `${setting}\u202f: ${quoted(given)} n’est pas un choix possible\u202f; il est ignoré.`,
    tooMany: (count) =>
      `et ${count} ${plural(count, 'autre élément du lien ignoré', 'autres éléments du lien ignorés')}.`,
  },

  dataFiles: {
    loading: (file) => `Chargement de ${file}`,
    titleWhole: (file) => `${file} est inutilisable`,
    titlePart: (file, count) =>
      `${file}\u202f: ${count} ${plural(count, 'entrée inutilisable', 'entrées inutilisables')}`,
    restWorks: 'Tout le reste de la page fonctionne.',
    cannotStart: 'Sans ce fichier, aucun graphique ne peut être tracé.',
    place: ({ file, row, field }) =>
      [file, describeRow(row), field === null ? '' : `champ ${quoted(field)}`]
        .filter((part) => part !== '')
        .join(', '),
    line: (place, problem) => `${place}\u202f: ${problem}`,
    problems: {
      missing: () => 'la valeur manque',
      notANumber: (found) => `${quoted(found)} n’est pas un nombre`,
      wrongType: (found, expected) => `${quoted(found)} figure là où l’on attend ${expected}`,
      unknownValue: (found) => `${quoted(found)} ne fait pas partie des valeurs admises`,
      duplicate: (found) => `${quoted(found)} figure plusieurs fois`,
      outOfRange: (found) => `${quoted(found)} sort des limites`,
      unknownReference: (found) => `${quoted(found)} renvoie à un élément qui n’existe pas`,
      notPositive: (found) => `${found} n’est pas supérieur à zéro`,
      doesNotReconcile: (found, expected) =>
        `${found} ne concorde pas avec les autres chiffres, qui donnent ${expected}`,
      unreadableCharacter: (found) =>
        `${quoted(found)} contient un caractère illisible\u202f: enregistrez le fichier en UTF-8`,
      cellCount: (found, expected) =>
        `${found} cellules au lieu de ${expected}\u202f; le fichier est peut-être coupé ici`,
      strayQuote: () => 'un guillemet est mal placé',
      empty: () => 'le fichier est vide',
      webPage: () => 'une page web est arrivée à la place du fichier',
      notJson: () => 'le fichier n’est pas un JSON valide',
      tooLarge: (limit) => `le fichier dépasse ${limit}\u202fMo et n’a pas été lu jusqu’au bout`,
      notText: () => 'le fichier n’est pas un texte en UTF-8\u202f: enregistrez-le en UTF-8',
      noAnswer: () => 'le serveur n’a pas répondu',
      unreachable: (found) => (found === '' ? 'fichier inaccessible' : `fichier inaccessible (${found})`),
      notReadable: (found) => (found === '' ? 'fichier illisible' : `fichier illisible (${found})`),
    },
    kinds: {
      text: 'un texte',
      number: 'un nombre',
      wholeNumber: 'un nombre entier',
      list: 'une liste',
      object: 'un groupe de valeurs',
      date: 'une date',
      period: 'une période',
      webAddress: 'une adresse web',
    },
    more: (count) => `et ${count} ${plural(count, 'autre', 'autres')}`,
  },

  status: {
    viewShown: (view) => `Vue\u202f: ${view}`,
    assumptionSet: (label, value) => `${label}\u202f: ${value}`,
    assumptionReset: (label, value) => `${label}\u202f: retour à ${value}`,
    languageSet: 'La page est maintenant en français.',
    dataLoaded: 'Les chiffres publiés sont chargés.',
  },
};
