/** English texts of the history list, the saved scenarios and what changed. Only who opens them needs them. */

function plural(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

export const scenariosEn = {
  history: {
    help: 'Press a step to go back to it. Nothing is lost until you change something else.',
    steps: 'Steps, the latest first',
    showBefore: 'Show before the last change',
    showAfter: 'Show after the last change',
    keys: (undo: string, redo: string, replay: string) =>
      `Keys: ${undo} undo, ${redo} redo, ${replay} before and after the last change.`,
  },

  library: {
    title: 'My scenarios',
    saveTitle: 'Save the current scenario',
    name: 'Name',
    namePlaceholder: 'For example: board meeting, prudent case',
    save: 'Save',
    nameNeeded: 'Give the scenario a name.',
    nameTaken: (name: string) => `You already have a scenario called “${name}”. Saving keeps both.`,
    changed: (count: number) => `${count} ${plural(count, 'assumption', 'assumptions')} changed`,
    /** Ranges of assumptions, for the simulation. */
    ranges: (count: number) => `${count} ${plural(count, 'range', 'ranges')} changed`,
    baseCase: 'Base case: nothing changed',
    savedTitle: 'Saved in this browser',
    none: 'Nothing saved yet. What you save here stays in this browser and is sent to nobody.',
    presetsTitle: 'Scenarios that come with Cumulo',
    savedOn: (time: string) => `saved ${time}`,
    current: 'Shown now',
    open: 'Open',
    openNamed: (name: string) => `Open ${name}`,
    rename: (name: string) => `Rename ${name}`,
    newName: (name: string) => `New name of ${name}`,
    confirmRename: 'Rename',
    cancel: 'Cancel',
    duplicate: (name: string) => `Duplicate ${name}`,
    copyOf: (name: string) => `${name} (copy)`,
    replace: (name: string) => `Replace the values of ${name} with the current ones`,
    remove: (name: string) => `Delete ${name}`,
    moveUp: (name: string) => `Move ${name} up`,
    moveDown: (name: string) => `Move ${name} down`,
    notes: 'Notes',
    notesOf: (name: string) => `Notes on ${name}`,
    copyPreset: 'Copy to my scenarios',
    copyPresetNamed: (name: string) => `Copy ${name} to my scenarios`,
    download: 'Download all as a file',
    /** Loading back what "download all" wrote. */
    load: {
      drop: {
        choose: 'Load from a file …',
        label: 'File of saved scenarios',
        orDrop: 'or drop it here',
        dropNow: 'Let go to see what is in it',
      },
      inFile: (file: string) => `In ${file}`,
      counts: (added: number, same: number, conflicts: number) =>
        `${added} new, ${same} already here and the same, ${conflicts} under a name that you have with other content. Nothing is taken over yet.`,
      isNew: 'New',
      isSame: 'Already here',
      conflict: (file: string, mine: string) => `In the file: ${file}. Yours: ${mine}.`,
      choose: (name: string) => `What to do with ${name}`,
      choices: { both: 'Keep both', replace: 'Replace mine', skip: 'Leave out' },
      take: (count: number) => `Take ${count} ${plural(count, 'scenario', 'scenarios')} over`,
      nothing: 'Nothing to take over',
      cancel: 'Cancel',
      done: (added: number, replaced: number) =>
        `${added} ${plural(added, 'scenario', 'scenarios')} added, ${replaced} replaced.`,
      problems: (count: number) => `${count} ${plural(count, 'entry', 'entries')} of the file cannot be read`,
      /** `name` is empty where the entry has none. */
      problem: (place: number, name: string, fault: string) =>
        `Entry ${place}${name === '' ? '' : ` (${name})`}: ${fault}`,
      faults: {
        entry: 'it is not a scenario',
        id: 'its id is missing',
        name: 'its name is missing',
        notes: 'its notes are not a text',
        overrides: 'the values of its assumptions cannot be read',
        spreads: 'the ranges of its assumptions cannot be read',
        savedAt: 'the time when it was saved cannot be read',
        position: 'its place in the list is not a number',
        revision: 'the count of its changes is not a number',
        updatedAt: 'the time of its last change cannot be read',
      },
      more: (count: number) => `and ${count} more.`,
      refusedTitle: (file: string) => `${file} was not loaded`,
      refused: {
        tooLarge: 'It is larger than 2 MB. A file of saved scenarios has some kilobytes.',
        tooMany: 'It has more than 500 scenarios.',
        unreadable: 'The browser could not read it.',
        notJson: 'It is not JSON: it may be cut off, or of another kind.',
        notLibrary: 'It is not a file of saved scenarios.',
        oneScenario: 'It holds a single scenario: open it under “Share”.',
      },
      newer: (version: number) =>
        `It was written by a newer version of Cumulo (format ${version}). Reload the page for that version.`,
      kept: 'Your saved scenarios are as they were.',
    },
    deleted: (name: string) => `“${name}” was deleted.`,
    undoDelete: 'Undo',
    undoDeleteNamed: (name: string) => `Bring ${name} back`,
    /** Said by screen readers. */
    said: {
      saved: (name: string) => `Saved: ${name}`,
      renamed: (name: string) => `Renamed: ${name}`,
      duplicated: (name: string) => `Copied as ${name}`,
      replaced: (name: string) => `${name} now has the current values.`,
      deleted: (name: string) => `Deleted: ${name}`,
      restored: (name: string) => `Brought back: ${name}`,
      moved: (name: string, place: number, count: number) => `${name} is number ${place} of ${count}.`,
    },
    problems: {
      title: 'Your scenarios are not being saved in this browser',
      full: 'The browser’s storage is full. Your scenarios stay here until you close the page: download them, or make room and try again.',
      unavailable:
        'The browser keeps nothing for this page, perhaps because it is a private window. Your scenarios stay here until you close the page: download them.',
      newer: (version: number) =>
        `The stored scenarios were written by a newer version of Cumulo (format ${version}) and are left untouched. What you save now stays here until you close the page: download it, or reload the page for the newer version.`,
      damagedTitle: 'Some saved scenarios could not be read',
      damagedSome: (count: number, key: string) =>
        `${count} saved ${plural(count, 'scenario is', 'scenarios are')} damaged. Nothing was deleted: all that was stored is kept aside in this browser as “${key}”.`,
      damagedAll: (key: string) =>
        `The saved scenarios are damaged. Nothing was deleted: they are kept aside in this browser as “${key}”.`,
    },
    loading: 'Loading the saved scenarios',
  },

  whatChanged: {
    title: 'What changed',
    intro:
      'Every assumption that differs from the base case, and what it does by itself: the scenario, less the same scenario with only this assumption put back.',
    none: 'Nothing differs from the base case. Move a slider or choose a preset, and what it does is listed here.',
    outcome: 'Outcome',
    year: 'Year',
    table: (outcome: string, year: string) => `What changed, by effect: ${outcome}, ${year}`,
    columns: {
      assumption: 'Assumption',
      change: 'Base case → scenario',
      effect: 'Effect',
      putBack: 'Put back',
    },
    change: (from: string, to: string) => `${from} → ${to}`,
    noEffect: 'none',
    putBack: (label: string, value: string) => `Put ${label} back to ${value}`,
    putBackDone: (label: string, value: string) => `${label} is back at ${value}.`,
    total: (outcome: string, year: string, value: string, from: string, change: string) =>
      `${outcome} in ${year}: ${value}, against ${from} in the base case (${change}).`,
    totalNone: (outcome: string, year: string, value: string) =>
      `${outcome} in ${year}: ${value}, as in the base case.`,
    interaction: (sum: string) =>
      `The single effects add up to ${sum}: the rest comes from assumptions acting together.`,
    loading: 'Loading what changed',
  },
};
