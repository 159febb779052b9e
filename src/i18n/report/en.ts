/** Texts of the printed report: what stands on paper around the charts of the view. */
export const reportEn = {
  kind: 'Scenario report',
  printed: (day: string) => `Printed on ${day}`,
  dataAsOf: (day: string) => `latest source of ${day}`,
  link: 'This scenario in the page:',
  changes: 'Assumptions that differ from the base case',
  noChanges: 'Every assumption is at its base case.',
  results: 'Results by year',
  resultsNote: 'In each cell the scenario; below it, where it differs, the base case.',
  sources: 'Sources of the figures',
  assumptions: 'All assumptions',
  columns: { assumption: 'Assumption', baseline: 'Base case', scenario: 'Scenario', outcome: 'Outcome' },
};
