import { createContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { InputCorrelation, InputDefinition, InputGroup, Preset } from '../model/index.ts';
import type { ChartId } from '../store/charts.ts';
import type { CompareState } from '../store/compareStore.ts';
import type { DisplayState } from '../store/displayStore.ts';
import type { HistoryState } from '../store/historyStore.ts';
import type { LibraryState } from '../store/libraryStore.ts';
import type { ScenarioState } from '../store/scenarioStore.ts';
import type { UncertaintyState } from '../store/uncertaintyStore.ts';
import type { YearLimits } from '../store/years.ts';
import type { BaselineFacts } from '../view-models/ledger/buildKpiRequest.ts';
import type { ScenarioSource } from './scenarioSource.ts';

/** What one open page has: its stores, the definitions of its sliders, and the figures that follow from both. */
export interface Session {
  readonly scenario: StoreApi<ScenarioState>;
  /** The scenarios beside it. */
  readonly compare: StoreApi<CompareState>;
  readonly display: StoreApi<DisplayState>;
  /** Every state of the scenario since the page opened. */
  readonly history: StoreApi<HistoryState>;
  /** The scenarios that were saved under a name. */
  readonly library: StoreApi<LibraryState>;
  /** How far each assumption may stray. */
  readonly uncertainty: StoreApi<UncertaintyState>;
  readonly source: ScenarioSource;
  readonly definitions: readonly InputDefinition[];
  readonly groups: readonly InputGroup[];
  readonly presets: readonly Preset[];
  /** How the assumptions move together. */
  readonly correlations: readonly InputCorrelation[];
  readonly years: YearLimits;
  /** Fingerprint of the data that links and files are made on. */
  readonly dataVersion: string;
  /** Facts behind the figures of the base year. */
  readonly baselineFacts: BaselineFacts;
  /** A link to the page as it stands, or to one of its charts. */
  readonly currentLink: (chart?: ChartId) => string;
}

export const SessionContext = createContext<Session | null>(null);
