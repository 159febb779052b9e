import type { exportsEn } from './en.ts';

/** French texts of what leaves the page; same shape as the English ones. */
export const exportsFr: typeof exportsEn = {
  menu: 'Exporter',
  fullScreen: 'Plein écran',
  exitFullScreen: 'Quitter le plein écran',

  items: {
    link: { label: 'Copier le lien vers ce graphique', description: 'Avec ce scénario et cette langue' },
    png2: { label: 'Image (PNG), 2×', description: '1\u202f920 pixels de large, pour un document' },
    png4: { label: 'Image (PNG), 4×', description: '3\u202f840 pixels de large, pour l’impression' },
    svg: { label: 'Dessin (SVG)', description: 'Net à toute taille, modifiable' },
    csv: { label: 'Tableau (CSV)', description: 'Virgule entre les valeurs, point décimal' },
    csvSemicolon: {
      label: 'Tableau (CSV) pour Excel en français',
      description: 'Point-virgule entre les valeurs, virgule décimale',
    },
  },

  status: {
    working: 'Préparation du fichier',
    saved: (file) => `Enregistré\u202f: ${file}`,
    linkCopied: 'Lien vers ce graphique copié',
    copyByHand: 'Le lien n’a pas pu être copié. Copiez-le d’ici\u202f:',
    link: 'Lien vers ce graphique',
    failed: 'Le fichier n’a pas pu être créé.',
  },

  chart: 'Graphique',
};
