import type { CompareTexts } from '../../i18n/compare/compareTexts.ts';
import type { Overrides } from '../../model/index.ts';
import type { LineStyle, Tone } from '../chartTypes.ts';
import type { ScenarioRun, ScenarioView } from '../scenarioView.ts';
import type { ScenarioLetter } from './nameScenarios.ts';

/** One of the scenarios that stand side by side. */
export interface NamedRun {
  /** The store's id; null for the current one. */
  readonly id: string | null;
  readonly letter: ScenarioLetter;
  /** In the reader's language, without the letter. */
  readonly name: string;
  readonly overrides: Overrides;
  readonly run: ScenarioRun;
}

/** What the comparison draws from: the current scenario first, then the others in their order. */
export interface CompareView {
  readonly view: ScenarioView;
  readonly scenarios: readonly [NamedRun, ...NamedRun[]];
  readonly texts: CompareTexts;
}

/** How a scenario looks, by its place; the current one is strong. */
export interface ScenarioLook {
  /** Id of its marks and columns. */
  readonly id: string;
  readonly tone: Tone;
  readonly style: LineStyle;
}

/** The looks of the scenarios by their letters. */
export const scenarioLooks: Readonly<Record<ScenarioLetter, ScenarioLook>> = {
  A: { id: 'scenario', tone: 'scenario', style: 'scenario' },
  B: { id: 'second', tone: 'second', style: 'second' },
  C: { id: 'third', tone: 'third', style: 'third' },
  D: { id: 'fourth', tone: 'fourth', style: 'fourth' },
};
