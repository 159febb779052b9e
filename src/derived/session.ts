import { createContext } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { InputDefinition, InputGroup, Preset } from '../model/index.ts';
import type { ChartId } from '../store/charts.ts';
import type { DisplayState } from '../store/displayStore.ts';
import type { ScenarioState } from '../store/scenarioStore.ts';
import type { YearLimits } from '../store/years.ts';
import type { BaselineFacts } from '../view-models/ledger/buildKpiRequest.ts';
import type { ScenarioSource } from './scenarioSource.ts';

/** What one open page has: its stores, the definitions of its sliders, and the figures that follow from both. */
export interface Session {
  readonly scenario: StoreApi<ScenarioState>;
  readonly display: StoreApi<DisplayState>;
  readonly source: ScenarioSource;
  readonly definitions: readonly InputDefinition[];
  readonly groups: readonly InputGroup[];
  readonly presets: readonly Preset[];
  readonly years: YearLimits;
  /** Facts behind the figures of the base year. */
  readonly baselineFacts: BaselineFacts;
  /** A link to the page as it stands, or to one of its charts. */
  readonly currentLink: (chart?: ChartId) => string;
}

export const SessionContext = createContext<Session | null>(null);
