import type { ScenarioRun, ScenarioView } from '../../view-models/scenarioView.ts';
import type { Session } from '../../derived/session.ts';
import type { Live } from '../../derived/useSession.ts';
import { compareTexts } from '../../i18n/compare/compareTexts.ts';
import type { Overrides } from '../../model/index.ts';
import type { ComparedScenario } from '../../store/compareStore.ts';
import type { CompareView, NamedRun } from '../../view-models/compare-scenarios/compareView.ts';
import { nameCompared, scenarioLetters } from '../../view-models/compare-scenarios/nameScenarios.ts';

function buildCompareView(
  { presets }: Session,
  run: (overrides: Overrides) => ScenarioRun,
  view: ScenarioView,
  current: Overrides,
  compared: readonly ComparedScenario[],
): CompareView {
  const { language } = view;
  const texts = compareTexts[language];
  const others = compared.flatMap(({ id, name, overrides }, order): readonly NamedRun[] => {
    const letter = scenarioLetters[order + 1];
    if (letter === undefined) return [];
    const words = nameCompared(name, letter, { presets, texts, language });
    return [{ id, letter, name: words, overrides, run: run(overrides) }];
  });
  const own: NamedRun = { id: null, letter: 'A', name: texts.current, overrides: current, run: run(current) };
  return { view, texts, scenarios: [own, ...others] };
}

/** The scenarios side by side, computed once a change; the current one stays the current one while another is shown in its place. */
export function createCompareSource(session: Session): Live<CompareView> {
  const { source, scenario, compare } = session;
  let last: readonly [ScenarioView, Overrides, readonly ComparedScenario[], CompareView] | null = null;
  return {
    read() {
      const [view, { overrides }, { scenarios }] = [source.read(), scenario.getState(), compare.getState()];
      if (last?.[0] !== view || last[1] !== overrides || last[2] !== scenarios)
        last = [
          view,
          overrides,
          scenarios,
          buildCompareView(session, source.run, view, overrides, scenarios),
        ];
      return last[3];
    },
    subscribe(listener) {
      const stopSource = source.subscribe(listener);
      const stopCompare = compare.subscribe((state, previous) => {
        if (state.scenarios !== previous.scenarios) listener('settings');
      });
      return () => {
        stopSource();
        stopCompare();
      };
    },
  };
}
