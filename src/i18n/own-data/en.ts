/** Marks of a person's own data outside of their panel, whose texts are loaded with it. Numbers and years arrive as texts. */
export const ownDataEn = {
  /** Stands as publisher behind a person's own files. */
  publisher: 'Your data',
  sourceTitle: (file: string) => `Your data: ${file}`,
  badge: 'Your data:',
  badgeHelp: 'Figures of your own count on this page. Open your data.',
  baseYear: 'base year',
  revert: (year: string) => `Back to the shipped base year ${year}`,
  notKept: 'Not stored',
  chartNote: (hasRings: boolean) =>
    `Includes your own figures, which nobody has checked unless you did.${hasRings ? ' Rings in the colour of the scenario mark them.' : ''}`,
  ownRow: (label: string) => `${label} (with your data)`,
  shiftTitle: (year: string) => `The projection now starts from your base year ${year}`,
  shiftBody: (first: string, last: string) =>
    `It runs from ${first} to ${last}. Assumptions about the first projected year now speak of ${first}; their defaults follow the path of the shipped baseline. Links keep working: their assumptions speak of the later years, and their horizon moves along.`,
  partMissingTitle: 'Your own data could not be loaded',
  partMissingBody:
    'A part of the page did not come, so figures of your own are not in the charts. They are still stored in this browser. Try again, or reload the page.',
  lostTitle: 'Your base year no longer holds',
  lostBody:
    'Figures it stood on are gone, so the page is back on the shipped base year. Nothing else was lost.',
};
