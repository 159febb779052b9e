/** English texts of the scenario's heading: what was done to it, undoing it, and the way to the saved ones. */
export const scenarioHeadingEn = {
  undo: (step: string) => `Undo: ${step}`,
  redo: (step: string) => `Redo: ${step}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  history: 'History',
  library: 'My scenarios',
  /** One step of the history. */
  steps: {
    start: 'As the page opened',
    assumption: (label: string, from: string, to: string) => `${label}: ${from} → ${to}`,
    /** How sure an assumption is: its P10 and P90, or certain. */
    spread: (label: string, from: string, to: string) => `Range of ${label}: ${from} → ${to}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    certain: 'certain',
    spreadsReset: 'All ranges as shipped',
    reset: 'Everything back to the base case',
    preset: (preset: string) => `Preset: ${preset}`,
    saved: (name: string) => `Opened: ${name}`,
    link: (count: string) => `From a link: ${count}`,
    other: (count: string) => `Scenario replaced: ${count}`,
    changed: (count: number) => `${count} changed`,
    baseCase: 'base case',
  },
  /** Said by screen readers. */
  undone: (step: string) => `Undone: ${step}`,
  redone: (step: string) => `Redone: ${step}`,
  jumped: (step: string) => `Back at: ${step}`,
  opened: (name: string) => `Scenario opened: ${name}`,
};
