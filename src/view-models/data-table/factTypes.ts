import type { FactColumnId, PeriodKind } from '../../model/index.ts';

/** A fact as far as the table needs it. */
export interface TableFact {
  readonly id: string;
  readonly entity: string;
  readonly metric: string;
  /** As facts.csv writes it: `2025`, `2025H1`, `2025Q4`, `FY2025`, `FY2025Q4`, a month or a day. */
  readonly period: string;
  readonly periodEnd: string | null;
  readonly value: number;
  readonly unit: string;
  readonly confidence: string;
  readonly source: string;
  readonly note: string;
}

/** The columns that are shown until somebody chooses. */
export const usualColumns: readonly FactColumnId[] = [
  'metric',
  'period',
  'value',
  'unit',
  'entity',
  'confidence',
  'source',
];

/** One row of the table: a fact with its texts in the reader's language. */
export interface FactRow<TFact extends TableFact = TableFact> {
  readonly fact: TFact;
  /** Place in the list as loaded: what the sort keys are filed under. */
  readonly place: number;
  readonly periodKind: PeriodKind;
  /** The texts of the cells; numbers written in the language, as many digits as the fact has. */
  readonly texts: Readonly<Record<FactColumnId, string>>;
  /** What the row gives: entity, metric, period and unit together. */
  readonly figure: string;
  /** Rows that give the same figure (entity, metric, period, unit), this one included. */
  readonly sameFigure: number;
  /** Whether they give different values. */
  readonly isDisputed: boolean;
}

/** What a person chose to see; null and empty choose everything. */
export interface FactFilters {
  readonly entity: string | null;
  /** "entity metric", since one metric id can mean different things of different companies. */
  readonly metric: string | null;
  readonly confidence: string | null;
  readonly unit: string | null;
  readonly periodKind: PeriodKind | null;
  /** Only figures that several rows give. */
  readonly isRepeatedOnly: boolean;
  /** As typed. */
  readonly search: string;
}

export const noFactFilters: FactFilters = {
  entity: null,
  metric: null,
  confidence: null,
  unit: null,
  periodKind: null,
  isRepeatedOnly: false,
  search: '',
};
