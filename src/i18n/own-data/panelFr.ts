import { selectPlural } from '../../format/digits.ts';
import type { CountText, ownDataPanelEn } from './panelEn.ts';

/* \u202f is the narrow no-break space that French typography asks for before : ; ! ? and inside « ». */

function count(number: number, text: string, one: string, other: string): string {
  return `${text} ${selectPlural(number, 0, 'fr') === 'one' ? one : other}`;
}

const figures = ({ number, text }: CountText): string => count(number, text, 'chiffre', 'chiffres');
const rows = ({ number, text }: CountText): string => count(number, text, 'ligne', 'lignes');

function quoted(text: string): string {
  return `«\u202f${text}\u202f»`;
}

/** Textes du volet « vos données ». */
export const ownDataPanelFr: typeof ownDataPanelEn = {
  title: 'Vos données',
  intro:
    'Ajoutez un trimestre, corrigez un chiffre ou apportez une autre année de base. Rien ne change avant que vous ayez vu ce qui changerait. Votre fichier reste dans ce navigateur\u202f: il n’est envoyé nulle part, et les données fournies restent intactes.',
  format: {
    title: 'À quoi ressemble un fichier',
    columns:
      'Un CSV (virgules, points-virgules ou tabulations) ou une liste JSON avec les colonnes entité, indicateur, période, valeur et unité\u202f; fin de période, confiance, source et note sont facultatives. Les noms anglais conviennent aussi\u202f: entity, metric, period, value, unit.',
    names:
      'Entités, indicateurs et unités sont ceux des faits fournis\u202f; l’onglet des données les énumère. Les montants sont en milliards de dollars (USD_bn). Les périodes sont des années (2026), trimestres (2026T3), semestres (2026S1), exercices (FY2026), mois (2026-09) ou jours.',
    example: 'Télécharger un exemple',
  },
  drop: {
    choose: 'Choisir un fichier',
    orDrop: 'ou déposez-le ici\u202f: CSV ou JSON, 20 Mo au plus',
    dropNow: 'Relâchez pour lire le fichier',
    reading: (file) => `Lecture de ${file}`,
    label: 'Fichier avec vos données',
    loadingKept: 'Chargement de vos données',
    waiting: (number) =>
      number < 2 ? `${number} autre fichier attend.` : `${number} autres fichiers attendent.`,
  },
  fileProblem: {
    title: (file) => `${file} n’a pas été repris`,
    nothingChanged: 'Rien n’a changé.',
    tooLarge: (size, limit) => `Le fichier fait ${size} Mo\u202f; la limite est de ${limit} Mo.`,
    tooManyRows: (given, limit) =>
      `Le fichier a ${given} lignes\u202f; la limite est de ${limit}. Coupez-le en plusieurs fichiers.`,
    empty: 'Le fichier est vide.',
    workbook:
      'C’est un classeur de tableur. Enregistrez-le au format «\u202fCSV UTF-8\u202f» et apportez ce fichier.',
    pdf: 'C’est un PDF. Ses chiffres doivent être dans un CSV ou un JSON.',
    image: 'C’est une image. Ses chiffres doivent être dans un CSV ou un JSON.',
    unknown: 'Ce n’est pas un fichier texte.',
    encoding: (line) =>
      `La ligne ${line} contient un caractère qui n’est pas en UTF-8. Enregistrez le fichier au format «\u202fCSV UTF-8\u202f»\u202f; rien n’a été deviné.`,
    webPage:
      'C’est une page web, pas un CSV ni un JSON. Le lien a peut-être été enregistré à la place du fichier.',
    notJson: 'Le fichier commence comme du JSON mais n’est pas un JSON valide.',
    notJsonLine: (line) =>
      `Le fichier commence comme du JSON mais n’est pas un JSON valide\u202f: la première faute est à la ligne ${line}.`,
    noList: 'Le JSON ne contient pas de liste de faits.',
    noHeader: (found) =>
      `La première ligne doit nommer les colonnes (entité, indicateur, période, valeur, unité). On y lit\u202f: ${found}.`,
    missingColumns: (columns) => `Des colonnes manquent\u202f: ${columns}.`,
    duplicateColumns: (columns) => `Des colonnes figurent plusieurs fois\u202f: ${columns}.`,
    noRows: 'Le fichier a un en-tête mais aucune ligne.',
    failed:
      'Le fichier n’a pas pu être lu. Choisissez-le de nouveau\u202f; si cela n’aide pas, enregistrez-le à nouveau.',
    noFacts: 'Les faits fournis n’ont pas pu être chargés, il n’y a donc rien à quoi comparer. Réessayez.',
  },
  preview: {
    title: (file) => `Ce que ${file} changerait`,
    nothingYet: 'Rien n’a encore changé.',
    decimalComma: 'Ses valeurs sont lues avec une virgule décimale.',
    ignored: (columns) => `Colonnes non utilisées\u202f: ${columns}.`,
    counts: {
      added: 'ajoutés',
      replaced: 'remplacés',
      unchanged: 'déjà connus',
      refused: 'refusés',
      warned: 'avec avertissement',
    },
    sections: {
      refused: 'Refusés',
      replaced: 'Remplacés',
      added: 'Ajoutés',
      unchanged: 'Déjà connus',
    },
    help: {
      refused: 'Ces lignes sont laissées de côté. Corrigez-les et apportez-les de nouveau.',
      replaced: 'Votre chiffre prend la place de celui affiché, qui revient lorsque vous retirez le vôtre.',
      added: 'On n’en savait rien jusqu’ici.',
      unchanged: 'La page dit déjà la même chose\u202f; ces lignes ne changent rien.',
    },
    accept: (number) => `Utiliser ${figures(number)}`,
    nothingToAccept: 'Il n’y a rien à reprendre.',
    discard: 'Abandonner',
    downloadRefused: 'Télécharger les refus',
    accepted: (number, file) =>
      `${figures(number)} de ${file} ${number.number < 2 ? 'est utilisé' : 'sont utilisés'}.`,
    discarded: (file) => `${file} a été abandonné. Rien n’a changé.`,
    more: (number) => `Afficher ${rows(number)} de plus`,
    columns: {
      row: 'Ligne',
      figure: 'Chiffre',
      period: 'Période',
      value: 'Valeur',
      shown: 'Affiché jusqu’ici',
      remark: 'Remarque',
      column: 'Colonne',
      reason: 'Motif',
    },
    wholeRow: 'toute la ligne',
    colon: '\u202f: ',
    refusedName: (file) => `${file}-refus.csv`,
    yours: (value) => `${value} (le vôtre)`,
  },
  warning: {
    timesLarger: (factor, period, value) =>
      `${factor} fois le chiffre de ${period} (${value}). Vérifiez l’unité.`,
    timesSmaller: (factor, period, value) =>
      `${factor} fois moins que le chiffre de ${period} (${value}). Vérifiez l’unité.`,
    sign: (period, value) =>
      `Tous les chiffres connus ont l’autre signe\u202f; ${period} vaut ${value}. Vérifiez le signe.`,
  },
  rowProblem: {
    missing: 'la valeur manque',
    plain: (given) => `${quoted(given)} n’est pas un nombre`,
    thousands: (given) => `${quoted(given)}\u202f: écrivez les nombres sans séparateur de milliers`,
    mixed: (given) =>
      `${quoted(given)} a une virgule décimale, d’autres valeurs ont un point\u202f: écrivez-les toutes de même`,
    ambiguous: (given) =>
      `${quoted(given)}\u202f: la virgule peut séparer des milliers ou des décimales. Écrivez un point, ou séparez les colonnes par des points-virgules`,
    period: (given) =>
      `${quoted(given)} n’est pas une période\u202f: écrivez 2026, 2026T3, 2026S1, FY2026, 2026-09 ou un jour`,
    date: (given) => `${quoted(given)} n’est pas un jour\u202f: écrivez 2026-09-30`,
    otherEnd: (given, expected) => `la période finit le ${expected}, pas le ${given}`,
    unknownEntity: (given) => `${quoted(given)} n’est pas une entité connue`,
    unknownMetric: (given, entity) => `${quoted(given)} n’est pas un indicateur connu de ${entity}`,
    nearest: (names) => `\u202f; vouliez-vous dire ${names}\u202f?`,
    wrongUnit: (given, expected) =>
      `${quoted(given)} n’est pas la bonne unité\u202f: cet indicateur est en ${expected}`,
    unknownConfidence: (given) =>
      `${quoted(given)} n’est pas un degré de confiance\u202f: écrivez vérifié, secondaire, estimé ou non vérifié`,
    duplicate: (row) => `le même chiffre figure à la ligne ${row}, qui compte`,
    cellCount: (given, expected) => `${given} cellules là où l’en-tête en a ${expected}`,
    strayQuote: 'un guillemet est mal placé',
    unreadable: (given) =>
      `${quoted(given)} contient un caractère illisible\u202f: enregistrez le fichier en UTF-8`,
    notAnEntry: (given) => `${quoted(given)} n’est pas un groupe de valeurs`,
    or: ' ou ',
  },
  kept: {
    title: (number) => `${figures(number)} à vous`,
    none: 'Vous n’avez pas encore apporté de données.',
    explain:
      'Ils prennent la place de chiffres fournis ou s’y ajoutent dans les graphiques, tableaux et sources, où ils sont signalés comme les vôtres.',
    exportAll: 'Exporter en CSV',
    exportName: 'cumulo-vos-donnees.csv',
    removeAll: 'Tout retirer',
    removeFile: (file) => `Retirer ${file}`,
    removeFact: (figure, period) => `Retirer\u202f: ${figure}, ${period}`,
    remove: 'Retirer',
    fileLine: (number, date) => `${figures(number)}, apporté${number.number < 2 ? '' : 's'} le ${date}`,
    removed: (number) => `${figures(number)} ${number.number < 2 ? 'retiré' : 'retirés'}.`,
    undo: 'Annuler le retrait',
    undone: (number) => `${figures(number)} ${number.number < 2 ? 'rétabli' : 'rétablis'}.`,
    columns: {
      figure: 'Chiffre',
      period: 'Période',
      value: 'Votre valeur',
      shipped: 'Valeur fournie',
      confidence: 'Confiance',
      source: 'Source que vous citez',
      action: 'Retirer',
    },
    noShipped: 'aucune',
    confidences: {
      verified: 'vérifié',
      secondary: 'secondaire',
      estimated: 'estimé',
      unverified: 'non vérifié',
    },
  },
  keeping: {
    unavailableTitle: 'Vos données ne sont pas enregistrées',
    unavailable:
      'Ce navigateur n’autorise pas la page à enregistrer (fenêtre privée, stockage bloqué ou plein). Vos données comptent jusqu’à la fermeture de cette page. Exportez-les pour les garder.',
    fullTitle: 'Il n’y a plus de place pour enregistrer vos données',
    full: 'Vos données comptent jusqu’à la fermeture de cette page. Exportez-les, ou retirez-en et réessayez.',
    newerTitle: 'Vos données ont été enregistrées par une version plus récente',
    newer:
      'Cette version n’y touche pas et ne les utilise pas. Rechargez la page pour obtenir la version plus récente.',
    droppedTitle: (number) =>
      `${figures(number)} ${number.number < 2 ? 'enregistré auparavant est illisible' : 'enregistrés auparavant sont illisibles'}`,
    dropped: 'Les autres sont utilisés. Apportez de nouveau le fichier pour les avoir tous.',
    notUsed: 'Les graphiques montrent les chiffres fournis, sans les vôtres.',
    baselineTitle: 'Votre année de base enregistrée est illisible',
    baselineBody:
      'La projection part de l’année de base fournie. Ce qui était enregistré est laissé tel quel.',
    open: 'Ouvrir vos données',
    brokenTitle: 'Ce que ce navigateur avait enregistré est illisible',
    broken: 'Cela a été mis de côté, pas effacé. Vous pouvez le télécharger tel quel.',
    downloadBroken: 'Télécharger ce qui était enregistré',
    forgetBroken: 'L’oublier',
    brokenName: 'cumulo-donnees-illisibles.json',
    retry: 'Enregistrer de nouveau',
  },
  roll: {
    title: 'Année de base',
    shipped: (year) => `La projection part de ${year}, l’année de base fournie.`,
    own: (year, shipped) =>
      `La projection part de ${year}, votre propre année de base. Celle qui est fournie est ${shipped}.`,
    known: (known, all, year) => `${known} des ${all} chiffres de ${year} sont connus.`,
    complete: (year) =>
      `Tous les chiffres de ${year} sont connus. La référence peut être avancée\u202f: les projections partent alors de ${year}.`,
    contradictory: (year) =>
      `Tous les chiffres de ${year} sont là, mais ils se contredisent (par exemple AWS et la publicité au-dessus des ventes nettes). Corrigez-les d’abord.`,
    rollTo: (year) => `Avancer la référence à ${year}`,
    effect: (year, first) =>
      `Liens et hypothèses portent alors sur les années à partir de ${first}, une de plus qu’avant. Un clic ramène de ${year} à l’année fournie.`,
    revert: (year) => `Revenir à ${year}`,
    details: (year) => `Les chiffres de ${year} un par un`,
    template: (year) => `Fichier à remplir pour ${year}`,
    templateName: (year) => `cumulo-${year}.csv`,
    loading: 'Chargement des faits',
    columns: {
      figure: 'Chiffre',
      origin: 'Provenance',
    },
    missing: 'manque',
    yours: 'vos données',
    facts: 'faits',
    mixed: 'faits et vos données',
    wanted: (metric, periods) => `il faut ${metric}, ${periods}`,
    figures: {
      awsRevenue: 'Ventes d’AWS',
      awsOperatingIncome: 'Résultat opérationnel d’AWS',
      awsDepreciation: 'Amortissement d’AWS',
      awsNetPpe: 'Immobilisations d’AWS en fin d’année',
      awsCapex: 'Immobilisations acquises par AWS',
      adsRevenue: 'Ventes de publicité',
      netSales: 'Ventes nettes',
      operatingIncome: 'Résultat opérationnel',
      commerceDepreciation: 'Amortissement hors AWS',
      commerceNetPpe: 'Immobilisations hors AWS en fin d’année',
      otherAmortisation: 'Autres amortissements',
      netIncome: 'Résultat net',
      otherIncome: 'Autres produits',
      pretaxIncome: 'Résultat avant impôt',
      operatingCashFlow: 'Flux de trésorerie opérationnel',
      capex: 'Investissements',
      netInterest: 'Intérêts nets',
      dilutedShares: 'Actions diluées (milliards)',
      azureRevenue: 'Ventes d’Azure (estimation)',
      googleRevenue: 'Ventes de Google Cloud',
    },
  },
  metrics: {
    property_and_equipment_net: 'Immobilisations corporelles d’Amazon, nettes',
    other_segments_property_and_equipment_additions: 'Immobilisations acquises hors AWS',
  },
  units: {
    USD_bn: (digits) => `${digits}\u202fMd$`,
    USD_bn_annualized: (digits) => `${digits}\u202fMd$ par an`,
    USD: (digits) => `${digits}\u202f$`,
    USD_per_share: (digits) => `${digits}\u202f$ par action`,
    percent: (digits) => `${digits}\u202f%`,
    ratio: (digits) => `${digits}\u202f×`,
    multiple: (digits) => `${digits}\u202f×`,
    millions: (digits) => `${digits}\u00a0millions`,
    count: (digits) => digits,
    GW: (digits) => `${digits}\u202fGW`,
    year: (digits) => digits,
    years: (digits) => `${digits}\u00a0ans`,
    event: (digits) => digits,
  },
};
