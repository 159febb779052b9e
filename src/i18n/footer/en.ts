/** English texts below every view. */
export const footerEn = {
  label: 'About this page',
  version: (version: string) => `Version ${version}`,
  dataDate: (day: string) => `Newest source: ${day}`,
  purpose: 'Scenarios, not forecasts; no investment advice',
};
