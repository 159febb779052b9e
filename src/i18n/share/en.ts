/** English texts of sharing: link, QR code, file, and what links and files say that cannot be used. Numbers arrive as texts. */

function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

function quoted(text: string): string {
  return `“${text}”`;
}

function assumptions(count: number): string {
  return `${count} changed ${plural(count, 'assumption', 'assumptions')}`;
}

export const shareEn = {
  title: 'Share this scenario',

  link: {
    title: 'Link',
    help: 'Opens this view with the scenario, the compared scenarios, the year and the language. Nothing is stored on a server.',
    label: 'Link to this page as it stands',
    copy: 'Copy',
    copied: 'Copied',
    copiedLong: 'The link is in the clipboard.',
    copyByHand: 'The browser did not let the page copy. The link is selected: copy it by hand.',
    send: 'Send …',
    sendTitle: 'Cumulo: a scenario for Amazon',
  },

  code: {
    title: 'QR code',
    help: 'Point a phone’s camera at it: the phone opens the same page.',
    label: 'QR code of the link',
    tooLong: 'This link is too long for a QR code. Compare fewer scenarios, or send the link itself.',
    local: 'This page runs on your own computer: a phone cannot open its address.',
  },

  file: {
    title: 'File',
    help: 'A small JSON file with name, notes and every changed assumption. The command line reads it too.',
    name: 'Name',
    notes: 'Notes',
    withCompared: (count: number) =>
      count === 1 ? 'Include the compared scenario' : `Include the ${count} compared scenarios`,
    save: 'Save file',
    saved: (name: string) => `${name} is saved.`,
    open: 'Open a file …',
    orDrop: 'or drop it here',
    dropNow: 'Let go to open it',
    choose: 'Scenario file',
    /** Name of the file when the scenario has none. */
    unnamed: 'scenario',
  },

  loaded: {
    title: (name: string) => (name === '' ? 'The file is open' : `${quoted(name)} is open`),
    text: (changed: number, compared: number) =>
      `${changed === 0 ? 'Nothing differs from the base case' : assumptions(changed)}${
        compared === 0 ? '' : `, ${compared} compared ${plural(compared, 'scenario', 'scenarios')}`
      }. Undo brings your former scenario back.`,
    spreads: (count: number) => `${count} changed ${plural(count, 'range', 'ranges')} of the simulation`,
    notes: 'Notes in the file',
  },

  refused: {
    title: (file: string) => `${file} was not opened`,
    kept: 'Your scenario is as it was.',
    tooLarge: (limit: string) => `It is larger than ${limit}. A scenario file has a few kilobytes.`,
    unreadable: 'The browser could not read it.',
    notJson: 'It is not valid JSON, perhaps because it was cut off or saved in another format.',
    notScenario: 'It is JSON, but not a scenario of Cumulo: “kind” is not “cumulo-scenario”.',
    tooNew: (version: string) =>
      `It was made with a newer version of Cumulo (format ${version}). Reload the page to get the newest version.`,
    fields: (count: number) => `${count} ${plural(count, 'entry', 'entries')} cannot be used:`,
    more: (count: number) => `and ${count} more`,
    field: (field: string, problem: string) => `${field}: ${problem}`,
    missing: 'is missing',
    wrongType: (given: string, expected: string) => `${quoted(given)} stands where ${expected} is expected`,
    tooLong: (limit: string) => `has more than ${limit} characters`,
    unknownInput: 'is not an assumption of Cumulo',
    outOfRange: (given: string, min: string, max: string) => `${given} is not between ${min} and ${max}`,
    tooMany: (limit: string) => `has more than ${limit} scenarios`,
    kinds: { text: 'a text', number: 'a number', object: 'a group of values', list: 'a list' },
  },

  /** What a link asked for and did not get, as far as it is about comparing; each a full sentence. */
  notices: {
    compared: 'Compared scenarios',
    data: 'Version of the data',
    comparedUnknown: (given: string) =>
      `There is no preset ${quoted(given)} to compare with, so it was left out.`,
    comparedPart: (given: string) =>
      `${quoted(given)} in a compared scenario is not an assumption, so it was left out.`,
    comparedNumber: (label: string, given: string) =>
      `${label} in a compared scenario: ${quoted(given)} is not a number, so the default is used.`,
    comparedClamped: (label: string, given: string, used: string) =>
      `${label} in a compared scenario: ${given} is out of range, so ${used} is used.`,
    spread: 'Ranges',
    spreadPart: (given: string) => `${quoted(given)} is not the range of an assumption, so it was left out.`,
    spreadClamped: (label: string, given: string, used: string) =>
      `Range of ${label}: ${quoted(given)} reaches further than the slider, so at most ${used} are used.`,
    /** The choices of the risk view and of the explanations. */
    analysis: {
      outcome: 'Outcome of the risk view',
      threshold: 'Threshold',
      bars: 'Number of bars of the tornado',
      across: 'Two-way table, to the right',
      up: 'Two-way table, upwards',
      line: 'Line of the two-way table',
      goal: 'Goal',
      levers: 'Assumptions that may move',
      why: 'Outcome that is explained',
      from: 'Scenario that it is compared with',
      effect: 'Outcome of what changed',
    },
    comparedTooMany: (count: number) =>
      `Three scenarios can be compared with yours: ${count} more ${plural(count, 'was', 'were')} left out.`,
  },

  otherData: {
    title: 'Made on other data',
    loading: 'Looking up what has changed since.',
    known: (date: string) =>
      `This link or file was made on the data of ${date}. What it does not name follows today’s base case, so some figures may differ from what its author saw.`,
    unknown:
      'This link or file was made on data that this page does not know: a newer version of the page, or figures of somebody’s own. What it does not name follows the base case of this page, so figures may differ from what its author saw.',
    unavailable: 'The list of former data could not be loaded, so the differences cannot be shown.',
    caption: 'What differs',
    what: 'Figure',
    then: 'Then',
    now: 'Now',
    inLink: 'set by the link',
    base: (year: string) => `base year ${year}`,
    baseYear: 'Base year',
    constant: (id: string) => `Fixed parameter of the model: ${id}`,
    more: (count: number) => `and ${count} more`,
    restore: 'Use the former defaults',
    restoreHelp:
      'Sets the assumptions that the link leaves open to the defaults of then. One undo takes it back.',
    restored: 'The former defaults are set.',
  },
};
