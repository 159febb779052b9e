/** English texts of the menu that makes Office files. */
export const officeEn = {
  menu: 'Export',
  items: {
    xlsx: {
      label: 'Excel workbook (.xlsx)',
      description: 'This scenario with live formulas, facts and checks',
    },
    pptx: {
      label: 'PowerPoint of this view (.pptx)',
      description: 'One slide a chart; the charts can be edited',
    },
  },
  status: {
    working: 'Making the file',
    saved: (file: string) => `Saved: ${file}`,
    noCharts: 'This view has no chart to put on a slide.',
    failed: 'The file could not be made. Try again; if it fails again, reload the page.',
  },
  /** In the menu of each chart. */
  chart: { label: 'PowerPoint (.pptx)', description: 'A slide with this chart, to edit further' },
};
