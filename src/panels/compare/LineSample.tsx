import type { ScenarioLetter } from '../../view-models/compare-scenarios/nameScenarios.ts';
import { scenarioLooks } from '../../view-models/compare-scenarios/compareView.ts';

/** A piece of the line that a scenario has in the charts. */
export function LineSample({ letter }: { readonly letter: ScenarioLetter }) {
  const { tone, style } = scenarioLooks[letter];
  return (
    <svg aria-hidden viewBox="0 0 34 8" className="h-2 w-[2.4em] shrink-0">
      <path className="mark mark-line" data-tone={tone} data-style={style} d="M1 4H33" />
    </svg>
  );
}
