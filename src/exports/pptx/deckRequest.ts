import type { Language } from '../../model/index.ts';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import type { AssumptionChange } from '../../view-models/ledger/listChanges.ts';
import type { CitedSource } from '../figureDocument.ts';

/** A slide with one chart. */
export interface ChartSlide {
  readonly figure: ChartFigure;
  /** The documents of `figure.sourceIds`; null when their list could not be loaded. */
  readonly sources: readonly CitedSource[] | null;
  /** Address that shows the same chart in the same scenario. */
  readonly link: string;
  /** What differs from the base case on this slide, in a sentence. */
  readonly scenario: string;
  /** In place of the figure's finding: what a story says here. */
  readonly title?: string;
  /** What a story says under its title; without, the slide says what the chart shows. */
  readonly text?: string;
  /** What the presenter wants to say, before what the figure itself has to tell. */
  readonly speakerNotes?: string;
}

/** A step of a story, as one slide. */
export interface StorySlide {
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  /** Null where the chart of the step cannot be drawn as a native chart. */
  readonly figure: ChartFigure | null;
  /** The documents of the figure's `sourceIds`; null when their list could not be loaded. */
  readonly sources: readonly CitedSource[] | null;
  /** Address that shows the chart in the step's scenario. */
  readonly link: string;
  /** What differs from the base case, in a sentence. */
  readonly scenario: string;
  /** The same, one by one; none for the base case. */
  readonly changes: readonly AssumptionChange[];
}

/** Everything that the deck of a story is made of. */
export interface StoryDeckRequest {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly steps: readonly StorySlide[];
  /** Address that opens the story. */
  readonly link: string;
  readonly createdAt: Date;
}

/** Everything that a deck is made of. */
export interface DeckRequest {
  readonly language: Language;
  /** Large, on the first slide: the scenario's name, or the story's. */
  readonly title: string;
  /** What differs from the base case, in a sentence. */
  readonly scenario: string;
  /** What differs; none for the base case. */
  readonly changes: readonly AssumptionChange[];
  /** The assumptions that a deck of the base case lists, with their values. */
  readonly mainAssumptions: readonly { readonly label: string; readonly value: string }[];
  readonly slides: readonly ChartSlide[];
  /** Address that opens this scenario in the product. */
  readonly link: string;
  readonly createdAt: Date;
}
