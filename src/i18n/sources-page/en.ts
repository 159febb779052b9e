/** Texts of the frame of the sources view. */
export const sourcesPageEn = {
  tabs: 'Parts of the sources view',
  tab: 'Tab',
  tabNames: { claims: 'Claims', data: 'Data', method: 'Method', yours: 'Your data' },
  loadingTab: 'Loading',
};
