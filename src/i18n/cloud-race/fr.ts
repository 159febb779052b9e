import type { cloudRaceEn } from './en.ts';

const perPeriod = { year: 'par an', quarter: 'par trimestre' } as const;

/** See `cloudRaceEn`. Narrow no-break spaces are written as escapes, so that they can be seen. */
export const cloudRaceFr: typeof cloudRaceEn = {
  quarter: (quarter, year) => `T${quarter} ${year}`,
  averageQuarter: (year) => `${year}, trimestre moyen`,
  endOfYear: (year) => `Fin ${year}`,
  endOfMonth: (month, year) => `Fin ${month} ${year}`,
  december: 'décembre',
  endAt: (name, period) => `${name} ${period}\u202f:`,
  overPeriod: (period) => `sur ${period}`,
  atEnd: (period) => period,
  inPeriod: { year: (period) => `en ${period}`, quarter: (period) => `au ${period}` },
  sincePeriod: { year: (period) => `depuis ${period}`, quarter: (period) => `depuis le ${period}` },
  list: (first, others) => `${first}\u202f; ${others}`,

  companies: { aws: 'AWS', azure: 'Azure', google: 'Google Cloud' },
  investors: { amazon: 'Amazon', microsoft: 'Microsoft', alphabet: 'Alphabet', meta: 'Meta' },
  noFacts: 'Les chiffres publiés n’ont pas pu être lus\u202f; les graphiques de cette vue en ont besoin.',
  noFigures: 'Rien n’est publié pour ce choix',
  missingFile: (file) => `${file} n’a pas pu être lu. Les graphiques s’en passent.`,
  brokenEntries: (file, count) =>
    `${file}\u202f: ${count} ${count < 2 ? 'entrée inutilisable, laissée' : 'entrées inutilisables, laissées'} de côté.`,

  controls: {
    region: 'Présentation de la course',
    period: 'Pas de temps',
    periods: { year: 'Années', quarter: 'Trimestres' },
    window: 'Historique',
    windows: { '5': '5\u202fans', '10': '10\u202fans', all: 'Tout' },
    scale: 'Échelle des montants',
    scales: { linear: 'Linéaire', log: 'Log' },
    sales: 'Ventes en',
    salesMeasures: {
      level: 'Dollars',
      index: 'Indice',
      share: 'Part des trois',
      synergy: 'Part mondiale',
    },
    indexYear: 'Année = 100',
    companies: 'Entreprises affichées',
    lastCompany: 'Il reste au moins une entreprise.',
  },

  sales: {
    titleLead: (first, period, amount, second, secondAmount) =>
      `${first} mène ${period} avec ${amount}\u202f; ${second} fait ${secondAmount}`,
    titleOne: (name, period, amount) => `${name} vend pour ${amount} ${period}`,
    titleIndex: (base, first, factor, year, second, other) =>
      `De ${base} à ${year}, ${first} multiplie ses ventes par ${factor}, ${second} par ${other}`,
    titleIndexOne: (base, name, factor, year) =>
      `De ${base} à ${year}, ${name} multiplie ses ventes par ${factor}`,
    titleShare: (name, share, year, later, laterYear) =>
      `${name} pèse ${share} des ventes des trois clouds en ${year}, ${later} en ${laterYear}`,
    titleMarket: (name, share, period, before, earlier) =>
      `${name} tient ${share} du marché mondial ${period}, contre ${before} ${earlier}`,
    subtitleLevel: (kind, from, to) => `Ventes, Md$ ${perPeriod[kind]}, ${from}–${to}`,
    subtitleIndex: (base, from, to) => `Ventes, ${base} = 100\u202f%, ${from}–${to}`,
    subtitleShare: (from, to) => `Part dans les ventes des trois, en\u202f%, ${from}–${to}`,
    subtitleMarket: (from, to) =>
      `Part des dépenses mondiales d’infrastructure cloud selon Synergy Research Group, en\u202f%, par trimestre, ${from}–${to}`,
    summary: (entries) => `Ventes des clouds\u202f: ${entries}.`,
    entry: (name, period, amount) => `${name} ${amount} ${period}`,
    azure: 'Azure (estimation)',
    azureLow: 'Azure, estimation basse',
    azureHigh: 'Azure, estimation haute',
    noteEstimate:
      'Microsoft ne publie pas les ventes d’Azure. Elles sont chaînées à partir de ses taux de croissance et de «\u202fplus de 75\u202fMd$\u202f» sur l’exercice clos en juin 2025\u202f; la bande hachurée est la fourchette de cette estimation (méthode\u202f: azure-estimate.md, dans le dossier des données).',
    noteQuarters:
      'Les trimestres d’Azure sont interpolés\u202f: lisez leur allure, pas chaque valeur. Une année projetée figure comme son trimestre moyen.',
    noteScope:
      'Google Cloud comprend Workspace\u202f; AWS et Azure ne comptent pas de bureautique. Les exercices de Microsoft finissent en juin\u202f: ses trimestres sont remis ici en années civiles.',
    noteOutside:
      'Losanges\u202f: ce qu’attendent des observateurs extérieurs, nommés dans la liste ci-dessous.',
    noteMarket:
      'Synergy compte l’infrastructure, les plateformes et les clouds privés hébergés\u202f: ses parts ne découlent pas des ventes ci-dessus. Il a abaissé celle de Microsoft quand Microsoft a redéfini Azure\u202f: la courbe s’interrompt. Le dernier trimestre n’est connu que de seconde main.',
    noteShare:
      'Parts entre ces trois seulement\u202f; le reste du marché n’est pas compté. Celle d’Azure est une estimation.',
  },

  growth: {
    titleLead: (name, since, rate, period) => `${name} croît le plus vite ${since}\u202f: ${rate} ${period}`,
    titleOne: (name, rate, period) => `${name} a crû de ${rate} ${period}`,
    subtitle: (kind, from, to) =>
      kind === 'year'
        ? `Croissance des ventes sur un an, en\u202f%, ${from}–${to}`
        : `Croissance des ventes sur le même trimestre de l’année précédente, en\u202f%, ${from}–${to}`,
    summary: (entries) => `Croissance sur un an\u202f: ${entries}.`,
    azureReported: 'Azure, publié',
    azureConstant: 'Azure, à changes constants',
    azureEstimate: 'Azure (estimation)',
    noteReported:
      'Telle que les entreprises la publient, arrondie au pour cent. Trait fin\u202f: Azure hors effet de change.',
    noteYears:
      'AWS tel que publié. Google Cloud est calculé sur ses ventes, Azure sur l’estimation des siennes\u202f: ni l’un ni l’autre ne publie de croissance par année civile.',
    noteRedefined:
      'En août 2024, Microsoft a retiré d’«\u202fAzure\u202f» des produits vendus par utilisateur\u202f; la croissance d’avant et celle d’après ne se comparent pas, d’où la coupure.',
    noteNames:
      '«\u202fIntelligent Cloud\u202f» et «\u202fMicrosoft Cloud\u202f» ne sont pas Azure\u202f: ils comptent aussi des licences de serveurs, ou bien Office, LinkedIn et Dynamics.',
  },

  margin: {
    titleBelow: (rate, period, gap) =>
      `La marge opérationnelle de Google Cloud, ${rate} ${period}, est inférieure de ${gap} à celle d’AWS`,
    titleAbove: (rate, period, gap) =>
      `La marge opérationnelle de Google Cloud, ${rate} ${period}, dépasse de ${gap} celle d’AWS`,
    titleOne: (name, rate, period) =>
      `${name} garde ${rate} de ses ventes en résultat opérationnel ${period}`,
    subtitle: (from, to) => `Résultat opérationnel, en\u202f% des ventes, ${from}–${to}`,
    summary: (entries, year, projected, baseline) =>
      `Marges opérationnelles\u202f: ${entries}. Dans le scénario, AWS est à ${projected} en ${year} (référence\u202f: ${baseline}).`,
    googleFirst: 'Google Cloud',
    intelligentCloud: 'Intelligent Cloud (pas Azure)',
    noteMicrosoft:
      'Microsoft ne donne pas de marge pour Azure. Le trait fin gris est son segment Intelligent Cloud, qui contient aussi des logiciels de serveurs et des services, par exercices clos en juin\u202f: ce n’est pas la même chose.',
    noteMicrosoftLeftOut:
      'Microsoft ne donne pas de marge pour Azure\u202f; son segment Intelligent Cloud, qui n’est pas la même chose, ne figure que par années.',
    noteRecast:
      'Avant 2023, Google Cloud est tel que publié à l’époque\u202f; avec la répartition actuelle des coûts, les pertes de 2021 et 2022 étaient de 2,3 et 1,9\u202fMd$.',
    noteScope:
      'Google Cloud comprend Workspace. Les entreprises amortissent leurs serveurs sur des durées différentes, ce qui déplace les marges sans toucher à la trésorerie. Au deuxième trimestre 2026, AWS profite d’un gain sur des contrats d’énergie\u202f: environ 38\u202f% sans lui.',
  },

  capex: {
    titlePlans: (year, plans, base, before) =>
      `Ensemble, ils prévoient ${plans} d’investissements en ${year}, après ${before} en ${base}`,
    titleOne: (name, amount, period) => `${name} a investi ${amount} ${period}`,
    range: (low, high) => `${low} à ${high}`,
    subtitle: (kind, from, to) => `Investissements (capex), Md$ ${perPeriod[kind]}, ${from}–${to}`,
    summary: (entries, year, amount, baseline) =>
      `Investissements\u202f: ${entries}. Dans le scénario, Amazon investit ${amount} en ${year} (référence\u202f: ${baseline}).`,
    planLow: (name) => `${name}, prévu, bas`,
    planHigh: (name) => `${name}, prévu, haut`,
    earlierLow: (name) => `${name}, prévu auparavant, bas`,
    earlierHigh: (name) => `${name}, prévu auparavant, haut`,
    notePlans: (year) =>
      `Cadres et traits\u202f: ce que les entreprises prévoient pour ${year}. Seul Amazon a une projection\u202f: sa courbe suit les curseurs.`,
    notePlansByQuarter: (year) =>
      `Cadres et traits\u202f: le quart de ce que les entreprises prévoient pour ${year}. Seul Amazon a une projection, en trimestre moyen.`,
    noteMeasures:
      'Les mesures diffèrent. Amazon\u202f: achats bruts (son plan et son propre chiffre sont nets de subventions). Microsoft\u202f: avec locations-financements. Alphabet\u202f: achats. Meta\u202f: avec remboursements de locations depuis 2023, sans avant\u202f; les coentreprises restent dehors.',
    noteMetaQuarters:
      'Les mesures diffèrent. Amazon\u202f: achats bruts (son plan et son propre chiffre sont nets de subventions). Microsoft\u202f: avec locations-financements. Alphabet\u202f: achats. Meta\u202f: achats sans locations, seuls connus pour chaque trimestre.',
  },

  backlog: {
    titleChange: (amount, period, factor) =>
      `AWS a ${amount} de commandes en carnet ${period}, ${factor} fois plus qu’un an avant`,
    titleOne: (name, amount, period) => `${name} a ${amount} de commandes en carnet ${period}`,
    subtitle: (from, to) =>
      `Carnet de commandes\u202f: ventes signées, pas encore livrées, Md$, ${from}–${to}`,
    summary: (entries) => `Carnet de commandes\u202f: ${entries}.`,
    aws: 'AWS',
    azure: 'Microsoft, entreprises',
    google: 'Google Cloud',
    noteScope:
      'Pas une seule mesure\u202f: le carnet de Microsoft est celui de toute son activité d’entreprise\u202f; celui d’Alphabet contient depuis 2026 des contrats d’un an ou moins et des puces\u202f; celui d’Amazon laisse de côté les contrats d’un an ou moins.',
    noteLabs:
      'Beaucoup tient à deux clients\u202f: plus de 200 des 496\u202fMd$ d’AWS viennent d’OpenAI et d’Anthropic, dont Amazon est actionnaire.',
    noteGaps:
      'Jusqu’en 2022, AWS ne publiait son carnet qu’une fois par an. Là où plus d’un an manque, les courbes s’interrompent\u202f; les anneaux sont isolés.',
  },

  backlogYears: {
    title: (years, projected, year) =>
      `Le carnet d’AWS vaut ${years} de ventes, ${projected} aux ventes de ${year} du scénario`,
    titleReported: (years) => `Le carnet d’AWS vaut ${years} de ventes`,
    subtitle: (from, to) => `Carnet d’AWS rapporté à douze mois de ventes, en années, ${from}–${to}`,
    summary: (years, period, life) =>
      `${period}, le carnet d’AWS représente ${years} de ventes\u202f; ses contrats courent ${life} en moyenne.`,
    ratio: 'Carnet en années de ventes',
    life: 'Durée moyenne publiée',
    atScenario: 'Aux ventes du scénario',
    noteLife:
      'La durée moyenne est la durée restante pondérée que donne Amazon. Quand elle dépasse le carnet en années de ventes, les commandes d’aujourd’hui remplissent moins que les ventes d’aujourd’hui sur les années qu’elles couvrent.',
    noteScenario:
      'Anneau\u202f: le carnet d’aujourd’hui rapporté aux ventes de la première année projetée\u202f; il suit les curseurs.',
  },

  overtaking: {
    titleAt: (rival, year) => `${rival} dépasse AWS en ${year} dans ce scénario`,
    titleAhead: (rival) => `${rival} est déjà devant AWS`,
    titleNotBy: (rival, year) => `${rival} ne dépasse pas AWS d’ici ${year} dans ce scénario`,
    subtitle: (rival, year) =>
      `Croissance en ${year}, en\u202f%\u202f: AWS à l’horizontale, ${rival} à la verticale\u202f; une courbe joint les couples qui donnent la même année`,
    summary: (title, aws, rival, growth) =>
      `${title}. La première année, AWS croît de ${aws} et ${rival} de ${growth}.`,
    position: (year) => `Croissance d’AWS en ${year}`,
    column: (year) => `Dépassement en ${year}`,
    iso: (year) => `en ${year}`,
    scenario: 'Scénario',
    baseline: 'Référence',
    noteReading: (rival) =>
      `Au-dessus d’une courbe, ${rival} dépasse AWS avant cette année\u202f; sous la dernière, plus tard ou jamais. Tout le reste est celui du scénario\u202f; après la première année, les deux croissances s’estompent.`,
    noteCapacity:
      'La croissance d’AWS est celle que demandent les clients. Là où les machines ne suffisent pas, en demander plus n’aide pas AWS, et une partie va aux rivaux\u202f: les courbes redescendent.',
    noteSmallGap:
      'Quand les deux croissent de même, un point de plus ou de moins déplace la date de plusieurs années\u202f: lisez la zone, pas la date.',
    computing: 'Les courbes suivent quand le curseur est au repos.',
  },

  events: {
    title: 'Ce qui s’est passé',
    listed: (count) =>
      `Ce qui s’est passé\u202f: ${count} ${count < 2 ? 'événement' : 'événements'} sur ce graphique`,
  },

  outside: {
    title: (count) => `Regards extérieurs\u202f: ${count}`,
    caption: 'Regards extérieurs à côté du scénario',
    forecaster: 'Qui',
    made: 'Quand',
    subject: 'Quoi',
    year: 'Pour',
    value: 'Attendu',
    scenario: 'Scénario',
    difference: 'Écart du scénario',
    remark: 'Remarque',
    subjects: {
      aws: 'AWS',
      azure: 'Azure',
      google: 'Google Cloud',
      amazon: 'Amazon',
      microsoft: 'Microsoft',
      alphabet: 'Alphabet',
      meta: 'Meta',
    },
    said: (who, when, what, value) => `${what} ${value}\u202f: ${who}, ${when}`,
    more: (count) => `${count} de plus dans la liste sous le graphique`,
    fiscalYear: (year) => `Exercice ${year}`,
    derived: (rate) => `Calculé d’après une croissance de ${rate}.`,
    net: 'Net de subventions.',
    withoutLeases: 'Sans locations.',
    notDrawn: 'Hors du graphique ou autre mesure\u202f: pas dessiné.',
  },
};
