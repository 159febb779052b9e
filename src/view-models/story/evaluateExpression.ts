import { computeOvertaking, type InputDefinition, type InputUnit } from '../../model/index.ts';
import type { ScenarioRun, ScenarioView } from '../scenarioView.ts';
import { findOutcomeUnit } from '../outcomeUnits.ts';
import type { StoryExpression, StoryRival, StoryRun, StoryTerm } from './storyExpression.ts';

/** A fact as far as a story shows it. */
export interface StoryFact {
  readonly value: number;
  /** Unit of facts.csv. */
  readonly unit: string;
}

/** What the words of a step are filled from: the figures of its own scenario, and the facts. */
export interface StoryWorld {
  readonly view: Pick<ScenarioView, 'basis' | 'opening' | 'baseline' | 'scenario'>;
  readonly definitions: readonly InputDefinition[];
  readonly findFact: (id: string) => StoryFact | null;
}

/** A number with the unit it is shown in. `fact` and `input` are shown with their own digits. */
export interface StoryAmount {
  readonly value: number;
  readonly unit:
    | { readonly kind: 'shown'; readonly unit: 'USD_bn' | 'percent' | 'USD'; readonly isChange: boolean }
    | { readonly kind: 'fact'; readonly unit: string }
    | { readonly kind: 'input'; readonly unit: InputUnit }
    | { readonly kind: 'share' }
    | { readonly kind: 'times' }
    | { readonly kind: 'points' }
    | { readonly kind: 'bare' };
}

function readOutput(run: ScenarioRun, term: StoryTerm & { readonly kind: 'output' }): number | null {
  return run.rows.find((row) => row.year === term.year)?.[term.output] ?? null;
}

function readRun(
  world: StoryWorld,
  run: StoryRun,
  term: StoryTerm & { readonly kind: 'output' },
): number | null {
  if (run !== 'change') return readOutput(world.view[run], term);
  const [scenario, baseline] = [readOutput(world.view.scenario, term), readOutput(world.view.baseline, term)];
  return scenario === null || baseline === null ? null : scenario - baseline;
}

function evaluateTerm(term: StoryTerm, world: StoryWorld): StoryAmount | null {
  switch (term.kind) {
    case 'number':
      return { value: term.value, unit: { kind: 'bare' } };
    case 'fact': {
      const fact = world.findFact(term.id);
      return fact === null ? null : { value: fact.value, unit: { kind: 'fact', unit: fact.unit } };
    }
    case 'input': {
      const definition = world.definitions.find(({ id }) => id === term.id);
      if (definition === undefined) return null;
      return {
        value: world.view.scenario.inputs[term.id],
        unit: { kind: 'input', unit: definition.unit },
      };
    }
    case 'output': {
      const value = readRun(world, term.run, term);
      if (value === null) return null;
      const unit = findOutcomeUnit(term.output);
      return { value, unit: { kind: 'shown', unit, isChange: term.run === 'change' } };
    }
  }
}

function join(first: number, operator: '+' | '-' | '/', second: number): number {
  if (operator === '+') return first + second;
  return operator === '-' ? first - second : first / second;
}

/**
 * The number that an amount stands for; null where a fact, a year or an input does not exist, or the result is not finite. A sum
 * or a difference keeps the unit of its first term.
 */
export function evaluateAmount(
  expression: StoryExpression & { readonly kind: 'amount' },
  world: StoryWorld,
): StoryAmount | null {
  const first = evaluateTerm(expression.first, world);
  if (first === null) return null;
  const { operator, second, show } = expression;
  const other = second === null ? null : evaluateTerm(second, world);
  if (second !== null && other === null) return null;
  const value = operator === null || other === null ? first.value : join(first.value, operator, other.value);
  if (!Number.isFinite(value)) return null;
  if (show === 'share') return { value: value * 100, unit: { kind: 'share' } };
  if (show !== 'plain') return { value, unit: { kind: show } };
  return { value, unit: operator === '/' ? { kind: 'bare' } : first.unit };
}

/** When a rival's sales pass those of AWS in the step's scenario. */
export function evaluateOvertaking(
  rival: StoryRival,
  world: StoryWorld,
): ReturnType<typeof computeOvertaking> {
  const { opening, scenario } = world.view;
  const years = [opening, ...scenario.rows];
  return computeOvertaking(
    years.map((row) => row.awsRevenue),
    years.map((row) => (rival === 'google' ? row.googleRevenue : row.azureRevenue)),
    opening.year,
  );
}
