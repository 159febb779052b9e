import type { MethodTexts } from './methodTypes.ts';

/** English texts of the model notes. */
export const methodEn: MethodTexts = {
  title: 'How the model works',
  intro:
    'One pure function makes every projected number: the facts of a base year and a value for every assumption go in, one row of outputs a year comes out. Capital expenditure can help and can hurt: it builds capacity, which lets demand become sales, and it is written off over the years after, whether the capacity is used or not. Assumptions are set in the colour of the scenario; they lead to their sliders.',
  where: 'where',
  loading: 'Loading the definitions',
  failed: 'The definitions of the model could not be loaded.',

  sections: {
    shapes: {
      title: 'Shapes over time',
      intro: 'All growth paths and all assets use these. Year 1 is the first projected year.',
      formulas: [
        {
          text: 'fading rate = long-run rate + (first rate − long-run rate) · 2^(−(year − 1) / {in:growthHalfLife})',
          terms: [
            ['first rate', 'the growth of the first year'],
            ['long-run rate', 'the growth that it moves towards'],
          ],
        },
        {
          text: 'ramp = year / 5, at most 1',
          terms: [['ramp', 'the part of a slow lever that works: all of it from year 5 on']],
        },
        {
          text: 'run-off of a year = book value · (written off until its end − written off until its beginning); written off after a years of a life L = 2a/L − (a/L)²',
          terms: [
            [
              'book value',
              'property on the books at the end of the base year: its depreciation falls on a straight line to zero',
            ],
          ],
        },
        {
          text: 'straight line = cost / life a year, half of it in the year of purchase',
          terms: [
            ['life', 'accounting life in years, also with decimals; the last charge is cut where it ends'],
          ],
        },
      ],
    },
    capex: {
      title: 'Capital expenditure',
      intro: 'What Amazon spends on property and equipment.',
      formulas: [
        { text: '{out:capex}, year 1 = {in:capex}', terms: [] },
        {
          text: '{out:capex}, later = that of the year before · (1 + rate fading from {in:capexGrowth} to {in:capexGrowthLong})',
          terms: [
            ['rate fading', 'begins a year later than that of sales: it is the growth of year 2 over year 1'],
          ],
        },
        {
          text: 'AWS capex = {out:capex} · {in:awsCapexShare}; commerce gets the rest',
          terms: [],
        },
      ],
    },
    aws: {
      title: 'AWS',
      intro: 'AWS sells the smaller of what customers want and what its machines can serve.',
      formulas: [
        {
          text: '{out:awsCapacity} = that of the year before · (1 − {in:capacityErosion}) + {in:capacityYield} · ( {const:capacityLag} · gain before · AWS capex before + (1 − {const:capacityLag}) · gain · AWS capex ); in the base year sales / {const:baseUtilisation}',
          terms: [
            [
              'gain',
              'capacity that a dollar buys against the base year’s mix of chips; capacity keeps the gain of the year it was bought in',
            ],
          ],
        },
        {
          text: 'gain = 1 + {in:siliconAdvantage} · (share of own chips − {const:baseSiliconShare}) · {in:serverShare}',
          terms: [
            ['share of own chips', 'moves from the base year’s to {in:ownSiliconShare} along the ramp'],
          ],
        },
        {
          text: '{out:awsDemand} = ( sales before + {in:unmetRetention} · unmet demand before ) · (1 + rate fading from {in:awsGrowth} to {in:awsGrowthLong})',
          terms: [],
        },
        {
          text: '{out:awsRevenue} = the smaller of demand and capacity; {out:awsUnmetDemand} = demand − sales; {out:awsUtilisation} = sales / capacity; {out:awsGrowth} = sales over those of the year before',
          terms: [],
        },
        {
          text: 'cash profit = that of the year before + {in:awsCashMargin} · added sales; when sales fall it loses its average margin on them',
          terms: [['cash profit', 'operating income before depreciation']],
        },
        {
          text: '{out:awsDepreciation} = run-off of the base year’s property over {const:awsRunOffLife} + {in:serverShare} of every purchase over {in:serverLife} + the rest over {const:buildingLife}',
          terms: [],
        },
        {
          text: '{out:awsOperatingIncome} = cash profit − depreciation; {out:awsMargin} = operating income / sales',
          terms: [],
        },
        {
          text: '{out:awsNetPpe} = that of the year before + AWS capex − depreciation; {out:awsRoic} = operating income · (1 − {in:taxRate}) / mean property of the year',
          terms: [],
        },
      ],
    },
    commerce: {
      title: 'Stores and advertising',
      intro: 'Everything that is not AWS.',
      formulas: [
        {
          text: '{out:adsRevenue} = that of the year before · (1 + rate fading from {in:adsGrowth} to {in:adsGrowthLong})',
          terms: [],
        },
        {
          text: '{out:storesRevenue} = plain sales · (1 + {in:rufusUplift} · ramp)',
          terms: [
            [
              'plain sales',
              'those of the year before · (1 + rate fading from {in:storesGrowth} to {in:storesGrowthLong})',
            ],
          ],
        },
        {
          text: '{out:commerceDepreciation} = run-off of the base year’s property over {const:commerceRunOffLife} + later purchases over {const:commerceLife}',
          terms: [],
        },
        {
          text: '{out:commerceOperatingIncome} = stores sales · (margin of the stores + {in:efficiencyGain} · ramp) + advertising sales · {in:adsMargin} − depreciation',
          terms: [
            [
              'margin of the stores',
              'before depreciation; whatever makes the base year meet the reported operating income, since Amazon publishes no margin of advertising',
            ],
          ],
        },
      ],
    },
    amazon: {
      title: 'Amazon',
      intro: 'The two businesses together, then interest, tax and cash.',
      formulas: [
        {
          text: '{out:netSales} and {out:operatingIncome} = sums of the businesses; {out:operatingMargin} = operating income / net sales',
          terms: [],
        },
        {
          text: '{out:netInterest} = that of the base year + {in:interestRate} · {out:cumulativeFreeCashFlow} at the end of the year before',
          terms: [],
        },
        {
          text: '{out:pretaxIncome} = operating income + net interest + {in:anthropicGain} (year 1 only); {out:netIncome} = income before tax · (1 − {in:taxRate})',
          terms: [],
        },
        {
          text: '{out:underlyingNetIncome} = net income without the gain after tax; {out:eps} = net income / diluted shares of the base year; {out:marketCap} = {in:peMultiple} · underlying net income, nothing without a profit',
          terms: [],
        },
        {
          text: '{out:operatingCashFlow} = conversion · (operating income + depreciation + amortisation) + change of net interest since the base year · (1 − {in:taxRate})',
          terms: [
            [
              'conversion',
              'cash flow of the base year over the same bracket, less what a change of the tax rate takes from its taxed part',
            ],
            ['amortisation', 'of video content and leases: keeps its ratio to net sales'],
          ],
        },
        {
          text: '{out:freeCashFlow} = operating cash flow − capex. An accounting life moves profit and never cash.',
          terms: [],
        },
      ],
    },
    rivals: {
      title: 'Azure and Google Cloud',
      intro: 'They have no limit of capacity here.',
      formulas: [
        {
          text: '{out:azureRevenue} = own growth, fading from {in:azureGrowth} to {in:azureGrowthLong}, + its part of the demand that AWS lost',
          terms: [
            [
              'demand that AWS lost',
              '(1 − {in:unmetRetention}) · unmet demand, shared out in proportion to their sales',
            ],
          ],
        },
        {
          text: '{out:googleRevenue} = own growth, fading from {in:googleGrowth} to {in:googleGrowthLong}, + its part of the same',
          terms: [],
        },
        { text: '{out:awsShareOfThree} = AWS sales / sales of AWS, Azure and Google Cloud', terms: [] },
      ],
    },
    risk: {
      title: 'Risk',
      intro: 'What the risk view computes on top, always with the same formulas.',
      formulas: [
        {
          text: 'Uncertainty: every assumption follows a triangle through its P10 and P90 about its slider; assumptions move together as their correlations say; 50,000 paths, always the same draws.',
          terms: [],
        },
        {
          text: 'Sensitivity: the outcome at the P10 and at the P90 of one assumption, all others as they stand. Two-way table: 41 × 41 projections over the ranges of two assumptions.',
          terms: [],
        },
        {
          text: 'Goal seek: the value nearest to the slider whose outcome is the goal, exact to a billionth of its range. Several together: the least sum of squared changes, each in units of its P90 less P10.',
          terms: [],
        },
        {
          text: 'Backtest: assumptions set by fixed rules from what was known at the end of a past year, the capex that was really spent, and the same formulas.',
          terms: [],
        },
      ],
    },
  },

  constants: {
    title: 'Constants',
    caption: 'Fixed parameters of the model',
    name: 'Constant',
    value: 'Value',
    meaning: 'Meaning',
    meanings: {
      baseUtilisation: ['utilisation of the base year', 'part of AWS capacity in use in the base year'],
      capacityLag: [
        'capacity lag',
        'part of a year’s AWS capex that serves customers only in the year after',
      ],
      baseSiliconShare: ['own chips of the base year', 'own chips in the servers of the base year, percent'],
      awsRunOffLife: [
        'run-off life of AWS',
        'years over which the AWS property of the base year is written off',
      ],
      commerceRunOffLife: ['run-off life of commerce', 'the same for the property of commerce'],
      buildingLife: ['life of buildings', 'accounting life of buildings and plant, years'],
      commerceLife: ['life of commerce assets', 'accounting life of what commerce buys, years'],
    },
  },

  inputs: {
    title: 'Assumptions: defaults, ranges and evidence',
    intro: 'Every slider with its default, its P10 and P90, its range, the reasons and the documents.',
    summary: (value, low, high) => `${value} (P10 ${low}, P90 ${high})`,
    range: (min, max) => `Slider from ${min} to ${max}.`,
    goTo: 'Go to the slider',
    goToLabel: (assumption) => `Go to the slider: ${assumption}`,
    noSources: 'An assumption of ours, without a published source.',
  },

  correlations: {
    title: 'What moves together',
    intro: 'Correlations of the assumptions in the simulation; all other pairs are independent.',
    caption: 'Correlations between −1 and 1',
    pair: 'Assumptions',
    rho: 'Correlation',
    and: (a, b) => `${a} and ${b}`,
  },

  limits: {
    title: 'What the model does not do',
    list: [
      'It works in whole years and knows no quarters; the known half of 2026 does not enter a projection.',
      'Capital expenditure of commerce costs depreciation and cash but adds no sales.',
      'Prices, currencies, competition and the wider economy act only through the growth rates that people set. Rivals have no limit of capacity and no capex, margin or profit.',
      'Financing is one line: interest on gathered cash flow. No debt, dividends, buybacks or new shares.',
      'Cash conversion and the tax rate are averages. Working capital, leases, deferred tax and the timing of tax are not modelled.',
      'Assets are never written down early: a short life of servers has to be set by hand.',
      'The market value is a multiple of one year’s profit, not a valuation, and nothing here is a forecast or investment advice.',
    ],
  },
};
