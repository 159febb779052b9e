import type { claimsEn } from './en.ts';

/** French counts 0 and 1 as one. */
function plural(count: number, one: string, other: string): string {
  return Math.abs(count) < 2 ? one : other;
}

/** French texts of the claims of the reports; same shape as the English ones. */
export const claimsFr: typeof claimsEn = {
  title: 'Ce que disent les rapports, vérifié',
  intro: (claims, reports) =>
    `${claims} ${plural(claims, 'affirmation', 'affirmations')} de ${reports} ${plural(reports, 'rapport', 'rapports')}, chacune confrontée à ce que dit sa source.`,
  finding: (confirmed, all, contradicted) => {
    const holds = `${confirmed} ${plural(confirmed, 'affirmation', 'affirmations')} sur ${all} ${plural(confirmed, 'se vérifie telle quelle', 'se vérifient telles quelles')}`;
    return contradicted === 0
      ? holds
      : `${holds}, ${contradicted} ${plural(contradicted, 'est contredite', 'sont contredites')}`;
  },
  findingNone: 'Aucune affirmation à compter',
  chartSubtitle: 'Affirmations par verdict. Activez une barre pour ne voir que celles-ci.',
  bar: (verdict, count) => `${verdict}\u202f: ${count} ${plural(count, 'affirmation', 'affirmations')}`,
  figureSubtitle: (count) =>
    `Affirmations des rapports par verdict, en\u202f% de ${count} ${plural(count, 'affirmation', 'affirmations')}`,
  barEnd: (count, share) => `${count} ${plural(count, 'affirmation', 'affirmations')}, ${share}`,
  share: 'Part des affirmations',
  filters: 'Choisir les affirmations',
  report: 'Rapport',
  allReports: 'Tous les rapports',
  verdict: 'Verdict',
  subject: 'Sujet',
  allSubjects: 'Tous les sujets',
  counted: (name, count) => `${name} (${count})`,
  search: 'Chercher dans les affirmations',
  searchHint: 'Mots, chiffres, noms',
  reset: 'Afficher toutes les affirmations',
  shown: (shown, all) =>
    `${shown} ${plural(shown, 'affirmation affichée', 'affirmations affichées')} sur ${all}`,
  list: 'Affirmations',
  emptyTitle: 'Aucune affirmation ne correspond à cette sélection',
  emptyBody: 'Moins de mots, ou un autre rapport, permettront peut-être de la trouver.',
  loading: 'Chargement des affirmations',
  failedTitle: 'Les affirmations n’ont pas pu être chargées',
  failedBody: 'Les autres vues fonctionnent.',
  partlyBroken: (count) =>
    `${count} ${plural(count, 'entrée de claims.json est inutilisable et a été écartée', 'entrées de claims.json sont inutilisables et ont été écartées')}.`,
  wording: 'Dans le rapport',
  checked: 'Vérification',
  sources: 'Sources',
  noSource: 'Aucune source n’a été trouvée.',
  place: (id, report) => `${report}, n°\u202f${id}`,
  qualified: (verdict, qualifier) => `${verdict}\u202f: ${qualifier}`,
  seeFigure: (figure) => `Voir le graphique\u202f: ${figure}`,
  seeLever: (lever) => `Voir le levier\u202f: ${lever}`,
  seeFacts: (count) => (count === 1 ? 'Le chiffre et sa source' : `Les ${count} chiffres et leurs sources`),
  chosen: (count) =>
    count === 1
      ? 'Seulement une affirmation citée par un levier'
      : `Seulement ${count} affirmations citées par un levier`,
  dropChosen: 'Afficher aussi les autres',
  subjects: {
    aws: 'AWS',
    'cloud-rivals': 'Marché du cloud et rivaux',
    chips: 'Puces IA',
    advertising: 'Publicité',
    stores: 'Boutiques et achats',
    logistics: 'Logistique',
    capex: 'Investissements',
    profit: 'Ventes et bénéfices du groupe',
    valuation: 'Valorisation',
    people: 'Dirigeants et emplois',
    other: 'Autres',
  },
};
