import type { shareEn } from './en.ts';

/** Textes français du partage ; \u202f est l’espace fine insécable. */

function plural(count: number, one: string, other: string): string {
  return count < 2 ? one : other;
}

function quoted(text: string): string {
  return `«\u202f${text}\u202f»`;
}

function assumptions(count: number): string {
  return `${count} ${plural(count, 'hypothèse modifiée', 'hypothèses modifiées')}`;
}

export const shareFr: typeof shareEn = {
  title: 'Partager ce scénario',

  link: {
    title: 'Lien',
    help: 'Ouvre cette vue avec le scénario, les scénarios comparés, l’année et la langue. Rien n’est enregistré sur un serveur.',
    label: 'Lien vers cette page telle qu’elle est',
    copy: 'Copier',
    copied: 'Copié',
    copiedLong: 'Le lien est dans le presse-papiers.',
    copyByHand:
      'Le navigateur n’a pas laissé la page copier. Le lien est sélectionné\u202f: copiez-le à la main.',
    send: 'Envoyer…',
    sendTitle: 'Cumulo\u202f: un scénario pour Amazon',
  },

  code: {
    title: 'Code QR',
    help: 'Visez-le avec l’appareil photo d’un téléphone\u202f: le téléphone ouvre la même page.',
    label: 'Code QR du lien',
    tooLong:
      'Ce lien est trop long pour un code QR. Comparez moins de scénarios, ou envoyez le lien lui-même.',
    local:
      'Cette page tourne sur votre propre ordinateur\u202f: un téléphone ne peut pas ouvrir son adresse.',
  },

  file: {
    title: 'Fichier',
    help: 'Un petit fichier JSON avec le nom, les notes et chaque hypothèse modifiée. La ligne de commande le lit aussi.',
    name: 'Nom',
    notes: 'Notes',
    withCompared: (count) =>
      count === 1 ? 'Avec le scénario comparé' : `Avec les ${count} scénarios comparés`,
    save: 'Enregistrer le fichier',
    saved: (name) => `${name} est enregistré.`,
    open: 'Ouvrir un fichier…',
    orDrop: 'ou déposez-le ici',
    dropNow: 'Lâchez pour l’ouvrir',
    choose: 'Fichier de scénario',
    unnamed: 'scenario',
  },

  loaded: {
    title: (name) => (name === '' ? 'Le fichier est ouvert' : `${quoted(name)} est ouvert`),
    text: (changed, compared) =>
      `${changed === 0 ? 'Rien ne diffère de la référence' : assumptions(changed)}${
        compared === 0 ? '' : `, ${compared} ${plural(compared, 'scénario comparé', 'scénarios comparés')}`
      }. Annuler ramène votre scénario précédent.`,
    spreads: (count) => `${count} ${plural(count, 'plage modifiée', 'plages modifiées')} pour la simulation`,
    notes: 'Notes du fichier',
  },

  refused: {
    title: (file) => `${file} n’a pas été ouvert`,
    kept: 'Votre scénario est resté tel quel.',
    tooLarge: (limit) => `Il dépasse ${limit}. Un fichier de scénario fait quelques kilooctets.`,
    unreadable: 'Le navigateur n’a pas pu le lire.',
    notJson:
      'Ce n’est pas du JSON valide, peut-être parce qu’il a été coupé ou enregistré dans un autre format.',
    notScenario: `C’est du JSON, mais pas un scénario de Cumulo\u202f: ${quoted('kind')} n’est pas ${quoted('cumulo-scenario')}.`,
    tooNew: (version) =>
      `Il vient d’une version plus récente de Cumulo (format ${version}). Rechargez la page pour obtenir la dernière version.`,
    fields: (count) =>
      `${count} ${plural(count, 'entrée est inutilisable', 'entrées sont inutilisables')}\u202f:`,
    more: (count) => plural(count, `et ${count} autre`, `et ${count} autres`),
    field: (field, problem) => `${field}\u202f: ${problem}`,
    missing: 'est absent',
    wrongType: (given, expected) => `${quoted(given)} au lieu d’${expected}`,
    tooLong: (limit) => `dépasse ${limit} caractères`,
    unknownInput: 'n’est pas une hypothèse de Cumulo',
    outOfRange: (given, min, max) => `${given} n’est pas entre ${min} et ${max}`,
    tooMany: (limit) => `compte plus de ${limit} scénarios`,
    kinds: { text: 'un texte', number: 'un nombre', object: 'un groupe de valeurs', list: 'une liste' },
  },

  notices: {
    compared: 'Scénarios comparés',
    data: 'Version des données',
    comparedUnknown: (given) =>
      `Il n’y a pas de scénario type ${quoted(given)} à comparer\u202f; il est ignoré.`,
    comparedPart: (given) =>
      `Scénario comparé\u202f: ${quoted(given)} n’est pas une hypothèse\u202f; cela est ignoré.`,
    comparedNumber: (label, given) =>
      `${label}, dans un scénario comparé\u202f: ${quoted(given)} n’est pas un nombre\u202f; la valeur par défaut est retenue.`,
    comparedClamped: (label, given, used) =>
      `${label}, dans un scénario comparé\u202f: ${given} sort de la plage\u202f; la valeur retenue est ${used}.`,
    spread: 'Plages',
    spreadPart: (given) => `${quoted(given)} n’est pas la plage d’une hypothèse\u202f; cela est ignoré.`,
    spreadClamped: (label, given, used) =>
      `Plage de «\u202f${label}\u202f»\u202f: ${quoted(given)} va plus loin que le curseur\u202f; ${used} au plus sont retenus.`,
    analysis: {
      outcome: 'Résultat de la vue Risques',
      threshold: 'Seuil',
      bars: 'Nombre de barres de la tornade',
      across: 'Tableau croisé, vers la droite',
      up: 'Tableau croisé, vers le haut',
      line: 'Ligne du tableau croisé',
      goal: 'Valeur cible',
      levers: 'Hypothèses qui peuvent bouger',
      why: 'Résultat expliqué',
      from: 'Scénario auquel il est comparé',
      effect: 'Résultat de «\u202fce qui a changé\u202f»',
    },
    comparedTooMany: (count) =>
      `Trois scénarios se comparent au vôtre\u202f: ${plural(count, `${count} autre est ignoré`, `${count} autres sont ignorés`)}.`,
  },

  otherData: {
    title: 'Établi sur d’autres données',
    loading: 'Recherche de ce qui a changé depuis.',
    known: (date) =>
      `Ce lien ou ce fichier date des données du ${date}. Ce qu’il ne précise pas suit la référence d’aujourd’hui\u202f: des chiffres peuvent différer de ceux que son auteur a vus.`,
    unknown:
      'Ce lien ou ce fichier repose sur des données que cette page ne connaît pas\u202f: une version plus récente de la page, ou des chiffres propres à quelqu’un. Ce qu’il ne précise pas suit la référence de cette page\u202f: des chiffres peuvent différer de ceux que son auteur a vus.',
    unavailable:
      'La liste des anciennes données n’a pas pu être chargée, les écarts ne peuvent pas être montrés.',
    caption: 'Ce qui diffère',
    what: 'Chiffre',
    then: 'Alors',
    now: 'Maintenant',
    inLink: 'fixé par le lien',
    base: (year) => `année de base ${year}`,
    baseYear: 'Année de base',
    constant: (id) => `Paramètre fixe du modèle\u202f: ${id}`,
    more: (count) => plural(count, `et ${count} autre`, `et ${count} autres`),
    restore: 'Reprendre les anciennes valeurs par défaut',
    restoreHelp:
      'Met les hypothèses que le lien laisse libres aux valeurs par défaut d’alors. Une annulation suffit pour revenir.',
    restored: 'Les anciennes valeurs par défaut sont en place.',
  },
};
