/** English texts inside the files that a figure leaves the page in. */

function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

export const fileEn = {
  scenario: {
    baseline: 'base case',
    change: (label: string, value: string, baseline: string) =>
      `${label} ${value} (base\u00a0case\u00a0${baseline})`,
    preset: (name: string, changes: string) => `${name} – ${changes}`,
    between: ' · ',
  },

  /** Words before the lines below a picture and above a table. */
  lines: {
    title: 'Title',
    measure: 'Measure',
    scenario: 'Scenario',
    sources: 'Sources',
    source: 'Source',
    note: 'Note',
    dataDate: 'Latest source',
    link: 'Link',
    lead: (name: string) => `${name}:`,
  },
  publisher: (name: string, count: number, years: string) =>
    `${name} (${count} ${plural(count, 'document', 'documents')}${years === '' ? '' : `, ${years}`})`,
  morePublishers: (publishers: number, documents: number) =>
    `${publishers} more (${documents} ${plural(documents, 'document', 'documents')})`,
  unnamedSources: (count: number) => `${count} ${plural(count, 'document', 'documents')}`,

  table: {
    status: 'Status',
    actual: 'reported',
    projected: 'projected',
    /** Units of a column, in its header. */
    units: { USD_bn: '$bn', USD: '$', percent: '%', points: 'pp', years: 'years' },
  },
};
