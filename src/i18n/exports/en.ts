/** English texts of what leaves the page: pictures, tables, links to a chart, and the full screen. */

function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

export const exportsEn = {
  menu: 'Export',
  fullScreen: 'Full screen',
  exitFullScreen: 'Leave full screen',

  /** Key: what the menu offers. */
  items: {
    link: { label: 'Copy link to this chart', description: 'With this scenario and this language' },
    png2: { label: 'Picture (PNG), 2×', description: '1,920 pixels wide, for documents' },
    png4: { label: 'Picture (PNG), 4×', description: '3,840 pixels wide, for print' },
    svg: { label: 'Drawing (SVG)', description: 'Sharp at any size, to edit further' },
    csv: { label: 'Table (CSV)', description: 'Comma between values, decimal point' },
    csvSemicolon: {
      label: 'Table (CSV) for Excel in French',
      description: 'Semicolon between values, decimal comma',
    },
  },

  status: {
    working: 'Preparing the file',
    saved: (file: string) => `Saved: ${file}`,
    linkCopied: 'Link to this chart copied',
    copyByHand: 'The link could not be copied. Copy it from here:',
    link: 'Link to this chart',
    failed: 'The file could not be made.',
  },

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
    units: { USD_bn: '$bn', percent: '%', years: 'years' },
  },

  /** Name of the setting in a link. */
  chart: 'Chart',
};
