import type { fileEn } from './fileEn.ts';

/** French counts 0 and 1 as one. */
function plural(count: number, one: string, other: string): string {
  return Math.abs(count) < 2 ? one : other;
}

/** French texts inside the files; same shape as the English ones. */
export const fileFr: typeof fileEn = {
  scenario: {
    baseline: 'référence',
    change: (label, value, baseline) => `${label} ${value} (référence\u202f:\u00a0${baseline})`,
    preset: (name, changes) => `${name} – ${changes}`,
    between: ' · ',
  },

  lines: {
    title: 'Titre',
    measure: 'Mesure',
    scenario: 'Scénario',
    sources: 'Sources',
    source: 'Source',
    note: 'Note',
    dataDate: 'Source la plus récente',
    link: 'Lien',
    lead: (name) => `${name}\u202f:`,
  },
  publisher: (name, count, years) =>
    `${name} (${count} ${plural(count, 'document', 'documents')}${years === '' ? '' : `, ${years}`})`,
  morePublishers: (publishers, documents) =>
    `${publishers} ${plural(publishers, 'autre', 'autres')} (${documents} ${plural(documents, 'document', 'documents')})`,
  unnamedSources: (count) => `${count} ${plural(count, 'document', 'documents')}`,

  table: {
    status: 'Statut',
    actual: 'publié',
    projected: 'projeté',
    units: { USD_bn: 'Md$', USD: '$', percent: '%', points: 'pt', years: 'ans' },
  },
};
