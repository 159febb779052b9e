import { messages } from '../../i18n/messages.ts';
import type { InputDefinition, Language, Localized, Overrides, Preset } from '../../model/index.ts';
import type { ChartFigure } from '../chartTypes.ts';
import { describeScenario } from '../describeScenario.ts';
import { listChanges, type AssumptionChange } from '../ledger/listChanges.ts';
import type { ScenarioRun, ScenarioView } from '../scenarioView.ts';
import type { StoryWorld } from './evaluateExpression.ts';
import { emphasise, type Emphasis } from './emphasise.ts';
import { fillText } from './fillText.ts';
import { buildStoryFigure, type RaceBeside } from './buildStoryFigure.ts';

/** What a step says and shows, as in story.json. */
export interface StepContent {
  readonly chart: string;
  readonly title: Localized;
  readonly text: Localized;
  readonly notes: Localized;
  readonly highlight?: readonly string[];
  readonly annotation?: { readonly at: number; readonly series?: string; readonly text: Localized };
}

/** What a step sets, within the limits of the page. */
export interface StepScenario {
  readonly overrides: Overrides;
  readonly year: number;
  readonly horizonYear: number;
}

/** What every step of a story is told from. */
export interface StoryContext {
  readonly language: Language;
  readonly view: Pick<ScenarioView, 'basis' | 'opening' | 'baseline' | 'actuals'>;
  readonly run: (overrides: Overrides) => ScenarioRun;
  readonly definitions: readonly InputDefinition[];
  readonly presets: readonly Preset[];
  readonly findFact: StoryWorld['findFact'];
  readonly race: RaceBeside;
}

/** A step with everything filled in from its own scenario. */
export interface PlannedStep {
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  /** Null where the chart is not one that Office programs can draw, or nothing is there to draw. */
  readonly figure: ChartFigure | null;
  /** What differs from the baseline, in a sentence. */
  readonly scenario: string;
  readonly changes: readonly AssumptionChange[];
}

/** Without facts some figures are empty; a step then has none. */
function hasContent({ marks }: ChartFigure): boolean {
  return marks.some((mark) => {
    if (mark.kind === 'bar') return mark.bars.length > 0;
    return mark.kind !== 'point' && mark.points.length > 0;
  });
}

/** Tells a step in its own scenario, years and language, whatever the page shows. */
export function planStep(step: StepContent, settings: StepScenario, context: StoryContext): PlannedStep {
  const { language, definitions, presets } = context;
  const { overrides, year, horizonYear } = settings;
  const view: ScenarioView = {
    ...context.view,
    scenario: context.run(overrides),
    isBaseline: Object.keys(overrides).length === 0,
    year,
    lastYear: horizonYear,
    language,
    messages: messages[language],
  };
  const world: StoryWorld = { view, definitions, findFact: context.findFact };
  const fill = (text: Localized): string => fillText(text[language], world, language).text;
  const figure = buildStoryFigure(step.chart, view, context.race);
  const { highlight = [], annotation = null } = step;
  const emphasis: Emphasis = {
    highlight,
    annotation: annotation === null ? null : { ...annotation, text: fill(annotation.text) },
  };
  return {
    title: fill(step.title),
    text: fill(step.text),
    notes: fill(step.notes),
    figure: figure !== null && hasContent(figure) ? emphasise(figure, emphasis, language) : null,
    scenario: describeScenario(definitions, presets, overrides, language),
    changes: listChanges(definitions, overrides, language),
  };
}
