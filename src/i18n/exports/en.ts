/** English texts of what leaves the page: pictures, tables, links to a chart, and the full screen. */

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

  /** Name of the setting in a link. */
  chart: 'Chart',
};
