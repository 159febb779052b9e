import { selectPlural } from '../../format/digits.ts';

function choose(count: number, one: string, other: string): string {
  return selectPlural(count, 0, 'en') === 'one' ? one : other;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Texts of the figures and key figures. Amounts, percentages and years arrive as texts that src/format has made. */
export const figuresEn = {
  common: {
    baseline: 'Baseline',
    year: 'Year',
    step: 'Step',
    boundary: 'Projection →',
    /** Months in which the first three quarters of a year end. */
    quarterEnds: ['March', 'June', 'September'],
    lastTwelveMonths: (month: string, year: string) => `12 months to ${month} ${year}`,
    named: (name: string, value: string) => `${name} ${value}`,
    annotated: (name: string, value: string) => `${name}: ${value}`,
    atBaseline: (name: string) => `${name}, baseline`,
  },
  capacity: {
    titleDemand: (year: string, spare: string) =>
      `Demand, not capacity, limits AWS sales in ${year}: ${spare} spare`,
    titleCapacity: (year: string, unmet: string) => `Missing capacity costs AWS ${unmet} of sales in ${year}`,
    titleBalance: (year: string) => `AWS capacity just meets demand in ${year}`,
    subtitle: (from: string, to: string) => `AWS sales, capacity and demand, $bn a year, ${from}–${to}`,
    summary: (year: string, sales: string, baseline: string, capacity: string, demand: string) =>
      `In ${year} AWS sells ${sales} (baseline ${baseline}) with a capacity of ${capacity} and a demand of ${demand}.`,
    sales: 'AWS sales',
    capacity: 'AWS capacity',
    demand: 'AWS demand',
    unmet: 'Unmet demand',
    salesEnd: 'Sales',
    salesAtCapacityEnd: 'Sales = capacity',
    salesAtDemandEnd: 'Sales = demand',
    capacityEnd: 'Capacity',
    demandEnd: 'Demand',
    notes: (utilisation: string) => [
      `AWS does not publish its capacity. The model starts from ${utilisation} in use in the base year; capex adds to it, ageing takes away.`,
      'Grey tint: spare capacity. Hatching: demand that AWS cannot serve.',
    ],
  },
  profit: {
    titleAbove: (year: string, value: string, gap: string) =>
      `Underlying net income is ${value} in ${year}, ${gap} above the baseline`,
    titleBelow: (year: string, value: string, gap: string) =>
      `Underlying net income is ${value} in ${year}, ${gap} below the baseline`,
    titleSame: (year: string, value: string) =>
      `Underlying net income is ${value} in ${year}, in line with the baseline`,
    titleRises: (from: string, before: string, to: string, after: string) =>
      `Underlying net income rises from ${before} in ${from} to ${after} in ${to}`,
    titleFalls: (from: string, before: string, to: string, after: string) =>
      `Underlying net income falls from ${before} in ${from} to ${after} in ${to}`,
    titleHolds: (from: string, before: string, to: string, after: string) =>
      `Underlying net income holds: ${before} in ${from}, ${after} in ${to}`,
    subtitle: (from: string, to: string) => `Amazon’s operating and net income, $bn a year, ${from}–${to}`,
    summary: (year: string, underlying: string, baseline: string, reported: string, operating: string) =>
      `In ${year} underlying net income is ${underlying} (baseline ${baseline}), net income with revaluations ${reported} and operating income ${operating}.`,
    underlying: 'Underlying net income',
    reported: 'Reported net income',
    operating: 'Operating income',
    latest: (period: string, reported: string, underlying: string) =>
      `${period}: ${reported} reported, ${underlying} underlying`,
    latestReported: (period: string, reported: string) => `${period}: ${reported} reported net income`,
    notes: [
      'Underlying net income leaves out other income after tax, which is mostly the revaluation of stakes such as Anthropic.',
      'Reported net income includes it; from the second projected year on both are the same.',
    ],
  },
  cash: {
    titlePositive: (last: string, year: string, value: string) =>
      `Free cash flow is positive every year through ${last}: ${value} in ${year}`,
    titleNegative: (last: string, year: string, value: string) =>
      `Free cash flow is negative every year through ${last}: ${value} in ${year}`,
    titleTurnsPositive: (turn: string, year: string, value: string) =>
      `Free cash flow turns positive in ${turn}: ${value} in ${year}`,
    titleTurnsNegative: (turn: string, year: string, value: string) =>
      `Free cash flow turns negative in ${turn}: ${value} in ${year}`,
    titleMixed: (negative: number, all: number, year: string, value: string) =>
      `Free cash flow is negative in ${negative} of ${all} projected ${choose(all, 'year', 'years')}: ${value} in ${year}`,
    subtitle: (from: string, to: string) =>
      `Free cash flow (bars), operating cash flow and capex (lines), $bn a year, ${from}–${to}`,
    summary: (year: string, free: string, baseline: string, operating: string, capex: string) =>
      `In ${year} free cash flow is ${free} (baseline ${baseline}): operating cash flow of ${operating} less capex of ${capex}.`,
    free: 'Free cash flow',
    operating: 'Operating cash flow',
    capex: 'Capex',
    freeEnd: 'Free cash flow',
    capexEnd: 'Capex',
    notes: [
      'Free cash flow here is operating cash flow less gross purchases of property and equipment. Amazon’s own figure is higher: it adds back proceeds from sales and incentives.',
      'Short grey lines: free cash flow in the baseline.',
    ],
  },
  margin: {
    titleUp: (year: string, share: string, count: number, from: string, before: string) =>
      `AWS depreciation takes ${share} margin ${choose(count, 'point', 'points')} in ${year}, up from ${before} in ${from}`,
    titleDown: (year: string, share: string, count: number, from: string, before: string) =>
      `AWS depreciation takes ${share} margin ${choose(count, 'point', 'points')} in ${year}, down from ${before} in ${from}`,
    titleSame: (year: string, share: string, count: number, from: string) =>
      `AWS depreciation takes ${share} margin ${choose(count, 'point', 'points')} in ${year}, as in ${from}`,
    titleLoss: (year: string, share: string, count: number) =>
      `Depreciation takes ${share} ${choose(count, 'point', 'points')} in ${year} and leaves AWS at a loss`,
    titleLossBefore: (year: string) => `AWS loses money in ${year} even before depreciation`,
    subtitle: (from: string, to: string) => `AWS operating margin, % of AWS sales, ${from}–${to}`,
    summary: (year: string, margin: string, baseline: string, before: string, depreciation: string) =>
      `In ${year} the operating margin of AWS is ${margin} (baseline ${baseline}); before depreciation of ${depreciation} it is ${before}.`,
    margin: 'Operating margin',
    before: 'Margin before depreciation',
    depreciationShare: 'Depreciation, % of sales',
    depreciation: 'AWS depreciation',
    marginEnd: 'Margin',
    beforeEnd: 'Before depreciation',
    band: 'Depreciation',
    notes: (firstYear: string) => [
      `The tinted band is depreciation as a share of AWS sales; reported figures on it begin in ${firstYear}.`,
    ],
  },
  cloud: {
    titleNone: (last: string) => `AWS stays ahead of Azure and Google Cloud through ${last}`,
    titleOne: (first: string, year: string, other: string, last: string) =>
      `${first} passes AWS in ${year}; ${other} does not by ${last}`,
    titleBoth: (first: string, year: string, second: string, secondYear: string) =>
      `${first} passes AWS in ${year} and ${second} in ${secondYear}`,
    titleAheadNone: (ahead: string, other: string, last: string) =>
      `${ahead} is already ahead of AWS; ${other} does not pass it by ${last}`,
    titleAheadOne: (ahead: string, other: string, year: string) =>
      `${ahead} is already ahead of AWS; ${other} passes it in ${year}`,
    titleAheadBoth: 'Azure and Google Cloud are already ahead of AWS',
    subtitle: (from: string, to: string) => `Sales of the three clouds, $bn a year, ${from}–${to}`,
    summary: (year: string, aws: string, azure: string, google: string, share: string) =>
      `In ${year} AWS sells ${aws}, Azure ${azure} and Google Cloud ${google}; AWS has ${share} of the three.`,
    aws: 'AWS',
    azure: 'Azure',
    google: 'Google Cloud',
    azureLow: 'Azure, low estimate',
    azureHigh: 'Azure, high estimate',
    share: 'AWS share of the three',
    overtaking: (rival: string, year: string) => `${rival} passes AWS: ${year}`,
    notes: [
      'Microsoft does not publish Azure’s sales. They are estimated from its growth rates and one total it has named, over $75bn for the year to June 2025; the hatched band is the range of the estimate.',
      'Google Cloud includes Workspace; AWS and Azure include no such office software. Years with a decimal lie between two annual figures.',
    ],
  },
  bridge: {
    titleBoth: (year: string, gain: string, up: string, loss: string, down: string) =>
      `${capitalise(gain)} ${up} by ${year}, ${loss} ${down}`,
    titleUp: (year: string, gain: string, up: string) => `${capitalise(gain)} ${up} to net income by ${year}`,
    titleDown: (year: string, loss: string, down: string) =>
      `${capitalise(loss)} ${down} from net income by ${year}`,
    titleNone: (year: string) => `No step moves net income by ${year}`,
    subtitle: (from: string, to: string) => `Amazon’s net income from ${from} to ${to}, step by step, $bn`,
    summary: (from: string, before: string, to: string, after: string, baseline: string) =>
      `Net income goes from ${before} in ${from} to ${after} in ${to} (baseline ${baseline}).`,
    netIncome: (year: string) => `Net income ${year}`,
    steps: {
      baseYearItems: 'Base-year items',
      awsCashProfit: 'AWS cash profit',
      awsDepreciation: 'AWS depreciation',
      advertising: 'Advertising',
      stores: 'Stores',
      commerceDepreciation: 'Stores depreciation',
      interest: 'Interest',
      oneOffGain: 'One-off gain',
      tax: 'Tax',
    },
    gains: {
      baseYearItems: 'base-year items add',
      awsCashProfit: 'AWS cash profit adds',
      awsDepreciation: 'lower AWS depreciation adds',
      advertising: 'advertising adds',
      stores: 'stores add',
      commerceDepreciation: 'lower stores depreciation adds',
      interest: 'interest adds',
      oneOffGain: 'a one-off gain adds',
      tax: 'tax adds',
    },
    losses: {
      baseYearItems: 'base-year items take',
      awsCashProfit: 'AWS cash profit takes',
      awsDepreciation: 'AWS depreciation takes',
      advertising: 'advertising takes',
      stores: 'stores take',
      commerceDepreciation: 'stores depreciation takes',
      interest: 'interest takes',
      oneOffGain: 'a one-off loss takes',
      tax: 'tax takes',
    },
    amount: 'Scenario',
    difference: 'Difference',
    runningTotal: 'Running total',
    signed: (arrow: string, amount: string) => `${arrow} ${amount}`,
    notes: [
      'AWS cash profit is AWS operating income before depreciation. Base-year items: the revaluations of the base year fall away, and its profit is taxed at the projected rate.',
      'Short grey lines: where a step would end with its baseline amount.',
    ],
  },
  earnings: {
    titleShares: (from: string, before: string, to: string, after: string) =>
      `AWS earned ${before} of Amazon’s operating income in ${from}, ${after} in ${to}`,
    titleAll: (from: string, before: string, to: string) =>
      `AWS earned ${before} of Amazon’s operating income in ${from}, more than all in ${to}`,
    titleAwsLoss: (from: string, before: string, to: string) =>
      `AWS earned ${before} of Amazon’s operating income in ${from} but loses money in ${to}`,
    titleCompanyLoss: (from: string, before: string, to: string) =>
      `AWS earned ${before} of Amazon’s operating income in ${from}; Amazon loses money in ${to}`,
    titleAmounts: (to: string, aws: string, rest: string) =>
      `In ${to} AWS contributes ${aws} to Amazon’s operating income, the rest ${rest}`,
    subtitle: (from: string, to: string) => `Amazon’s operating income by source, $bn a year, ${from}–${to}`,
    summary: (year: string, aws: string, rest: string, total: string, baseline: string) =>
      `In ${year} AWS earns ${aws} and the rest of Amazon ${rest}, together ${total} (baseline ${baseline}).`,
    aws: 'AWS',
    rest: 'Rest of Amazon',
    total: 'Operating income',
    share: 'AWS share',
    restEnd: 'Rest',
    totalEnd: 'Total',
    earlierBasis: (year: string) => `${year}*`,
    noteEarlier: (year: string) =>
      `* ${year} is before stock-based compensation, as reported then; later years are after it and not comparable.`,
    noteTicks:
      'Short grey lines: total operating income in the baseline. Dark lines: the total where one part lost money.',
    latest: (period: string, aws: string, total: string) => `${period}: AWS ${aws} of ${total}.`,
  },
  kpis: {
    labels: {
      netSales: 'Net sales',
      operatingIncome: 'Operating income',
      underlyingNetIncome: 'Underlying net income',
      freeCashFlow: 'Free cash flow',
      awsMargin: 'AWS operating margin',
      awsShareOfThree: 'AWS share of three clouds',
    },
    change: (absolute: string) => `${absolute} vs baseline`,
    changeWithRate: (absolute: string, relative: string) => `${absolute} (${relative}) vs baseline`,
    unchanged: '= baseline',
    reference: (year: string, value: string) => `${year}: ${value}`,
    spokenUnchanged: (label: string, year: string, value: string, from: string, before: string) =>
      `${label} in ${year}: ${value}, the same as in the baseline; it was ${before} in ${from}.`,
    spokenChanged: (
      label: string,
      year: string,
      value: string,
      change: string,
      from: string,
      before: string,
    ) => `${label} in ${year}: ${value}, ${change} against the baseline; it was ${before} in ${from}.`,
  },
};
