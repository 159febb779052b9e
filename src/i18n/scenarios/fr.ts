import type { scenariosEn } from './en.ts';

/** Zero and one are singular in French. */
function plural(count: number, one: string, other: string): string {
  return count < 2 ? one : other;
}

function quoted(text: string): string {
  return `«\u202f${text}\u202f»`;
}

export const scenariosFr: typeof scenariosEn = {
  history: {
    help: 'Choisissez une étape pour y revenir. Rien n’est perdu tant que vous ne changez rien d’autre.',
    steps: 'Étapes, la plus récente d’abord',
    showBefore: 'Voir avant le dernier changement',
    showAfter: 'Voir après le dernier changement',
    keys: (undo, redo, replay) =>
      `Raccourcis\u202f: ${undo} annuler, ${redo} rétablir, ${replay} avant et après le dernier changement.`,
  },

  library: {
    title: 'Mes scénarios',
    saveTitle: 'Enregistrer le scénario actuel',
    name: 'Nom',
    namePlaceholder: 'Par exemple\u202f: conseil, cas prudent',
    save: 'Enregistrer',
    nameNeeded: 'Donnez un nom au scénario.',
    nameTaken: (name) => `Vous avez déjà un scénario nommé ${quoted(name)}. L’enregistrement garde les deux.`,
    changed: (count) => `${count} ${plural(count, 'hypothèse modifiée', 'hypothèses modifiées')}`,
    ranges: (count) => `${count} ${plural(count, 'plage modifiée', 'plages modifiées')}`,
    baseCase: 'Référence\u202f: rien n’est modifié',
    savedTitle: 'Enregistrés dans ce navigateur',
    none: 'Rien d’enregistré pour l’instant. Ce que vous enregistrez reste dans ce navigateur et n’est envoyé à personne.',
    presetsTitle: 'Les scénarios fournis avec Cumulo',
    savedOn: (time) => `enregistré le ${time}`,
    current: 'Affiché',
    open: 'Ouvrir',
    openNamed: (name) => `Ouvrir ${quoted(name)}`,
    rename: (name) => `Renommer ${quoted(name)}`,
    newName: (name) => `Nouveau nom de ${quoted(name)}`,
    confirmRename: 'Renommer',
    cancel: 'Annuler',
    duplicate: (name) => `Dupliquer ${quoted(name)}`,
    copyOf: (name) => `${name} (copie)`,
    replace: (name) => `Remplacer les valeurs de ${quoted(name)} par les valeurs actuelles`,
    remove: (name) => `Supprimer ${quoted(name)}`,
    moveUp: (name) => `Monter ${quoted(name)}`,
    moveDown: (name) => `Descendre ${quoted(name)}`,
    notes: 'Notes',
    notesOf: (name) => `Notes sur ${quoted(name)}`,
    copyPreset: 'Copier dans mes scénarios',
    copyPresetNamed: (name) => `Copier ${quoted(name)} dans mes scénarios`,
    download: 'Tout télécharger dans un fichier',
    load: {
      drop: {
        choose: 'Charger un fichier…',
        label: 'Fichier de scénarios enregistrés',
        orDrop: 'ou déposez-le ici',
        dropNow: 'Lâchez pour voir ce qu’il contient',
      },
      inFile: (file) => `Dans ${file}`,
      counts: (added, same, conflicts) =>
        `${added} ${plural(added, 'nouveau', 'nouveaux')}, ${same} déjà là à l’identique, ${conflicts} sous un nom que vous avez déjà avec un autre contenu. Rien n’est encore repris.`,
      isNew: 'Nouveau',
      isSame: 'Déjà là',
      conflict: (file, mine) => `Dans le fichier\u202f: ${file}. Le vôtre\u202f: ${mine}.`,
      choose: (name) => `Que faire de ${quoted(name)}`,
      choices: { both: 'Garder les deux', replace: 'Remplacer le mien', skip: 'Laisser de côté' },
      take: (count) => `Reprendre ${count} ${plural(count, 'scénario', 'scénarios')}`,
      nothing: 'Rien à reprendre',
      cancel: 'Annuler',
      done: (added, replaced) =>
        `${added} ${plural(added, 'scénario ajouté', 'scénarios ajoutés')}, ${replaced} ${plural(replaced, 'remplacé', 'remplacés')}.`,
      problems: (count) =>
        `${count} ${plural(count, 'entrée du fichier est illisible', 'entrées du fichier sont illisibles')}`,
      problem: (place, name, fault) => `Entrée ${place}${name === '' ? '' : ` (${name})`}\u202f: ${fault}`,
      faults: {
        entry: 'ce n’est pas un scénario',
        id: 'l’identifiant manque',
        name: 'le nom manque',
        notes: 'les notes ne sont pas un texte',
        overrides: 'les valeurs des hypothèses sont illisibles',
        spreads: 'les plages des hypothèses sont illisibles',
        savedAt: 'la date d’enregistrement est illisible',
        position: 'le rang dans la liste n’est pas un nombre',
        revision: 'le nombre de modifications n’est pas un nombre',
        updatedAt: 'la date de la dernière modification est illisible',
      },
      more: (count) => `et ${count} ${plural(count, 'autre', 'autres')}.`,
      refusedTitle: (file) => `${file} n’a pas été chargé`,
      refused: {
        tooLarge: 'Il dépasse 2 Mo. Un fichier de scénarios enregistrés fait quelques kilooctets.',
        tooMany: 'Il contient plus de 500 scénarios.',
        unreadable: 'Le navigateur n’a pas pu le lire.',
        notJson: 'Ce n’est pas du JSON\u202f: il est peut-être coupé, ou d’une autre nature.',
        notLibrary: 'Ce n’est pas un fichier de scénarios enregistrés.',
        oneScenario: 'Il contient un seul scénario\u202f: ouvrez-le sous «\u202fPartager\u202f».',
      },
      newer: (version) =>
        `Il vient d’une version plus récente de Cumulo (format ${version}). Rechargez la page pour obtenir cette version.`,
      kept: 'Vos scénarios enregistrés sont restés tels quels.',
    },
    deleted: (name) => `${quoted(name)} a été supprimé.`,
    undoDelete: 'Annuler',
    undoDeleteNamed: (name) => `Annuler la suppression de ${quoted(name)}`,
    said: {
      saved: (name) => `Enregistré\u202f: ${name}`,
      renamed: (name) => `Renommé\u202f: ${name}`,
      duplicated: (name) => `Copié sous le nom ${quoted(name)}`,
      replaced: (name) => `${quoted(name)} a maintenant les valeurs actuelles.`,
      deleted: (name) => `Supprimé\u202f: ${name}`,
      restored: (name) => `Rétabli\u202f: ${name}`,
      moved: (name, place, count) => `${quoted(name)} est en position ${place} sur ${count}.`,
    },
    problems: {
      title: 'Vos scénarios ne sont pas enregistrés dans ce navigateur',
      full: 'Le stockage du navigateur est plein. Vos scénarios restent ici jusqu’à la fermeture de la page\u202f: téléchargez-les, ou faites de la place et réessayez.',
      unavailable:
        'Le navigateur ne garde rien pour cette page, peut-être parce que la fenêtre est privée. Vos scénarios restent ici jusqu’à la fermeture de la page\u202f: téléchargez-les.',
      newer: (version) =>
        `Les scénarios enregistrés viennent d’une version plus récente de Cumulo (format ${version}) et restent intacts. Ce que vous enregistrez maintenant reste ici jusqu’à la fermeture de la page\u202f: téléchargez-le, ou rechargez la page pour obtenir la version récente.`,
      damagedTitle: 'Des scénarios enregistrés n’ont pas pu être lus',
      damagedSome: (count, key) =>
        `${count} ${plural(count, 'scénario enregistré est endommagé', 'scénarios enregistrés sont endommagés')}. Rien n’a été supprimé\u202f: tout ce qui était stocké est gardé à part dans ce navigateur, sous ${quoted(key)}.`,
      damagedAll: (key) =>
        `Les scénarios enregistrés sont endommagés. Rien n’a été supprimé\u202f: ils sont gardés à part dans ce navigateur, sous ${quoted(key)}.`,
    },
    loading: 'Chargement des scénarios enregistrés',
  },

  whatChanged: {
    title: 'Ce qui a changé',
    intro:
      'Chaque hypothèse qui diffère de la référence et ce qu’elle change à elle seule\u202f: le scénario, moins le même scénario où cette seule hypothèse revient à la référence.',
    none: 'Rien ne diffère de la référence. Déplacez un curseur ou choisissez un scénario type\u202f: les effets s’afficheront ici.',
    outcome: 'Résultat',
    year: 'Année',
    table: (outcome, year) => `Ce qui a changé, par effet\u202f: ${outcome}, ${year}`,
    columns: {
      assumption: 'Hypothèse',
      change: 'Référence → scénario',
      effect: 'Effet',
      putBack: 'Rétablir',
    },
    change: (from, to) => `${from} → ${to}`,
    noEffect: 'aucun',
    putBack: (label, value) => `${label}\u202f: rétablir ${value}`,
    putBackDone: (label, value) => `${label}\u202f: de nouveau ${value}.`,
    total: (outcome, year, value, from, change) =>
      `${outcome} en ${year}\u202f: ${value}, contre ${from} dans la référence (${change}).`,
    totalNone: (outcome, year, value) => `${outcome} en ${year}\u202f: ${value}, comme dans la référence.`,
    interaction: (sum) =>
      `Les effets pris un par un donnent ${sum}\u202f: le reste vient des hypothèses qui agissent ensemble.`,
    loading: 'Chargement de ce qui a changé',
  },
};
