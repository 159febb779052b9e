/** Texts of the cloud race. Amounts, rates and years arrive as texts that src/format has made. */
export const cloudRaceEn = {
  quarter: (quarter: number, year: string) => `Q${quarter} ${year}`,
  averageQuarter: (year: string) => `${year}, average quarter`,
  endOfYear: (year: string) => `End of ${year}`,
  endOfMonth: (month: string, year: string) => `End of ${month} ${year}`,
  december: 'December',
  endAt: (name: string, period: string) => `${name} ${period}:`,
  /** In a sentence, of twelve months. */
  overPeriod: (period: string) => `over the ${period}`,
  /** In a sentence, of something that stands at the end of a period. */
  atEnd: (period: string) => `at the ${period}`,
  /** A period inside a sentence; quarters and dates have other prepositions than years. */
  inPeriod: {
    year: (period: string) => `in ${period}`,
    quarter: (period: string) => `in ${period}`,
  },
  sincePeriod: {
    year: (period: string) => `since ${period}`,
    quarter: (period: string) => `since ${period}`,
  },
  list: (first: string, others: string) => `${first}; ${others}`,

  companies: { aws: 'AWS', azure: 'Azure', google: 'Google Cloud' },
  investors: { amazon: 'Amazon', microsoft: 'Microsoft', alphabet: 'Alphabet', meta: 'Meta' },
  noFacts: 'The reported figures could not be read; the charts of this view need them.',
  noFigures: 'Nothing is reported for this choice',
  missingFile: (file: string) => `${file} could not be read. The charts go on without it.`,
  brokenEntries: (file: string, count: number) =>
    `${file}: ${count} ${count === 1 ? 'entry' : 'entries'} could not be used and ${count === 1 ? 'is' : 'are'} left out.`,

  controls: {
    region: 'How the race is shown',
    period: 'Time step',
    periods: { year: 'Years', quarter: 'Quarters' },
    window: 'History',
    windows: { '5': '5 years', '10': '10 years', all: 'All' },
    scale: 'Scale of amounts',
    scales: { linear: 'Linear', log: 'Log' },
    sales: 'Sales as',
    salesMeasures: {
      level: 'Dollars',
      index: 'Index',
      share: 'Share of the three',
      synergy: 'World share',
    },
    indexYear: 'Year = 100',
    companies: 'Companies shown',
    /** The last company that is shown stays. */
    lastCompany: 'At least one company stays.',
  },

  sales: {
    titleLead: (first: string, period: string, amount: string, second: string, secondAmount: string) =>
      `${first} leads ${period} with ${amount}; ${second} has ${secondAmount}`,
    titleOne: (name: string, period: string, amount: string) => `${name} sells ${amount} ${period}`,
    titleIndex: (base: string, first: string, factor: string, year: string, second: string, other: string) =>
      `From ${base} to ${year}, ${first} multiplies its sales by ${factor}, ${second} by ${other}`,
    titleIndexOne: (base: string, name: string, factor: string, year: string) =>
      `From ${base} to ${year}, ${name} multiplies its sales by ${factor}`,
    titleShare: (name: string, share: string, year: string, later: string, laterYear: string) =>
      `${name} has ${share} of the three clouds’ sales in ${year}, ${later} in ${laterYear}`,
    titleMarket: (name: string, share: string, period: string, before: string, earlier: string) =>
      `${name} has ${share} of the world market ${period}, after ${before} ${earlier}`,
    subtitleLevel: (kind: 'year' | 'quarter', from: string, to: string) =>
      `Sales, $bn a ${kind}, ${from}–${to}`,
    subtitleIndex: (base: string, from: string, to: string) => `Sales, ${base} = 100%, ${from}–${to}`,
    subtitleShare: (from: string, to: string) => `Share of the sales of the three, %, ${from}–${to}`,
    subtitleMarket: (from: string, to: string) =>
      `Share of world spending on cloud infrastructure by Synergy Research Group, %, by quarter, ${from}–${to}`,
    summary: (entries: string) => `Sales of the clouds: ${entries}.`,
    entry: (name: string, period: string, amount: string) => `${name} ${amount} ${period}`,
    azure: 'Azure (estimate)',
    azureLow: 'Azure, low estimate',
    azureHigh: 'Azure, high estimate',
    noteEstimate:
      'Microsoft does not publish Azure’s sales. They are chained from its growth rates and from “over $75bn” for the year to June 2025; the hatched band is the range of that estimate (method: azure-estimate.md in the data folder).',
    noteQuarters:
      'Azure’s quarters are interpolated: read their course, not the single value. A projected year stands as its average quarter.',
    noteScope:
      'Google Cloud includes Workspace; AWS and Azure have no office software in them. Microsoft’s fiscal years end in June: its quarters are put into calendar years here.',
    noteOutside: 'Diamonds: what outsiders expect, by name in the list below.',
    noteMarket:
      'Synergy counts infrastructure, platforms and hosted private clouds, so its shares do not follow from the sales above. It cut Microsoft’s share when Microsoft redefined Azure: the line breaks. The last quarter is known second-hand only.',
    noteShare:
      'Shares among these three only; the rest of the market is left out. Azure’s part is an estimate.',
  },

  growth: {
    titleLead: (name: string, since: string, rate: string, period: string) =>
      `${name} has grown fastest ${since}: ${rate} ${period}`,
    titleOne: (name: string, rate: string, period: string) => `${name} grew by ${rate} ${period}`,
    subtitle: (kind: 'year' | 'quarter', from: string, to: string) =>
      kind === 'year'
        ? `Growth of sales over the year before, %, ${from}–${to}`
        : `Growth of sales over the same quarter of the year before, %, ${from}–${to}`,
    summary: (entries: string) => `Growth over the year before: ${entries}.`,
    azureReported: 'Azure, as reported',
    azureConstant: 'Azure, constant currency',
    azureEstimate: 'Azure (estimate)',
    noteReported:
      'As the companies report it, rounded to whole per cents. Thin line: Azure without the effect of exchange rates.',
    noteYears:
      'AWS as reported. Google Cloud is computed from its sales, Azure from the estimate of its sales: neither company reports growth by calendar years.',
    noteRedefined:
      'In August 2024 Microsoft took per-user products out of “Azure”; growth before and after does not compare, so the line breaks.',
    noteNames:
      '“Intelligent Cloud” and “Microsoft Cloud” are not Azure: they also hold server licences, or Office, LinkedIn and Dynamics.',
  },

  margin: {
    titleBelow: (rate: string, period: string, gap: string) =>
      `Google Cloud’s operating margin, ${rate} ${period}, is ${gap} below AWS’s`,
    titleAbove: (rate: string, period: string, gap: string) =>
      `Google Cloud’s operating margin, ${rate} ${period}, is ${gap} above AWS’s`,
    titleOne: (name: string, rate: string, period: string) =>
      `${name} keeps ${rate} of its sales as operating profit ${period}`,
    subtitle: (from: string, to: string) => `Operating income, % of sales, ${from}–${to}`,
    summary: (entries: string, year: string, projected: string, baseline: string) =>
      `Operating margins: ${entries}. In the scenario AWS has ${projected} in ${year} (baseline ${baseline}).`,
    googleFirst: 'Google Cloud',
    intelligentCloud: 'Intelligent Cloud (not Azure)',
    noteMicrosoft:
      'Microsoft gives no margin for Azure. The thin grey line is its segment Intelligent Cloud, with server software and services in it, by fiscal years to June: not the same thing.',
    noteMicrosoftLeftOut:
      'Microsoft gives no margin for Azure; its segment Intelligent Cloud, which is not the same thing, is shown by years only.',
    noteRecast:
      'Google Cloud before 2023 is as first reported; with the costs as they are shared out today, the losses of 2021 and 2022 were $2.3bn and $1.9bn.',
    noteScope:
      'Google Cloud includes Workspace. The companies write servers off over different lives, which moves margins without moving cash. AWS in the second quarter of 2026 has a gain on energy contracts in it: about 38% without.',
  },

  capex: {
    titlePlans: (year: string, plans: string, base: string, before: string) =>
      `Together they plan ${plans} of capex for ${year}, after ${before} in ${base}`,
    titleOne: (name: string, amount: string, period: string) => `${name} invested ${amount} ${period}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    subtitle: (kind: 'year' | 'quarter', from: string, to: string) => `Capex, $bn a ${kind}, ${from}–${to}`,
    summary: (entries: string, year: string, amount: string, baseline: string) =>
      `Capex: ${entries}. In the scenario Amazon invests ${amount} in ${year} (baseline ${baseline}).`,
    planLow: (name: string) => `${name}, plan, low`,
    planHigh: (name: string) => `${name}, plan, high`,
    earlierLow: (name: string) => `${name}, earlier plan, low`,
    earlierHigh: (name: string) => `${name}, earlier plan, high`,
    notePlans: (year: string) =>
      `Boxes and ticks: what the companies plan for ${year}. Only Amazon has a projection: its line moves with the sliders.`,
    notePlansByQuarter: (year: string) =>
      `Boxes and ticks: a quarter of what the companies plan for ${year}. Only Amazon has a projection, as an average quarter.`,
    noteMeasures:
      'Measures differ. Amazon: gross purchases (its plan and its own figure are net of incentives). Microsoft: with finance leases. Alphabet: purchases. Meta: with principal payments on leases since 2023, without before; joint ventures stay outside.',
    noteMetaQuarters:
      'Measures differ. Amazon: gross purchases (its plan and its own figure are net of incentives). Microsoft: with finance leases. Alphabet: purchases. Meta: purchases without leases, since only they are known for every quarter.',
  },

  backlog: {
    titleChange: (amount: string, period: string, factor: string) =>
      `AWS has ${amount} of orders in hand ${period}, ${factor} times a year before`,
    titleOne: (name: string, amount: string, period: string) =>
      `${name} has ${amount} of orders in hand ${period}`,
    subtitle: (from: string, to: string) => `Backlog: contracted sales not yet delivered, $bn, ${from}–${to}`,
    summary: (entries: string) => `Backlog: ${entries}.`,
    aws: 'AWS',
    azure: 'Microsoft, commercial',
    google: 'Google Cloud',
    noteScope:
      'Not one measure: Microsoft’s backlog is that of its whole commercial business; Alphabet’s has contracts of a year or less and chips in it since 2026; Amazon’s leaves out contracts of a year or less.',
    noteLabs:
      'Much of it hangs on two customers: more than $200bn of AWS’s $496bn comes from OpenAI and Anthropic, in which Amazon has invested.',
    noteGaps:
      'AWS published its backlog once a year until 2022. Where more than a year is missing, lines break; rings stand alone.',
  },

  backlogYears: {
    title: (years: string, projected: string, year: string) =>
      `AWS’s backlog is worth ${years} of sales, ${projected} at the scenario’s sales of ${year}`,
    titleReported: (years: string) => `AWS’s backlog is worth ${years} of sales`,
    subtitle: (from: string, to: string) =>
      `AWS’s backlog over its sales of twelve months, years, ${from}–${to}`,
    summary: (years: string, period: string, life: string) =>
      `${period} the backlog of AWS is ${years} of sales; its contracts run ${life} on average.`,
    ratio: 'Backlog in years of sales',
    life: 'Average life, as disclosed',
    atScenario: 'At the scenario’s sales',
    noteLife:
      'The average life is the weighted remaining length that Amazon gives. Where it is longer than the backlog in years of sales, today’s orders fill less than today’s sales in the years they cover.',
    noteScenario:
      'Ring: today’s backlog over the sales of the first projected year; it moves with the sliders.',
  },

  overtaking: {
    titleAt: (rival: string, year: string) => `${rival} passes AWS in ${year} in this scenario`,
    titleAhead: (rival: string) => `${rival} is already ahead of AWS`,
    titleNotBy: (rival: string, year: string) => `${rival} does not pass AWS by ${year} in this scenario`,
    subtitle: (rival: string, year: string) =>
      `Growth in ${year}: AWS across, ${rival} up, %; a line joins pairs that give the same year`,
    summary: (title: string, aws: string, rival: string, growth: string) =>
      `${title}. AWS grows by ${aws} in the first year, ${rival} by ${growth}.`,
    position: (year: string) => `AWS growth in ${year}`,
    column: (year: string) => `Passes in ${year}`,
    iso: (year: string) => `in ${year}`,
    scenario: 'Scenario',
    baseline: 'Baseline',
    noteReading: (rival: string) =>
      `Above a line, ${rival} passes AWS before that year; below the last one, it does so later or never. Everything else stays as in the scenario; after the first year both growth rates fade.`,
    noteCapacity:
      'AWS growth is what customers ask for. Where the machines do not suffice, more of it does not help AWS, and part of it goes to the rivals: the lines bend down.',
    noteSmallGap:
      'Where both grow alike, a point more or less moves the year by many: read the area, not the date.',
    computing: 'The lines follow when the slider rests.',
  },

  events: {
    title: 'What happened',
    listed: (count: number) => `What happened: ${count} ${count === 1 ? 'event' : 'events'} on this chart`,
  },

  outside: {
    title: (count: number) => `Outside views: ${count}`,
    caption: 'Outside views beside the scenario',
    forecaster: 'Who',
    made: 'When',
    subject: 'What',
    year: 'For',
    value: 'Expected',
    scenario: 'Scenario',
    difference: 'Scenario against it',
    remark: 'Remark',
    subjects: {
      aws: 'AWS',
      azure: 'Azure',
      google: 'Google Cloud',
      amazon: 'Amazon',
      microsoft: 'Microsoft',
      alphabet: 'Alphabet',
      meta: 'Meta',
    },
    said: (who: string, when: string, what: string, value: string) => `${what} ${value}: ${who}, ${when}`,
    more: (count: number) => `${count} more in the list below the chart`,
    fiscalYear: (year: string) => `Fiscal ${year}`,
    derived: (rate: string) => `Computed from growth of ${rate}.`,
    net: 'Net of incentives.',
    withoutLeases: 'Without leases.',
    notDrawn: 'Not drawn: outside of the chart or another measure.',
  },
};
