import type { officeEn } from './en.ts';

/** French texts of the menu that makes Office files; same shape as the English ones. */
export const officeFr: typeof officeEn = {
  menu: 'Exporter',
  items: {
    xlsx: {
      label: 'Classeur Excel (.xlsx)',
      description: 'Ce scénario avec ses formules, les faits et les contrôles',
    },
    pptx: {
      label: 'PowerPoint de cette vue (.pptx)',
      description: 'Une diapositive par graphique, graphiques modifiables',
    },
  },
  status: {
    working: 'Création du fichier',
    saved: (file) => `Enregistré\u202f: ${file}`,
    noCharts: 'Cette vue n’a pas de graphique à mettre sur une diapositive.',
    failed: 'Le fichier n’a pas pu être créé. Réessayez\u202f; si l’échec se répète, rechargez la page.',
  },
  chart: { label: 'PowerPoint (.pptx)', description: 'Une diapositive avec ce graphique, modifiable' },
};
