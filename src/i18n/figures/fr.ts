import { selectPlural } from '../../format/digits.ts';
import type { figuresEn } from './en.ts';

function choose(count: number, one: string, other: string): string {
  return selectPlural(count, 0, 'fr') === 'one' ? one : other;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** See `figuresEn`. Narrow no-break spaces are written as escapes, so that they can be seen. */
export const figuresFr: typeof figuresEn = {
  common: {
    baseline: 'Référence',
    year: 'Année',
    step: 'Étape',
    boundary: 'Projection →',
    quarterEnds: ['mars', 'juin', 'septembre'],
    lastTwelveMonths: (month, year) => `12 mois à ${month} ${year}`,
    named: (name, value) => `${name} ${value}`,
    annotated: (name, value) => `${name}\u202f: ${value}`,
    atBaseline: (name) => `${name}, référence`,
  },
  capacity: {
    titleDemand: (year, spare) =>
      `La demande, non la capacité, limite AWS en ${year}\u202f: ${spare} disponibles`,
    titleCapacity: (year, unmet) => `Le manque de capacité coûte ${unmet} de ventes à AWS en ${year}`,
    titleBalance: (year) => `En ${year}, la capacité d’AWS couvre tout juste la demande`,
    subtitle: (from, to) => `Ventes, capacité et demande d’AWS, Md$ par an, ${from}–${to}`,
    summary: (year, sales, baseline, capacity, demand) =>
      `En ${year}, AWS vend pour ${sales} (référence\u202f: ${baseline}), avec une capacité de ${capacity} et une demande de ${demand}.`,
    sales: 'Ventes d’AWS',
    capacity: 'Capacité d’AWS',
    demand: 'Demande adressée à AWS',
    unmet: 'Demande non servie',
    salesEnd: 'Ventes',
    salesAtCapacityEnd: 'Ventes = capacité',
    salesAtDemandEnd: 'Ventes = demande',
    capacityEnd: 'Capacité',
    demandEnd: 'Demande',
    notes: (utilisation) => [
      `AWS ne publie pas sa capacité. Le modèle la suppose utilisée à ${utilisation} l’année de base\u202f; les investissements l’augmentent, le vieillissement la réduit.`,
      'Teinte grise\u202f: capacité inutilisée. Hachures\u202f: demande qu’AWS ne peut pas servir.',
    ],
  },
  profit: {
    titleAbove: (year, value, gap) =>
      `Bénéfice net sous-jacent de ${value} en ${year}, ${gap} de plus que la référence`,
    titleBelow: (year, value, gap) =>
      `Bénéfice net sous-jacent de ${value} en ${year}, ${gap} de moins que la référence`,
    titleSame: (year, value) => `Bénéfice net sous-jacent de ${value} en ${year}, conforme à la référence`,
    titleRises: (from, before, to, after) =>
      `Le bénéfice net sous-jacent monte de ${before} en ${from} à ${after} en ${to}`,
    titleFalls: (from, before, to, after) =>
      `Le bénéfice net sous-jacent descend de ${before} en ${from} à ${after} en ${to}`,
    titleHolds: (from, before, to, after) =>
      `Le bénéfice net sous-jacent se maintient\u202f: ${before} en ${from}, ${after} en ${to}`,
    subtitle: (from, to) => `Résultat opérationnel et bénéfice net d’Amazon, Md$ par an, ${from}–${to}`,
    summary: (year, underlying, baseline, reported, operating) =>
      `En ${year}, le bénéfice net sous-jacent est de ${underlying} (référence\u202f: ${baseline}), le bénéfice net avec réévaluations de ${reported} et le résultat opérationnel de ${operating}.`,
    underlying: 'Bénéfice net sous-jacent',
    reported: 'Bénéfice net publié',
    operating: 'Résultat opérationnel',
    latest: (period, reported, underlying) =>
      `${period}\u202f: ${reported} publiés, ${underlying} sous-jacents`,
    latestReported: (period, reported) => `${period}\u202f: ${reported} de bénéfice net publié`,
    notes: [
      'Le bénéfice net sous-jacent exclut, après impôt, les autres produits et charges, surtout la réévaluation de participations comme Anthropic.',
      'Le bénéfice net publié les comprend\u202f; à partir de la deuxième année projetée, les deux se confondent.',
    ],
  },
  cash: {
    titlePositive: (last, year, value) =>
      `Flux de trésorerie disponible positif chaque année jusqu’en ${last}\u202f: ${value} en ${year}`,
    titleNegative: (last, year, value) =>
      `Flux de trésorerie disponible négatif chaque année jusqu’en ${last}\u202f: ${value} en ${year}`,
    titleTurnsPositive: (turn, year, value) =>
      `Le flux de trésorerie disponible devient positif en ${turn}\u202f: ${value} en ${year}`,
    titleTurnsNegative: (turn, year, value) =>
      `Le flux de trésorerie disponible devient négatif en ${turn}\u202f: ${value} en ${year}`,
    titleMixed: (negative, all, year, value) =>
      `Flux de trésorerie disponible négatif ${negative} ${choose(negative, 'année', 'années')} sur ${all}\u202f: ${value} en ${year}`,
    subtitle: (from, to) =>
      `Flux disponible (barres), flux d’exploitation et investissements (lignes), Md$ par an, ${from}–${to}`,
    summary: (year, free, baseline, operating, capex) =>
      `En ${year}, le flux de trésorerie disponible est de ${free} (référence\u202f: ${baseline})\u202f: flux d’exploitation de ${operating} moins investissements de ${capex}.`,
    free: 'Flux de trésorerie disponible',
    operating: 'Flux d’exploitation',
    capex: 'Investissements (capex)',
    freeEnd: 'Flux disponible',
    capexEnd: 'Investissements',
    notes: [
      'Ici, flux de trésorerie disponible = flux de trésorerie d’exploitation moins achats bruts d’immobilisations. Le chiffre d’Amazon est plus élevé\u202f: il réintègre produits de cession et subventions.',
      'Petits traits gris\u202f: flux de trésorerie disponible de la référence.',
    ],
  },
  margin: {
    titleUp: (year, share, count, from, before) =>
      `Les amortissements d’AWS prennent ${share} ${choose(count, 'point', 'points')} de marge en ${year}, contre ${before} en ${from}`,
    titleDown: (year, share, count, from, before) =>
      `Les amortissements d’AWS ne prennent que ${share} ${choose(count, 'point', 'points')} de marge en ${year}, contre ${before} en ${from}`,
    titleSame: (year, share, count, from) =>
      `Les amortissements d’AWS prennent ${share} ${choose(count, 'point', 'points')} de marge en ${year}, comme en ${from}`,
    titleLoss: (year, share, count) =>
      `Les amortissements prennent ${share} ${choose(count, 'point', 'points')} en ${year} et mettent AWS en perte`,
    titleLossBefore: (year) => `AWS perd de l’argent en ${year}, même avant amortissements`,
    subtitle: (from, to) => `Marge opérationnelle d’AWS, % de ses ventes, ${from}–${to}`,
    summary: (year, margin, baseline, before, depreciation) =>
      `En ${year}, la marge opérationnelle d’AWS est de ${margin} (référence\u202f: ${baseline})\u202f; avant ${depreciation} d’amortissements, elle est de ${before}.`,
    margin: 'Marge opérationnelle',
    before: 'Marge avant amortissements',
    depreciationShare: 'Amortissements, % des ventes',
    depreciation: 'Amortissements d’AWS',
    marginEnd: 'Marge',
    beforeEnd: 'Avant amortissements',
    band: 'Amortissements',
    notes: (firstYear) => [
      `La bande teintée montre les amortissements en part des ventes d’AWS\u202f; les chiffres publiés commencent en ${firstYear}.`,
    ],
  },
  cloud: {
    titleNone: (last) => `AWS reste devant Azure et Google Cloud jusqu’en ${last}`,
    titleOne: (first, year, other, last) =>
      `${first} dépasse AWS en ${year}\u202f; ${other} n’y parvient pas d’ici ${last}`,
    titleBoth: (first, year, second, secondYear) =>
      `${first} dépasse AWS en ${year} et ${second} en ${secondYear}`,
    titleAheadNone: (ahead, other, last) =>
      `${ahead} est déjà devant AWS\u202f; ${other} ne le dépasse pas d’ici ${last}`,
    titleAheadOne: (ahead, other, year) =>
      `${ahead} est déjà devant AWS\u202f; ${other} le dépasse en ${year}`,
    titleAheadBoth: 'Azure et Google Cloud sont déjà devant AWS',
    subtitle: (from, to) => `Ventes des trois clouds, Md$ par an, ${from}–${to}`,
    summary: (year, aws, azure, google, share) =>
      `En ${year}, AWS vend pour ${aws}, Azure pour ${azure} et Google Cloud pour ${google}\u202f; AWS pèse ${share} des trois.`,
    aws: 'AWS',
    azure: 'Azure',
    google: 'Google Cloud',
    azureLow: 'Azure, estimation basse',
    azureHigh: 'Azure, estimation haute',
    share: 'Part d’AWS parmi les trois',
    overtaking: (rival, year) => `${rival} dépasse AWS\u202f: ${year}`,
    notes: [
      'Microsoft ne publie pas les ventes d’Azure. Elles sont estimées à partir de leur croissance et d’un total cité, plus de 75\u202fMd$ sur l’exercice clos en juin 2025\u202f; la bande hachurée est la fourchette de l’estimation.',
      'Google Cloud comprend Workspace\u202f; AWS et Azure ne comptent pas de bureautique. Une année à décimale se situe entre deux chiffres annuels.',
    ],
  },
  bridge: {
    titleBoth: (year, gain, up, loss, down) => `D’ici ${year}, ${gain} ${up} et ${loss} ${down}`,
    titleUp: (year, gain, up) => `${capitalise(gain)} ${up} au bénéfice net d’ici ${year}`,
    titleDown: (year, loss, down) => `${capitalise(loss)} ${down} au bénéfice net d’ici ${year}`,
    titleNone: (year) => `Aucune étape ne modifie le bénéfice net d’ici ${year}`,
    subtitle: (from, to) => `Bénéfice net d’Amazon de ${from} à ${to}, étape par étape, Md$`,
    summary: (from, before, to, after, baseline) =>
      `Le bénéfice net passe de ${before} en ${from} à ${after} en ${to} (référence\u202f: ${baseline}).`,
    netIncome: (year) => `Bénéfice net ${year}`,
    steps: {
      baseYearItems: 'Éléments de l’année de base',
      awsCashProfit: 'AWS avant amortissements',
      awsDepreciation: 'Amortissements AWS',
      advertising: 'Publicité',
      stores: 'Commerce',
      commerceDepreciation: 'Amortissements commerce',
      interest: 'Intérêts',
      oneOffGain: 'Gain exceptionnel',
      tax: 'Impôt',
    },
    gains: {
      baseYearItems: 'les éléments de l’année de base ajoutent',
      awsCashProfit: 'AWS avant amortissements ajoute',
      awsDepreciation: 'la baisse des amortissements d’AWS ajoute',
      advertising: 'la publicité ajoute',
      stores: 'le commerce ajoute',
      commerceDepreciation: 'la baisse des amortissements du commerce ajoute',
      interest: 'les intérêts ajoutent',
      oneOffGain: 'un gain exceptionnel ajoute',
      tax: 'l’impôt ajoute',
    },
    losses: {
      baseYearItems: 'les éléments de l’année de base retirent',
      awsCashProfit: 'AWS avant amortissements retire',
      awsDepreciation: 'les amortissements d’AWS retirent',
      advertising: 'la publicité retire',
      stores: 'le commerce retire',
      commerceDepreciation: 'les amortissements du commerce retirent',
      interest: 'les intérêts retirent',
      oneOffGain: 'une perte exceptionnelle retire',
      tax: 'l’impôt retire',
    },
    amount: 'Scénario',
    difference: 'Écart',
    runningTotal: 'Cumul',
    signed: (arrow, amount) => `${arrow} ${amount}`,
    notes: [
      '«\u202fAWS avant amortissements\u202f»\u202f: résultat opérationnel d’AWS plus amortissements. «\u202fÉléments de l’année de base\u202f»\u202f: ses réévaluations disparaissent et son bénéfice est imposé au taux projeté.',
      'Petits traits gris\u202f: où l’étape finirait avec son montant de référence.',
    ],
  },
  earnings: {
    titleShares: (from, before, to, after) =>
      `AWS a fourni ${before} du résultat opérationnel d’Amazon en ${from}, ${after} en ${to}`,
    titleAll: (from, before, to) =>
      `AWS a fourni ${before} du résultat opérationnel d’Amazon en ${from}, plus que la totalité en ${to}`,
    titleAwsLoss: (from, before, to) =>
      `AWS a fourni ${before} du résultat opérationnel d’Amazon en ${from}, mais est en perte en ${to}`,
    titleCompanyLoss: (from, before, to) =>
      `AWS a fourni ${before} du résultat opérationnel d’Amazon en ${from}\u202f; Amazon est en perte en ${to}`,
    titleAmounts: (to, aws, rest) =>
      `En ${to}, AWS apporte ${aws} au résultat opérationnel d’Amazon, le reste ${rest}`,
    subtitle: (from, to) => `Résultat opérationnel d’Amazon par origine, Md$ par an, ${from}–${to}`,
    summary: (year, aws, rest, total, baseline) =>
      `En ${year}, AWS gagne ${aws} et le reste d’Amazon ${rest}, ensemble ${total} (référence\u202f: ${baseline}).`,
    aws: 'AWS',
    rest: 'Reste d’Amazon',
    total: 'Résultat opérationnel',
    share: 'Part d’AWS',
    restEnd: 'Reste',
    totalEnd: 'Total',
    earlierBasis: (year) => `${year}*`,
    noteEarlier: (year) =>
      `* ${year} est avant rémunérations en actions, comme publié alors\u202f; les années suivantes sont après et ne se comparent pas.`,
    noteTicks:
      'Petits traits gris\u202f: résultat opérationnel total de la référence. Traits foncés\u202f: total des années où une partie perd de l’argent.',
    latest: (period, aws, total) => `${period}\u202f: AWS ${aws} sur ${total}.`,
  },
  kpis: {
    labels: {
      netSales: 'Chiffre d’affaires',
      operatingIncome: 'Résultat opérationnel',
      underlyingNetIncome: 'Bénéfice net sous-jacent',
      freeCashFlow: 'Flux de trésorerie disponible',
      awsMargin: 'Marge opérationnelle d’AWS',
      awsShareOfThree: 'Part d’AWS dans les trois clouds',
    },
    change: (absolute) => `${absolute} vs référence`,
    changeWithRate: (absolute, relative) => `${absolute} (${relative}) vs référence`,
    unchanged: '= référence',
    reference: (year, value) => `${year}\u202f: ${value}`,
    spokenUnchanged: (label, year, value, from, before) =>
      `${label} en ${year}\u202f: ${value}, comme dans la référence\u202f; c’était ${before} en ${from}.`,
    spokenChanged: (label, year, value, change, from, before) =>
      `${label} en ${year}\u202f: ${value}, soit ${change} par rapport à la référence\u202f; c’était ${before} en ${from}.`,
  },
};
