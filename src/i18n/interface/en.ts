/** English texts of the shell and of the controls. Numbers arrive finished, as text in the reader's language. */

interface DataFilePlace {
  readonly file: string;
  /** Number of a line, or the way to an entry; null when the whole file is meant. */
  readonly row: string | null;
  readonly field: string | null;
}

function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

function quoted(text: string): string {
  return `“${text}”`;
}

function describeRow(row: string | null): string {
  if (row === null) return '';
  return /^\d+$/.test(row) ? `row ${row}` : `entry ${quoted(row)}`;
}

export const interfaceEn = {
  app: {
    name: 'Cumulo',
    tagline: 'Does Amazon’s AI bet pay off?',
    documentTitle: (view: string) => `${view} – Cumulo`,
    skipToCharts: 'Skip to the charts',
    skipToScenario: 'Skip to the scenario',
    navigation: 'Views',
    settings: 'Settings',
  },

  /** Keys are the views of the address. */
  views: {
    overview: 'Overview',
    'cloud-race': 'Cloud race',
    'what-if': 'What if',
    risk: 'Risk',
    sources: 'Sources',
    present: 'Present',
  },

  settings: {
    language: 'Language',
    /** Each language in its own words, in both languages of the interface. */
    languages: { en: 'English', fr: 'Français' },
    languageCodes: { en: 'EN', fr: 'FR' },
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', system: 'As on this device' },
    switchToLight: 'Switch to the light theme',
    switchToDark: 'Switch to the dark theme',
    density: 'Text size',
    densities: { desk: 'Desk', present: 'Meeting room' },
    switchToPresent: 'Large text for a meeting room',
    switchToDesk: 'Normal text for a desk',
  },

  share: {
    open: 'Share',
    copyLink: 'Copy link',
    copied: 'Link copied',
    copyByHand: 'The link could not be copied. Copy it from here:',
    link: 'Link to this view and scenario',
  },

  scenario: {
    title: 'Scenario',
    region: 'Scenario: the assumptions',
    /** For screen readers, said once beside the title. */
    help: 'Every change is drawn at once in all charts. The mark on each rail is the base case.',
    changed: (count: number) => `${count} changed`,
    changedInGroup: (count: number) => `${count} ${plural(count, 'assumption', 'assumptions')} changed`,
    nothingChanged: 'Base case: nothing changed',
    baseCase: 'Base case',
    resetAll: 'Reset all',
    resetAllDone: 'All assumptions are back at the base case.',
    moreAssumptions: (count: number) => `${count} more ${plural(count, 'assumption', 'assumptions')}`,
    moreIn: (group: string) => `More on ${group}`,
    presets: 'Presets',
    whatPresetsMove: 'What each preset moves, and why',
    presetApplied: (preset: string) => `Preset applied: ${preset}`,
    custom: 'Your own scenario',
    openSheet: 'Change the assumptions',
    closeSheet: 'Back to the charts',
  },

  slider: {
    exactValue: (label: string) => `${label}, exact value`,
    reset: (label: string, value: string) => `Reset ${label} to ${value}`,
    why: 'Why this default',
    whyFor: (label: string) => `Why this default: ${label}`,
    defaultValue: 'Default',
    range: 'Range',
    rangeFromTo: (min: string, max: string) => `${min} to ${max}`,
    likelyRange: 'P10–P90',
    likelyRangeHelp: 'Eight times in ten, we expect the value in this range.',
    ownRange: 'Your P10–P90',
    ownRangeHelp: 'Changed in the Risk view; it moves with the slider.',
    certain: 'taken as certain',
    step: 'Step',
    markers: 'For comparison',
    marker: (label: string, value: string) => `${label}: ${value}`,
    sources: 'Sources',
    noSources: 'An assumption of ours, without a published source.',
    notANumber: (given: string, kept: string) =>
      `${quoted(given)} cannot be read as a number. ${kept} is kept.`,
    noNumber: (kept: string) => `No number given. ${kept} is kept.`,
    clamped: (given: string, min: string, max: string, used: string) =>
      `${given} is outside ${min} to ${max}. Set to ${used}.`,
  },

  period: {
    keyFigures: (year: string) => `Key figures ${year}`,
    year: 'Year',
    yearHelp: 'Year of the figures above the charts',
    horizon: 'Horizon',
    until: (year: string) => `to ${year}`,
    years: (count: number) => `${count} ${plural(count, 'year', 'years')}`,
  },

  panel: {
    showData: 'Show data',
    hideData: 'Hide data',
    seekGoal: 'Drag to a goal',
    endGoal: 'Done with the goal',
    dataOf: (title: string) => `Data: ${title}`,
    sources: 'Sources',
    sourcesCount: (count: number) => `${count} ${plural(count, 'source', 'sources')}:`,
    modelOnly: 'Computed by the model',
    sourcesOf: (title: string) => `Sources: ${title}`,
    notes: 'Notes',
    loading: 'Loading',
    loadingFacts: 'Loading the reported figures',
    loadingView: 'Loading the view',
    empty: 'No figures to draw.',
    errorTitle: 'This panel could not be drawn',
    errorBody: 'The other panels still work. Your scenario is kept.',
    /** `name` is the browser's own, in English. */
    errorNamed: (name: string) => `What went wrong: ${name}`,
    missingTitle: 'This part of the page could not be loaded',
    missingBody:
      'The network may be gone, or a newer version of the page has replaced this part. Try again, or reload the page: your scenario is kept in its address.',
    missingAgain: 'It still did not come. Reload the page.',
    dialogErrorTitle: 'This window could not be opened',
    viewErrorTitle: 'This view could not be shown',
    appErrorTitle: 'Cumulo could not start',
    appErrorBody: 'Reload the page. If it happens again, start from the base case.',
    startFromBaseCase: 'Start from the base case',
    reload: 'Reload the page',
  },

  table: {
    actual: 'reported',
    projected: 'projected',
    noValue: 'no value',
    scrollHint: 'Scroll sideways for more columns',
  },

  common: {
    close: 'Close',
    dismiss: 'Dismiss',
    retry: 'Try again',
    retrying: 'Trying again',
    details: 'Details',
    and: 'and',
    opensInNewTab: '(opens in a new tab)',
  },

  /** What a link asked for and did not get; each a full sentence. */
  update: {
    title: 'A newer version is ready',
    text: 'Your scenario, your saved scenarios and your own data stay. Nothing changes until you say so.',
    use: 'Use it now',
  },

  linkNotices: {
    title: 'This link was not used as it stands',
    unknownKey: (key: string) => `${quoted(key)} is not a known assumption, so it was left out.`,
    clamped: (label: string, given: string, used: string) =>
      `${label}: ${given} is out of range, so ${used} is used.`,
    notANumber: (label: string, given: string) =>
      `${label}: ${quoted(given)} is not a number, so the default is used.`,
    unknownView: (given: string) => `There is no view ${quoted(given)}, so this one is shown.`,
    duplicate: (label: string, used: string) => `${label} is given more than once, so ${used} is used.`,
    newerVersion: (given: string) =>
      `The link was made with a newer version (${given}). What this version knows is used.`,
    badVersion: (given: string) =>
      `The version ${quoted(given)} of the link cannot be read. The rest is used.`,
    badSetting: (setting: string, given: string) =>
      `${quoted(given)} is not a choice for ${setting}, so it was left out.`,
    tooMany: (count: number) => `and ${count} more ${plural(count, 'part', 'parts')} of the link left out.`,
  },

  dataFiles: {
    loading: (file: string) => `Loading ${file}`,
    titleWhole: (file: string) => `${file} could not be used`,
    titlePart: (file: string, count: number) =>
      `${count} ${plural(count, 'entry', 'entries')} of ${file} could not be used`,
    restWorks: 'Everything else on the page still works.',
    cannotStart: 'Without this file no chart can be drawn.',
    place: ({ file, row, field }: DataFilePlace) =>
      [file, describeRow(row), field === null ? '' : `field ${quoted(field)}`]
        .filter((part) => part !== '')
        .join(', '),
    /** One line of the list: "facts.csv, row 12, field “value”: “12,4x” is not a number". */
    line: (place: string, problem: string) => `${place}: ${problem}`,
    /** Said after a place; `found` is what stands in the file, or what went wrong for whole files. */
    problems: {
      missing: () => 'the value is missing',
      notANumber: (found: string) => `${quoted(found)} is not a number`,
      wrongType: (found: string, expected: string) => `${quoted(found)} stands where ${expected} is expected`,
      unknownValue: (found: string) => `${quoted(found)} is not one of the allowed values`,
      duplicate: (found: string) => `${quoted(found)} is there more than once`,
      outOfRange: (found: string) => `${quoted(found)} is out of range`,
      unknownReference: (found: string) => `${quoted(found)} refers to something that does not exist`,
      notPositive: (found: string) => `${found} is not above zero`,
      doesNotReconcile: (found: string, expected: string) =>
        `${found} does not agree with the other figures, which give ${expected}`,
      unreadableCharacter: (found: string) =>
        `${quoted(found)} has a character that cannot be read: save the file as UTF-8`,
      cellCount: (found: string, expected: string) =>
        `${found} cells in place of ${expected}; the file may be cut off here`,
      strayQuote: () => 'a quotation mark stands where none may be',
      empty: () => 'the file is empty',
      webPage: () => 'a web page came in place of the file',
      notJson: () => 'the file is not valid JSON',
      tooLarge: (limit: string) => `the file is larger than ${limit} MB and was not read to its end`,
      notText: () => 'the file is not text in UTF-8: save it as UTF-8',
      noAnswer: () => 'the server did not answer',
      unreachable: (found: string) =>
        found === '' ? 'could not be fetched' : `could not be fetched (${found})`,
      notReadable: (found: string) => (found === '' ? 'cannot be read' : `cannot be read (${found})`),
    },
    /** What a value should have been. */
    kinds: {
      text: 'a text',
      number: 'a number',
      wholeNumber: 'a whole number',
      list: 'a list',
      object: 'a group of values',
      date: 'a date',
      period: 'a period',
      webAddress: 'a web address',
    },
    more: (count: number) => `and ${count} more`,
  },

  /** Said by screen readers only. */
  status: {
    viewShown: (view: string) => `View: ${view}`,
    assumptionSet: (label: string, value: string) => `${label}: ${value}`,
    assumptionReset: (label: string, value: string) => `${label} is back at ${value}`,
    languageSet: 'The page is in English now.',
    dataLoaded: 'The reported figures are loaded.',
  },
};
