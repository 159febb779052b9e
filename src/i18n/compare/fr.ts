import type { compareEn } from './en.ts';

/** Textes français de la comparaison de scénarios ; \u202f est l’espace fine insécable. */

function plural(count: number, one: string, other: string): string {
  return count < 2 ? one : other;
}

export const compareFr: typeof compareEn = {
  title: 'Comparer des scénarios',
  lettered: (letter, name) => `${letter} · ${name}`,
  current: 'Votre scénario',
  currentMark: 'actuel',
  unnamed: (letter) => `Scénario ${letter}`,
  base: 'Référence',

  empty: {
    title: 'Jusqu’à quatre scénarios côte à côte',
    text: 'Épinglez le scénario tel qu’il est et continuez à le modifier, ou opposez-lui un scénario type. Le lien garde ce que vous comparez.',
  },

  add: {
    menu: 'Ajouter un scénario',
    pin: 'Épingler le scénario actuel',
    pinHelp: 'Le garde tel qu’il est, pendant que vous continuez à le modifier.',
    preset: 'Scénario type',
    saved: 'Scénario enregistré',
    full: 'Quatre scénarios sont comparés. Retirez-en un pour en ajouter un autre.',
    pinned: (time) => `Épinglé à ${time}`,
    added: (name) => `${name}\u202f: ajouté à la comparaison.`,
    removed: (name) => `${name}\u202f: retiré de la comparaison.`,
  },

  item: {
    show: 'Montrer à la place',
    showHelp:
      'Cliquez pour montrer ce scénario à la place du vôtre dans tous les graphiques, cliquez encore pour revenir\u202f; ou maintenez le bouton pour y jeter un œil.',
    showOf: (name) => `Montrer ${name} à la place du vôtre`,
    use: 'En faire l’actuel',
    useOf: (name) => `Faire de ${name} votre scénario actuel`,
    remove: (name) => `Retirer ${name} de la comparaison`,
    used: (name) => `${name} est maintenant votre scénario. Annuler ramène le précédent.`,
  },

  inPlace: {
    title: (name) => `Vous regardez ${name}`,
    text: 'Graphiques, chiffres clés et curseurs le montrent à la place de votre scénario, qui est conservé.',
    back: 'Revenir à votre scénario',
  },

  outcome: 'Résultat',
  outcomes: {
    netSales: 'Chiffre d’affaires',
    operatingIncome: 'Résultat opérationnel',
    underlyingNetIncome: 'Bénéfice net sous-jacent',
    freeCashFlow: 'Flux de trésorerie disponible',
    cumulativeFreeCashFlow: 'Flux de trésorerie disponible cumulé',
    capex: 'Investissements',
    awsRevenue: 'Ventes d’AWS',
    awsOperatingIncome: 'Résultat opérationnel d’AWS',
    awsMargin: 'Marge opérationnelle d’AWS',
    awsUtilisation: 'Capacité d’AWS utilisée',
    awsShareOfThree: 'Part d’AWS dans les trois clouds',
    marketCap: 'Valeur boursière au multiple supposé',
  },

  chart: {
    title: (outcome, year, least, leastName, most, mostName) =>
      `${outcome} ${year}\u202f: de ${least} (${leastName}) à ${most} (${mostName})`,
    titleSame: (outcome, year, value) => `${outcome} ${year}\u202f: ${value} dans tous les scénarios`,
    subtitleMoney: (from, to) => `Milliards de dollars, ${from}–${to}`,
    subtitlePercent: (from, to) => `En pourcentage, ${from}–${to}`,
    summary: (outcome, year, parts) => `${outcome} en ${year}\u202f: ${parts}.`,
    part: (name, value) => `${name} ${value}`,
    actual: 'Publié',
    sum: 'Sommes depuis la fin de l’année de base.',
    estimate: 'Les ventes d’Azure sont une estimation.',
  },

  small: {
    title: (outcome) => `${outcome}\u202f: un graphique par scénario`,
    help: 'Les mêmes axes partout\u202f; les autres scénarios en gris. Le tableau ci-dessous donne les nombres.',
    of: (name, year, value) => `${name}\u202f: ${value} en ${year}`,
    summary: (name, outcome, year, value) => `${outcome}, ${name}, en ${year}\u202f: ${value}.`,
  },

  table: {
    title: (year) => `Résultats en ${year}`,
    rowHeader: 'Résultat',
    against: 'Écarts avec',
    againstCurrent: 'votre scénario',
    againstBase: 'la référence',
    same: 'aucun écart',
    change: (absolute) => absolute,
    changeWithRate: (absolute, relative) => `${absolute} (${relative})`,
    noValue: '–',
  },

  inputs: {
    title: 'Hypothèses qui diffèrent',
    rowHeader: 'Hypothèse',
    none: 'Tous les scénarios comparés reposent sur les mêmes hypothèses.',
    open: (label) => `Aller au curseur\u202f: ${label}`,
    count: (count) => `${count} ${plural(count, 'hypothèse diffère', 'hypothèses diffèrent')}`,
    changed: 'diffère de votre scénario',
  },
};
