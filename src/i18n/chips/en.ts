/** Texts of the chart of the AI-chip market. Amounts, rates and years arrive as finished texts. */
export const chipsEn = {
  title: (sales: string, year: string) => `NVIDIA alone sold ${sales} of data-centre chips in ${year}`,
  titleShare: (sales: string, year: string, share: string) =>
    `NVIDIA alone sold ${sales} of data-centre chips in ${year}, about ${share} of the market`,
  titleNone: 'No figures of the AI-chip market are known',
  range: (low: string, high: string) => `${low} to ${high}`,
  subtitle: (from: string, to: string) =>
    `Sales of AI chips a year, $bn, ${from}–${to}: NVIDIA’s, and three estimates of the whole market`,
  summary: (sales: string, year: string, low: string, high: string, estimated: string) =>
    `NVIDIA’s data-centre sales reached ${sales} in ${year}. Estimates of the whole market for ${estimated} run from ${low} to ${high}.`,
  nvidia: 'NVIDIA, data-centre sales',
  ends: {
    nvidia: 'NVIDIA',
    gartner: 'Gartner',
    marketsandmarkets: 'MarketsandMarkets',
    statista: 'Statista',
  },
  gartner: 'Market by Gartner',
  marketsandmarkets: 'Market by MarketsandMarkets',
  statista: 'Market by Statista',
  shareLow: 'NVIDIA’s share, low estimate',
  shareHigh: 'NVIDIA’s share, high estimate',
  noteEstimates: (year: string, low: string, high: string) =>
    `For ${year} the estimates run from ${low} to ${high}, since each counts other chips: Gartner those in computers and phones too. All were made in 2024 or 2025; dotted lines join two figures of one forecaster, without a statement on the years between.`,
  noteFiscal:
    'NVIDIA’s fiscal year ends in late January and stands at the calendar year that fills it: fiscal 2026 at 2025. Networking is part of its data-centre sales.',
  noteShare:
    'NVIDIA publishes no share; the estimates are third parties’ and count accelerators for AI in data centres.',
};
