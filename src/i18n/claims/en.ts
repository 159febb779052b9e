import { selectPlural } from '../../format/digits.ts';

function choose(count: number, one: string, other: string): string {
  return selectPlural(count, 0, 'en') === 'one' ? one : other;
}

/** Texts of the claims of the reports. Counts arrive as numbers. */
export const claimsEn = {
  title: 'What the reports say, checked',
  intro: (claims: number, reports: number) =>
    `${claims} claims of ${reports} ${choose(reports, 'report', 'reports')}, each held against what its source says.`,
  finding: (confirmed: number, all: number, contradicted: number) =>
    contradicted === 0
      ? `${confirmed} of ${all} claims ${choose(confirmed, 'holds', 'hold')} as written`
      : `${confirmed} of ${all} claims ${choose(confirmed, 'holds', 'hold')} as written, ${contradicted} ${choose(contradicted, 'is', 'are')} contradicted`,
  findingNone: 'No claim to count',
  chartSubtitle: 'Claims by verdict. Press a bar to see only these claims.',
  bar: (verdict: string, count: number) => `${verdict}: ${count} ${choose(count, 'claim', 'claims')}`,
  figureSubtitle: (count: number) =>
    `Claims of the reports by verdict, % of ${count} ${choose(count, 'claim', 'claims')}`,
  barEnd: (count: number, share: string) => `${count} ${choose(count, 'claim', 'claims')}, ${share}`,
  share: 'Share of the claims',
  filters: 'Choose claims',
  report: 'Report',
  allReports: 'All reports',
  verdict: 'Verdict',
  subject: 'Subject',
  allSubjects: 'All subjects',
  counted: (name: string, count: number) => `${name} (${count})`,
  search: 'Search in claims',
  searchHint: 'Words, figures, names',
  reset: 'Show all claims',
  shown: (shown: number, all: number) => `${shown} of ${all} claims shown`,
  list: 'Claims',
  emptyTitle: 'No claim fits this selection',
  emptyBody: 'Fewer words or another report may find it.',
  loading: 'Loading the claims',
  failedTitle: 'The claims could not be loaded',
  failedBody: 'The other views work.',
  partlyBroken: (count: number) =>
    `${count} ${choose(count, 'entry', 'entries')} of claims.json cannot be used and ${choose(count, 'is', 'are')} left out.`,
  wording: 'In the report (French)',
  checked: 'Checked',
  sources: 'Sources',
  noSource: 'No source was found.',
  place: (id: string, report: string) => `${report}, no. ${id}`,
  qualified: (verdict: string, qualifier: string) => `${verdict}: ${qualifier}`,
  seeFigure: (figure: string) => `See the chart: ${figure}`,
  seeLever: (lever: string) => `See the lever: ${lever}`,
  seeFacts: (count: number) =>
    count === 1 ? 'The figure and its source' : `The ${count} figures and their sources`,
  chosen: (count: number) =>
    count === 1 ? 'Only one claim that a lever names' : `Only ${count} claims that a lever names`,
  dropChosen: 'Show the others too',
  subjects: {
    aws: 'AWS',
    'cloud-rivals': 'Cloud market and rivals',
    chips: 'AI chips',
    advertising: 'Advertising',
    stores: 'Stores and shopping',
    logistics: 'Logistics',
    capex: 'Capital expenditure',
    profit: 'Group sales and profit',
    valuation: 'Market value',
    people: 'People and jobs',
    other: 'Other',
  },
};
