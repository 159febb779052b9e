import type { InputId, Localized } from '../../model/index.ts';

/** The parts of the model that figures come from; named after the sections of docs/model.md. */
export const formulaIds = [
  'capitalExpenditure',
  'aws',
  'storesAndAdvertising',
  'amazon',
  'rivals',
  'profitBridge',
  'projection',
] as const;
export type FormulaId = (typeof formulaIds)[number];

/** What a computed figure stands on: the person's assumptions, the defaults, or the figures of the base year alone. */
export type ModelBasisKind = 'scenario' | 'baseline' | 'baseYear';

/** Where a figure comes from: reported facts, the model, or a choice with reasons. */
export type LedgerOrigin =
  | {
      readonly kind: 'facts';
      readonly factIds: readonly string[];
      /** The shown value, unrounded, in its unit: that of the chart or, for a single fact, its own as facts.csv names it. */
      readonly value: number;
      readonly unit: string;
    }
  | { readonly kind: 'model'; readonly formula: FormulaId; readonly basis: ModelBasisKind }
  | { readonly kind: 'assumption'; readonly input: InputId };

/** One figure to open; texts are finished in the reader's language. */
export interface LedgerItem {
  readonly id: string;
  readonly label: string;
  /** "2025", "12 months to June 2026"; empty where it says nothing. */
  readonly period: string;
  readonly valueText: string;
  readonly origin: LedgerOrigin;
}

/** What a person asked for: one figure, or the figures of one position with the one to begin with. */
export interface LedgerRequest {
  readonly items: readonly LedgerItem[];
  readonly selected: string;
}

/** A document, as sources.json has it. */
export interface LedgerDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string | null;
}

/** A row of the facts, as far as a ledger reads it. */
export interface LedgerFact {
  readonly id: string;
  readonly period: string;
  readonly periodEnd: string | null;
  readonly value: number;
  readonly unit: string;
  readonly confidence: 'verified' | 'secondary' | 'estimated' | 'unverified';
  readonly source: string;
  readonly note: string;
}

/** A text in both languages under a name. */
export interface LedgerReason {
  readonly id: string;
  readonly label: Localized;
  readonly reason: Localized;
}
