/** What checking a claim of a report came to, the best first. */
export const verdictIds = [
  'confirmed',
  'rounded',
  'outdated',
  'contradicted',
  'reports-disagree',
  'not-checkable',
] as const;
export type VerdictId = (typeof verdictIds)[number];

/** What a claim is about. */
export const subjectIds = [
  'aws',
  'cloud-rivals',
  'chips',
  'advertising',
  'stores',
  'logistics',
  'capex',
  'profit',
  'valuation',
  'people',
  'other',
] as const;
export type SubjectId = (typeof subjectIds)[number];
