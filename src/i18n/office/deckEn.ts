import { selectPlural } from '../../format/digits.ts';

/** English texts of the slides. */
export const deckEn = {
  product: 'Cumulo',
  question: 'Does Amazon’s AI bet pay off?',
  disclaimer: 'A scenario, not a forecast, and no investment advice.',
  scan: 'Open this scenario',
  open: 'Open in Cumulo',
  made: (day: string) => `Made on ${day}`,
  assumptions: {
    titleBase: 'The base case: what it assumes',
    title: (count: number) =>
      `${count} ${selectPlural(count, 0, 'en') === 'one' ? 'assumption differs' : 'assumptions differ'} from the base case`,
    continued: (title: string, page: number) => `${title} (${page})`,
    subtitleBase: 'Main assumptions',
    subtitle: (name: string) => name,
    label: 'Assumption',
    base: 'Base case',
    scenario: 'This scenario',
  },
  series: {
    actual: (name: string) => `${name} (reported)`,
    projected: (name: string) => `${name} (scenario)`,
    low: (name: string) => `${name} (low)`,
    high: (name: string) => `${name} (high)`,
    carrier: 'Start of the column (not shown)',
    amounts: 'Position of the labels (not shown)',
  },
  story: {
    steps: (count: number) => `${count} ${selectPlural(count, 0, 'en') === 'one' ? 'step' : 'steps'}`,
    assumptions: 'What each step assumes',
    baseSteps: (numbers: string, count: number) =>
      `Base case: ${selectPlural(count, 0, 'en') === 'one' ? 'step' : 'steps'} ${numbers}`,
    allChange: 'Every step changes the base case',
    step: (number: number, title: string) => `${number}. ${title}`,
    value: 'This step',
    scan: 'Open the story',
    noChart: 'The chart of this step is not native in PowerPoint. Open it in Cumulo.',
  },
  notes: {
    scenario: (text: string) => `Scenario: ${text}`,
    notes: 'Notes',
    sources: 'Sources',
    source: (publisher: string, title: string, date: string) =>
      date === '' ? `${publisher}, ${title}` : `${publisher}, ${title} (${date})`,
    modelOnly: 'Computed by the model',
    link: (address: string) => `This chart in Cumulo: ${address}`,
  },
  sources: (text: string) => `Sources: ${text}`,
};
