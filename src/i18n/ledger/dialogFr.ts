import type { ledgerDialogEn } from './dialogEn.ts';

/** The source ledger in French. */
export const ledgerDialogFr: typeof ledgerDialogEn = {
  back: 'Retour',
  backTo: (label: string) => `Retour à ${label}`,
  loading: 'Chargement des sources',
  failed: 'Les sources n’ont pas pu être chargées',
  retry: 'Réessayer',
  choose: 'Chiffre',
  option: (name: string, value: string) => `${name} · ${value}`,

  definition: 'Définition',
  noDefinition: 'Aucune définition n’est connue pour cette mesure.',
  exactValue: 'Tel que publié',
  period: 'Période',
  until: (end: string) => `au ${end}`,
  unit: 'Unité',
  confidence: 'Fiabilité',
  source: 'Source',
  noDate: 'sans date',
  noSource: 'Aucun document n’est connu pour ce chiffre.',
  quote: 'Citation',
  noQuote: 'Aucune citation n’est conservée pour ce chiffre.',
  quotesFailed: 'Les citations n’ont pas pu être chargées.',
  note: 'Remarque',
  newTab: '(s’ouvre dans un nouvel onglet)',
  row: (id: string) => `Ligne ${id} de facts.csv`,

  sumOf: (count: number) => `Somme de ${count} chiffres publiés`,
  computedFrom: (count: number) => `Calculé à partir de ${count} chiffres publiés`,
  open: 'Ouvrir',
  openFact: (label: string) => `Ouvrir ${label}`,
  missingFacts: 'Les faits derrière ce chiffre ne sont plus chargés.',

  rivals: 'Autres valeurs pour ce chiffre',
  whyShown: 'Ce que Cumulo montre, et pourquoi',
  relations: {
    sameFigure: 'même chiffre, autre source',
    otherReading: 'autre définition ou autre source',
    range: 'borne de la fourchette',
    otherPeriod: 'autre période, à titre de comparaison',
  },
  agrees: 'concorde',
  unlisted: 'absente des lignes de faits',
  noRivals: 'Aucune autre valeur n’est connue pour ce chiffre.',

  model: {
    title: 'Calculé par le modèle',
    scenario: 'Une projection, pas un chiffre publié. Elle découle des hypothèses de votre scénario.',
    baseline:
      'Une projection, pas un chiffre publié. Elle découle de la valeur par défaut de chaque hypothèse.',
    baseYear: 'Pas un chiffre publié : le modèle le tire des chiffres de l’année de base.',
    changed: 'Hypothèses qui diffèrent de la référence',
    unchanged: 'Aucune hypothèse ne diffère de la référence.',
    change: (label: string, from: string, to: string) => `${label}\u202f: ${to} (référence ${from})`,
    formula: 'Formule',
    section: (name: string) => `docs/model.md, section «\u202f${name}\u202f»`,
  },
  formulas: {
    capitalExpenditure: {
      section: 'Capital expenditure',
      lines: [
        'Première année : le curseur des investissements.',
        'Ensuite : l’année précédente, accrue d’un taux qui va de la croissance de l’année suivante à celle de long terme.',
      ],
    },
    aws: {
      section: 'AWS',
      lines: [
        'Demande = (ventes précédentes + demande non servie qui attend) × (1 + croissance).',
        'Capacité = capacité précédente, moins l’érosion, plus ce qu’ajoutent les investissements d’AWS.',
        'Ventes = la plus petite de la demande et de la capacité.',
        'Résultat opérationnel = résultat avant amortissement − amortissement des machines et bâtiments, anciens et nouveaux.',
      ],
    },
    storesAndAdvertising: {
      section: 'Stores and advertising',
      lines: [
        'Publicité et magasins croissent à des taux qui rejoignent leur valeur de long terme.',
        'Résultat opérationnel = marges avant amortissement × ventes − amortissement.',
      ],
    },
    amazon: {
      section: 'Amazon',
      lines: [
        'Résultat opérationnel = AWS + magasins et publicité.',
        'Bénéfice net = (résultat opérationnel + intérêts nets + gain exceptionnel) × (1 − taux d’impôt).',
        'Le bénéfice net sous-jacent écarte le gain exceptionnel.',
        'Flux disponible = flux d’exploitation − investissements bruts.',
      ],
    },
    rivals: {
      section: 'Rivals',
      lines: [
        'Azure et Google Cloud croissent à des taux qui rejoignent leur valeur de long terme et gagnent ce qu’AWS n’a pu servir.',
        'Part des trois = ventes d’AWS ÷ ventes d’AWS, d’Azure et de Google Cloud.',
      ],
    },
    profitBridge: {
      section: 'Built on the projection',
      lines: [
        'Le bénéfice net de l’année de base plus neuf étapes donne celui de l’année choisie, sans reste.',
      ],
    },
    projection: {
      section: 'The idea',
      lines: [
        'Les faits de l’année de base et une valeur par hypothèse entrent ; une ligne par année en sort.',
      ],
    },
  },

  assumption: {
    title: 'Une hypothèse du modèle',
    text: 'Un choix argumenté, pas un chiffre publié.',
    why: 'Pourquoi cette valeur par défaut',
    likely: 'Intervalle probable (80 %)',
    ownLikely: 'Votre intervalle probable (80 %)',
    possible: 'Étendue du curseur',
    range: (from: string, to: string) => `de ${from} à ${to}`,
    sources: 'Sources des raisons',
    noSources: 'Aucun document : une appréciation.',
  },

  confidenceNames: {
    verified: 'vérifié',
    secondary: 'source secondaire',
    estimated: 'estimé',
    unverified: 'non vérifié',
  },
  confidences: {
    verified: 'Vérifié : le chiffre a été lu dans le document cité ici.',
    secondary: 'Secondaire : d’une source de seconde main ou d’une transcription.',
    estimated: 'Estimé : calculé ou apprécié, non publié.',
    unverified: 'Non vérifié : vu à un seul endroit et non confirmé.',
  },
  units: {
    USD_bn: 'milliards de dollars américains',
    USD_bn_annualized: 'milliards de dollars américains par an, extrapolés',
    USD: 'dollars américains',
    USD_per_share: 'dollars américains par action',
    percent: 'pour cent',
    ratio: 'rapport',
    multiple: 'facteur',
    millions: 'millions',
    count: 'nombre',
    GW: 'gigawatts',
    year: 'année',
    years: 'années',
    event: 'événement',
  },
  aYear: (amount: string) => `${amount} par an`,
  dollars: (digits: string) => `${digits}\u202f$`,
  times: (digits: string) => `${digits}\u202ffois`,
  millions: (digits: string) => `${digits}\u202fmillions`,
  gigawatts: (digits: string) => `${digits}\u202fGW`,
  event: 'a eu lieu',
  periods: {
    fiscalYear: (year: string) => `exercice ${year}`,
    ofFiscalYear: (year: string) => `de l’exercice ${year}`,
    quarter: (quarter: number, year: string) => `T${quarter} ${year}`,
    half: (half: number, year: string) => `${half === 1 ? '1er' : '2d'} semestre ${year}`,
  },
};
