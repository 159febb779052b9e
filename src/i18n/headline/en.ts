/** The answer to the product's question, in three parts. Amounts arrive as texts. */
export const headlineEn = {
  question: 'Does Amazon’s AI bet pay off?',
  answer: (year: string, profit: string, cash: string, yields: string) =>
    `By ${year}: ${profit}, ${cash}, ${yields}.`,
  profit: { up: 'more profit', down: 'less profit', none: 'the same profit' },
  cash: { up: 'the cash is back', down: 'the cash is not back', none: 'the cash is back' },
  yields: {
    up: 'a higher return on capital',
    down: 'a lower return on capital',
    none: 'the same return on capital',
  },
  profitLabel: 'Underlying net income',
  profitText: (year: string, value: string, from: string, before: string) =>
    `${value} in ${year}, ${before} in ${from}`,
  cashLabel: 'Free cash flow added up',
  cashText: (from: string, year: string, value: string, negative: number, all: number) =>
    `${value} from ${from} to ${year}; negative in ${negative} of ${all} years`,
  yieldsLabel: 'AWS return on its property, after tax',
  yieldsText: (year: string, value: string, from: string, before: string) =>
    `${value} in ${year}, ${before} in ${from}`,
};
