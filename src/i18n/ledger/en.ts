/** The figures that open the source ledger; its own texts come with it (`dialogEn.ts`). */
export const ledgerEn = {
  openCell: 'Opens where this figure comes from',
  tableHint: 'Choose a figure to see where it comes from.',
  chartHint: 'Click or Enter: where it comes from',
  conflict: 'Sources differ',
  assumption: {
    default: 'default',
    open: (name: string) => `${name}: where it comes from`,
  },
};
