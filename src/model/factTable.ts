/** Words of the table of facts that the view and the links share. */

/** Kinds of periods, the longest first. */
export const periodKinds = [
  'year',
  'half',
  'quarter',
  'fiscalYear',
  'fiscalQuarter',
  'month',
  'day',
] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** Columns of the table in their order. */
export const factColumnIds = [
  'metric',
  'period',
  'value',
  'unit',
  'entity',
  'confidence',
  'source',
  'note',
  'periodEnd',
  'metricId',
  'id',
] as const;
export type FactColumnId = (typeof factColumnIds)[number];
