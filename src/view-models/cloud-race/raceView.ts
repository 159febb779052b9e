import type { Cloud, CloudHistory, Investor, OutsideView, RaceEvent } from '../../model/index.ts';
import type { Tone } from '../chartTypes.ts';
import type { ScenarioView } from '../scenarioView.ts';

/** How people look at the race. */
export interface RaceChoices {
  readonly period: 'year' | 'quarter';
  /** Years of history that are shown. */
  readonly window: '5' | '10' | 'all';
  readonly scale: 'linear' | 'log';
  readonly sales: 'level' | 'index' | 'share' | 'synergy';
  /** The year that is 100 when sales are indexed. */
  readonly indexYear: number;
  /** Never all of them. */
  readonly hidden: readonly Cloud[];
}

/** What has loaded once and stays. */
export interface RaceData {
  readonly history: CloudHistory;
  readonly events: readonly RaceEvent[];
  readonly outside: readonly OutsideView[];
}

/** Everything that a figure of the race draws from. */
export interface RaceView extends RaceData {
  readonly view: ScenarioView;
  readonly choices: RaceChoices;
}

export const cloudOfInvestor: Readonly<Record<Investor, Cloud | null>> = {
  amazon: 'aws',
  microsoft: 'azure',
  alphabet: 'google',
  meta: null,
};

export const toneOfInvestor: Readonly<Record<Investor, Tone>> = {
  amazon: 'aws',
  microsoft: 'azure',
  alphabet: 'google',
  meta: 'neutral',
};

const cloudOfCompany: Readonly<Record<RaceEvent['company'], Cloud | null>> = {
  amazon: 'aws',
  microsoft: 'azure',
  google: 'google',
  market: null,
};

export function isShown({ choices }: Pick<RaceView, 'choices'>, cloud: Cloud | null): boolean {
  return cloud === null || !choices.hidden.includes(cloud);
}

/** Whether an event concerns a company that is shown. */
export function isEventShown(race: Pick<RaceView, 'choices'>, { company }: RaceEvent): boolean {
  return isShown(race, cloudOfCompany[company]);
}

/** The first year of history that is shown, by the chosen window. */
export function firstShownYear({ view, choices }: RaceView): number {
  return choices.window === 'all' ? -Infinity : view.opening.year - Number(choices.window) + 1;
}
