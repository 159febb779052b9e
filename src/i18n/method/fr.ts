import type { MethodTexts } from './methodTypes.ts';

/** French texts of the model notes. */
export const methodFr: MethodTexts = {
  title: 'Comment le modèle fonctionne',
  intro:
    'Une seule fonction pure produit tous les chiffres projetés\u202f: les faits d’une année de base et une valeur par hypothèse entrent, une ligne de résultats par année sort. L’investissement peut aider et peut nuire\u202f: il crée de la capacité, qui transforme la demande en ventes, et il s’amortit les années suivantes, que cette capacité serve ou non. Les hypothèses sont dans la couleur du scénario\u202f; elles mènent à leur curseur.',
  where: 'où',
  loading: 'Chargement des définitions',
  failed: 'Les définitions du modèle n’ont pas pu être chargées.',

  sections: {
    shapes: {
      title: 'Formes dans le temps',
      intro:
        'Toutes les croissances et tous les actifs les suivent. L’année 1 est la première année projetée.',
      formulas: [
        {
          text: 'taux qui s’estompe = taux de long terme + (premier taux − taux de long terme) · 2^(−(année − 1) / {in:growthHalfLife})',
          terms: [
            ['premier taux', 'la croissance de la première année'],
            ['taux de long terme', 'la croissance vers laquelle elle tend'],
          ],
        },
        {
          text: 'rampe = année / 5, au plus 1',
          terms: [['rampe', 'la part d’un levier lent qui agit\u202f: tout à partir de l’année 5']],
        },
        {
          text: 'extinction d’une année = valeur comptable · (amorti à sa fin − amorti à son début)\u202f; amorti après a années d’une durée L = 2a/L − (a/L)²',
          terms: [
            [
              'valeur comptable',
              'immobilisations à la fin de l’année de base\u202f: leur amortissement décroît en ligne droite jusqu’à zéro',
            ],
          ],
        },
        {
          text: 'linéaire = coût / durée par an, la moitié l’année de l’achat',
          terms: [
            [
              'durée',
              'durée comptable en années, avec décimales\u202f; la dernière charge est coupée à son terme',
            ],
          ],
        },
      ],
    },
    capex: {
      title: 'Investissements',
      intro: 'Ce qu’Amazon dépense en immobilisations corporelles.',
      formulas: [
        { text: '{out:capex}, année 1 = {in:capex}', terms: [] },
        {
          text: '{out:capex}, ensuite = celui de l’année d’avant · (1 + taux qui s’estompe de {in:capexGrowth} à {in:capexGrowthLong})',
          terms: [
            [
              'taux qui s’estompe',
              'commence un an après celui des ventes\u202f: c’est la croissance de l’année 2 sur l’année 1',
            ],
          ],
        },
        {
          text: 'capex d’AWS = {out:capex} · {in:awsCapexShare}\u202f; le commerce reçoit le reste',
          terms: [],
        },
      ],
    },
    aws: {
      title: 'AWS',
      intro: 'AWS vend le plus petit de ce que les clients veulent et de ce que ses machines peuvent servir.',
      formulas: [
        {
          text: '{out:awsCapacity} = celle de l’année d’avant · (1 − {in:capacityErosion}) + {in:capacityYield} · ( {const:capacityLag} · gain d’avant · capex d’AWS d’avant + (1 − {const:capacityLag}) · gain · capex d’AWS )\u202f; l’année de base, ventes / {const:baseUtilisation}',
          terms: [
            [
              'gain',
              'capacité qu’achète un dollar par rapport aux puces de l’année de base\u202f; la capacité garde le gain de son année d’achat',
            ],
          ],
        },
        {
          text: 'gain = 1 + {in:siliconAdvantage} · (part des puces maison − {const:baseSiliconShare}) · {in:serverShare}',
          terms: [
            [
              'part des puces maison',
              'va de celle de l’année de base à {in:ownSiliconShare} le long de la rampe',
            ],
          ],
        },
        {
          text: '{out:awsDemand} = ( ventes d’avant + {in:unmetRetention} · demande non servie d’avant ) · (1 + taux qui s’estompe de {in:awsGrowth} à {in:awsGrowthLong})',
          terms: [],
        },
        {
          text: '{out:awsRevenue} = le plus petit de la demande et de la capacité\u202f; {out:awsUnmetDemand} = demande − ventes\u202f; {out:awsUtilisation} = ventes / capacité\u202f; {out:awsGrowth} = ventes sur celles de l’année d’avant',
          terms: [],
        },
        {
          text: 'résultat de trésorerie = celui de l’année d’avant + {in:awsCashMargin} · ventes ajoutées\u202f; quand les ventes baissent, il perd sa marge moyenne sur elles',
          terms: [['résultat de trésorerie', 'résultat opérationnel avant amortissements']],
        },
        {
          text: '{out:awsDepreciation} = extinction des immobilisations de l’année de base sur {const:awsRunOffLife} + {in:serverShare} de chaque achat sur {in:serverLife} + le reste sur {const:buildingLife}',
          terms: [],
        },
        {
          text: '{out:awsOperatingIncome} = résultat de trésorerie − amortissements\u202f; {out:awsMargin} = résultat opérationnel / ventes',
          terms: [],
        },
        {
          text: '{out:awsNetPpe} = celles de l’année d’avant + capex d’AWS − amortissements\u202f; {out:awsRoic} = résultat opérationnel · (1 − {in:taxRate}) / immobilisations moyennes de l’année',
          terms: [],
        },
      ],
    },
    commerce: {
      title: 'Commerce et publicité',
      intro: 'Tout ce qui n’est pas AWS.',
      formulas: [
        {
          text: '{out:adsRevenue} = celui de l’année d’avant · (1 + taux qui s’estompe de {in:adsGrowth} à {in:adsGrowthLong})',
          terms: [],
        },
        {
          text: '{out:storesRevenue} = ventes simples · (1 + {in:rufusUplift} · rampe)',
          terms: [
            [
              'ventes simples',
              'celles de l’année d’avant · (1 + taux qui s’estompe de {in:storesGrowth} à {in:storesGrowthLong})',
            ],
          ],
        },
        {
          text: '{out:commerceDepreciation} = extinction des immobilisations de l’année de base sur {const:commerceRunOffLife} + achats suivants sur {const:commerceLife}',
          terms: [],
        },
        {
          text: '{out:commerceOperatingIncome} = ventes du commerce · (marge du commerce + {in:efficiencyGain} · rampe) + ventes de publicité · {in:adsMargin} − amortissements',
          terms: [
            [
              'marge du commerce',
              'avant amortissements\u202f; celle qui fait retrouver le résultat publié de l’année de base, puisqu’Amazon ne publie pas la marge de la publicité',
            ],
          ],
        },
      ],
    },
    amazon: {
      title: 'Amazon',
      intro: 'Les deux activités ensemble, puis intérêts, impôt et trésorerie.',
      formulas: [
        {
          text: '{out:netSales} et {out:operatingIncome} = sommes des activités\u202f; {out:operatingMargin} = résultat opérationnel / chiffre d’affaires',
          terms: [],
        },
        {
          text: '{out:netInterest} = ceux de l’année de base + {in:interestRate} · {out:cumulativeFreeCashFlow} à la fin de l’année d’avant',
          terms: [],
        },
        {
          text: '{out:pretaxIncome} = résultat opérationnel + intérêts nets + {in:anthropicGain} (année 1 seulement)\u202f; {out:netIncome} = bénéfice avant impôt · (1 − {in:taxRate})',
          terms: [],
        },
        {
          text: '{out:underlyingNetIncome} = bénéfice net sans la réévaluation après impôt\u202f; {out:eps} = bénéfice net / actions diluées de l’année de base\u202f; {out:marketCap} = {in:peMultiple} · bénéfice net sous-jacent, rien sans bénéfice',
          terms: [],
        },
        {
          text: '{out:operatingCashFlow} = conversion · (résultat opérationnel + amortissements des immobilisations et autres) + variation des intérêts nets depuis l’année de base · (1 − {in:taxRate})',
          terms: [
            [
              'conversion',
              'flux de l’année de base rapporté à la même parenthèse, moins ce qu’un changement de taux d’impôt prend sur sa part imposée',
            ],
            [
              'autres amortissements',
              'contenus vidéo et locations\u202f: gardent leur rapport au chiffre d’affaires',
            ],
          ],
        },
        {
          text: '{out:freeCashFlow} = flux opérationnel − capex. Une durée comptable déplace le bénéfice, jamais la trésorerie.',
          terms: [],
        },
      ],
    },
    rivals: {
      title: 'Azure et Google Cloud',
      intro: 'Ils n’ont pas de limite de capacité ici.',
      formulas: [
        {
          text: '{out:azureRevenue} = croissance propre, qui s’estompe de {in:azureGrowth} à {in:azureGrowthLong}, + sa part de la demande perdue par AWS',
          terms: [
            [
              'demande perdue par AWS',
              '(1 − {in:unmetRetention}) · demande non servie, partagée en proportion de leurs ventes',
            ],
          ],
        },
        {
          text: '{out:googleRevenue} = croissance propre, qui s’estompe de {in:googleGrowth} à {in:googleGrowthLong}, + sa part de la même',
          terms: [],
        },
        {
          text: '{out:awsShareOfThree} = ventes d’AWS / ventes d’AWS, d’Azure et de Google Cloud',
          terms: [],
        },
      ],
    },
    risk: {
      title: 'Risques',
      intro: 'Ce que la vue Risques calcule en plus, toujours avec les mêmes formules.',
      formulas: [
        {
          text: 'Incertitude\u202f: chaque hypothèse suit un triangle par son P10 et son P90 autour de son curseur\u202f; les hypothèses bougent ensemble selon leurs corrélations\u202f; 50\u202f000 trajectoires, toujours les mêmes tirages.',
          terms: [],
        },
        {
          text: 'Sensibilité\u202f: le résultat au P10 et au P90 d’une hypothèse, les autres sans changement. Tableau à deux entrées\u202f: 41 × 41 projections sur l’étendue de deux hypothèses.',
          terms: [],
        },
        {
          text: 'Valeur cible\u202f: la valeur la plus proche du curseur dont le résultat est la cible, au milliardième de son étendue. Plusieurs ensemble\u202f: la plus petite somme des carrés des changements, chacun mesuré à son P90 moins P10.',
          terms: [],
        },
        {
          text: 'Test rétrospectif\u202f: des hypothèses réglées par des règles fixes d’après ce que l’on savait à la fin d’une année passée, le capex réellement dépensé, et les mêmes formules.',
          terms: [],
        },
      ],
    },
  },

  constants: {
    title: 'Constantes',
    caption: 'Paramètres fixes du modèle',
    name: 'Constante',
    value: 'Valeur',
    meaning: 'Sens',
    meanings: {
      baseUtilisation: [
        'utilisation de l’année de base',
        'part de la capacité d’AWS utilisée l’année de base',
      ],
      capacityLag: [
        'décalage de la capacité',
        'part du capex AWS d’une année qui ne sert les clients que l’année suivante',
      ],
      baseSiliconShare: [
        'puces maison de l’année de base',
        'puces maison dans les serveurs de l’année de base, en pourcentage',
      ],
      awsRunOffLife: [
        'durée d’extinction d’AWS',
        'années sur lesquelles s’amortissent les immobilisations d’AWS de l’année de base',
      ],
      commerceRunOffLife: ['durée d’extinction du commerce', 'la même pour les immobilisations du commerce'],
      buildingLife: ['durée des bâtiments', 'durée comptable des bâtiments et installations, en années'],
      commerceLife: [
        'durée des actifs du commerce',
        'durée comptable de ce que le commerce achète, en années',
      ],
    },
  },

  inputs: {
    title: 'Hypothèses\u202f: valeurs par défaut, étendues et preuves',
    intro:
      'Chaque curseur avec sa valeur par défaut, son P10 et son P90, son étendue, les raisons et les documents.',
    summary: (value, low, high) => `${value} (P10 ${low}, P90 ${high})`,
    range: (min, max) => `Curseur de ${min} à ${max}.`,
    goTo: 'Aller au curseur',
    goToLabel: (assumption) => `Aller au curseur\u202f: ${assumption}`,
    noSources: 'Une hypothèse de notre part, sans source publiée.',
  },

  correlations: {
    title: 'Ce qui bouge ensemble',
    intro:
      'Corrélations des hypothèses dans la simulation\u202f; toutes les autres paires sont indépendantes.',
    caption: 'Corrélations entre −1 et 1',
    pair: 'Hypothèses',
    rho: 'Corrélation',
    and: (a, b) => `${a} et ${b}`,
  },

  limits: {
    title: 'Ce que le modèle ne fait pas',
    list: [
      'Il compte en années entières et ignore les trimestres\u202f; la moitié connue de 2026 n’entre pas dans une projection.',
      'Les investissements du commerce coûtent des amortissements et de la trésorerie mais n’ajoutent pas de ventes.',
      'Prix, devises, concurrence et conjoncture n’agissent que par les taux de croissance choisis. Les rivaux n’ont ni limite de capacité, ni capex, ni marge, ni bénéfice.',
      'Le financement tient en une ligne\u202f: des intérêts sur la trésorerie accumulée. Ni dette, ni dividendes, ni rachats, ni actions nouvelles.',
      'La conversion en trésorerie et le taux d’impôt sont des moyennes. Besoin en fonds de roulement, locations, impôts différés et calendrier de l’impôt ne sont pas modélisés.',
      'Les actifs ne sont jamais dépréciés avant terme\u202f: une durée de serveurs plus courte se règle à la main.',
      'La valeur boursière est un multiple du bénéfice d’une année, non une évaluation, et rien ici n’est une prévision ni un conseil en placement.',
    ],
  },
};
