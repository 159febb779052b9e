import type { ActualPoint } from './actuals.ts';
import type { Localized } from './language.ts';

/** The three clouds that are compared; the first one is ours. */
export const clouds = ['aws', 'azure', 'google'] as const;
export type Cloud = (typeof clouds)[number];

/** The companies behind them, and the one that buys as much without selling a cloud. */
export const investors = ['amazon', 'microsoft', 'alphabet', 'meta'] as const;
export type Investor = (typeof investors)[number];

/** One reported or derived figure of a whole calendar year, or of a calendar quarter. */
export interface HistoryPoint extends Omit<ActualPoint, 'x'> {
  readonly year: number;
  /** 1 to 4; null for the whole year. */
  readonly quarter: number | null;
}

/** Figures under one definition, the earliest first. Nothing may be drawn or computed from one stretch to the next. */
export type HistorySegment = readonly HistoryPoint[];

/** A measure's history; where its definition changed, a new segment begins. */
export interface HistorySeries {
  readonly years: readonly HistorySegment[];
  readonly quarters: readonly HistorySegment[];
  /**
   * What is known after the last whole year, named by the quarter it ends with: twelve months of something that flows, the
   * quarter's end of something that stands. It continues the last segment of the years, which may be empty.
   */
  readonly latest: HistoryPoint | null;
}

/** From the low to the high end of what a company said, USD billions; equal where it named one figure. */
export type GuidedRange = readonly [low: number, high: number];

/** What a company says it will spend in a year that is not over. */
export interface Guidance {
  readonly year: number;
  readonly latest: GuidedRange;
  /** What it said before, the earliest first. */
  readonly earlier: readonly GuidedRange[];
  readonly factIds: readonly string[];
  readonly sourceIds: readonly string[];
}

/** The history of the cloud race. Money in USD billions, rates and shares in percent (24 means 24 %), lengths in years. */
export interface CloudHistory {
  /** Azure's are an estimate: Microsoft does not publish them. */
  readonly sales: Readonly<Record<Cloud, HistorySeries>>;
  /** The band of that estimate, by whole years. */
  readonly azureLow: HistorySeries;
  readonly azureHigh: HistorySeries;
  /** Share of each in the sales of the three. */
  readonly shareOfThree: Readonly<Record<Cloud, HistorySeries>>;
  /** Share of the world's spending on cloud infrastructure, by Synergy Research Group; quarters only. */
  readonly marketShare: Readonly<Record<Cloud, HistorySeries>>;
  /** Over the year before: as the company reported it, else from the sales above. */
  readonly growth: Readonly<Record<Cloud, HistorySeries>>;
  /** Azure's growth without exchange rates, as reported. */
  readonly azureGrowthConstantCurrency: HistorySeries;
  /** Operating income over sales; `intelligentCloud` is Microsoft's segment around Azure, by fiscal years, which end with the second quarter. */
  readonly margin: Readonly<Record<'aws' | 'google' | 'intelligentCloud', HistorySeries>>;
  readonly capex: Readonly<Record<Investor, HistorySeries>>;
  readonly guidance: Readonly<Record<Investor, Guidance | null>>;
  /** Contracted sales not yet delivered; Microsoft's are of its whole commercial business. */
  readonly backlog: Readonly<Record<Cloud, HistorySeries>>;
  /** The backlog of AWS over its sales of the last twelve months. */
  readonly awsBacklogYears: HistorySeries;
  /** Mean length of the backlog's contracts, as Amazon gives it. */
  readonly awsBacklogLife: HistorySeries;
}

export const raceCharts = ['sales', 'share', 'growth', 'margin', 'capex', 'backlog'] as const;
export type RaceChart = (typeof raceCharts)[number];

/** Something that happened and that a reader of a chart should know. */
export interface RaceEvent {
  readonly id: string;
  /** A day, `2026-02-05`, or a month, `2024-12`. */
  readonly date: string;
  readonly company: 'amazon' | 'microsoft' | 'google' | 'market';
  /** The charts that it explains. */
  readonly charts: readonly RaceChart[];
  readonly text: Localized;
  /** Ids of sources.json. */
  readonly sources: readonly string[];
}

/** What somebody outside said about the years to come. */
export interface OutsideView {
  readonly entity: string;
  readonly metric: string;
  /** Calendar year; of a fiscal year the one in which it ends. */
  readonly year: number;
  readonly span: 'year' | 'fiscalYear' | 'quarter';
  readonly value: number;
  readonly unit: string;
  /** Who said it. */
  readonly forecaster: string;
  /** When: a month `2026-02`, or a year. */
  readonly made: string;
  readonly confidence: ActualPoint['confidence'];
  /** Id of sources.json. */
  readonly source: string;
  readonly quote: string;
}
