import type { ownDataEn } from './en.ts';

/** Les marques des données de l’utilisateur ; \u202f est l’espace fine insécable. */
export const ownDataFr: typeof ownDataEn = {
  publisher: 'Vos données',
  sourceTitle: (file) => `Vos données\u202f: ${file}`,
  badge: 'Vos données\u202f:',
  badgeHelp: 'Des chiffres à vous comptent sur cette page. Ouvrir vos données.',
  baseYear: 'année de base',
  revert: (year) => `Revenir à l’année de base fournie, ${year}`,
  notKept: 'Non enregistré',
  chartNote: (hasRings) =>
    `Comprend vos propres chiffres, que personne n’a vérifiés à part vous.${hasRings ? ' Des anneaux de la couleur du scénario les signalent.' : ''}`,
  ownRow: (label) => `${label} (avec vos données)`,
  shiftTitle: (year) => `La projection part désormais de votre année de base ${year}`,
  shiftBody: (first, last) =>
    `Elle va de ${first} à ${last}. Les hypothèses sur la première année projetée portent maintenant sur ${first}\u202f; leurs valeurs par défaut suivent la trajectoire de la référence fournie. Les liens restent valables\u202f: leurs hypothèses portent sur les années décalées et leur horizon suit.`,
  partMissingTitle: 'Vos propres données n’ont pas pu être chargées',
  partMissingBody:
    'Une partie de la page n’est pas arrivée\u202f: vos propres chiffres ne figurent pas dans les graphiques. Ils restent enregistrés dans ce navigateur. Réessayez, ou rechargez la page.',
  lostTitle: 'Votre année de base ne tient plus',
  lostBody:
    'Des chiffres sur lesquels elle reposait ont disparu\u202f: la page est revenue à l’année de base fournie. Rien d’autre n’est perdu.',
};
