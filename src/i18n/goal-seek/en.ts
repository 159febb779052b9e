/** Texts of goal seek: the question, what one assumption alone would have to be, and several together. */
export const goalSeekEn = {
  target: 'Value you want',
  now: (outcome: string, year: string, value: string) => `${outcome} in ${year} is now ${value}.`,
  computing: 'Looking for values',

  alone: {
    title: (outcome: string, year: string, target: string) =>
      `One assumption alone: ${outcome} of ${target} in ${year}`,
    found: (count: number, all: number) => `${count} of ${all} assumptions can do it alone.`,
    nearestFirst: 'The smallest change first, in units of its own uncertainty (P90 less P10).',
    caption: 'What each assumption alone would have to be',
    assumption: 'Assumption',
    from: 'Now',
    to: 'Needed',
    change: 'Change',
    action: 'Apply',
    spreads: (count: string) => `${count} × its spread`,
    noChange: 'none',
    /** In place of a change in spreads. */
    certain: 'taken as certain',
    apply: 'Apply',
    applyLabel: (assumption: string, value: string) => `Set ${assumption} to ${value}`,
    goTo: 'Slider',
    goToLabel: (assumption: string) => `Go to the slider: ${assumption}`,
    unreachable: (count: number) => (count === 1 ? '1 cannot do it alone' : `${count} cannot do it alone`),
    none: 'No assumption alone reaches it.',
    caveat:
      'A change of more than one spread is a lot: eight times in ten we expect an assumption within its spread.',
  },

  limits: {
    bound: (value: string, outcome: string) => `Ends at ${outcome}, at its limit of ${value}.`,
    capacity: (value: string, outcome: string) =>
      `No more than ${outcome}, from ${value} on: AWS has no capacity for more.`,
    demand: (value: string, outcome: string) =>
      `No more than ${outcome}, from ${value} on: AWS has no customers for more.`,
    flat: (value: string, outcome: string) =>
      `Nearest is ${outcome}, at ${value}: beyond, it no longer answers.`,
    turning: (value: string, outcome: string) =>
      `Nearest is ${outcome}, at ${value}: more and less are both worse.`,
    noEffect: 'Has no effect on it.',
    noValue: 'There is no meaningful value.',
  },

  together: {
    title: 'Several together: the least change that reaches it',
    intro: 'Choose what may move. Each change counts in units of the assumption’s own uncertainty.',
    choose: 'Assumptions that may move',
    chosen: (count: number) => (count === 1 ? '1 chosen' : `${count} chosen`),
    main: 'Main ones',
    all: 'All',
    none: 'None',
    find: 'Find the least change',
    caption: 'The least change that reaches the value',
    reached: (outcome: string, distance: string) =>
      `Reaches ${outcome} with a change of ${distance} spreads in all.`,
    already: 'It holds already.',
    unreachable: (outcome: string) =>
      `The chosen assumptions together do not reach it. The nearest that was found is ${outcome}, with these values:`,
    noValue: 'The chosen assumptions give it no meaningful value.',
    caveat: 'The shortest way found. Where the outcome turns, another one of similar length may exist.',
    applyAll: 'Apply all',
    applyNearest: 'Apply the nearest',
    nothingChosen: 'Choose at least one assumption.',
    heldCertain: (names: string) => `Taken as certain, so held: ${names}.`,
  },

  applied: (assumption: string, value: string) => `${assumption} set to ${value}. Undo takes it back.`,
  appliedAll: (count: number) => `${count} assumptions set. Undo takes them back.`,

  handle: {
    label: (outcome: string, year: string) => `Goal for ${outcome} in ${year}`,
    hint: 'Arrow keys change the goal, Page Up and Page Down by ten steps. Escape goes back.',
    lever: 'By moving',
    drag: 'Drag the ring to the value you want',
    value: (outcome: string, input: string, value: string) => `${outcome}; ${input}: ${value}`,
  },
};
