import { useLibrary } from '../../derived/useLibrary.ts';
import { useScenarioName } from '../../derived/useScenarioName.ts';
import { useSession } from '../../derived/useSession.ts';
import { useCompareTexts } from '../../i18n/compare/useCompareTexts.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import type { MenuItem } from '../../ui/Menu.tsx';

const pinId = 'pin';

export interface Adding {
  /** The current scenario, the presets and the saved scenarios, as items of a menu. */
  readonly items: readonly MenuItem[];
  /** Adds the scenario of an item. */
  readonly add: (id: string) => void;
  readonly pin: () => void;
}

/** What can be added to the comparison, and how. */
export function useAddScenario(onSaid: (message: string) => void): Adding {
  const texts = useCompareTexts();
  const language = useLanguage();
  const { custom } = useMessages().interface.scenario;
  const { compare, scenario, presets } = useSession();
  const { presetId, name } = useScenarioName();
  const saved = useLibrary((state) => state.scenarios);

  /** Under the name it has, else under the time, so that two pins are two. */
  function pin(): void {
    const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(new Date());
    const text = name === custom ? texts.add.pinned(time) : name;
    const { overrides } = scenario.getState();
    compare
      .getState()
      .scenarioAdded(
        presetId === null
          ? { name: { kind: 'own', text }, overrides }
          : { name: { kind: 'preset', preset: presetId }, overrides },
      );
    onSaid(texts.add.added(text));
  }

  function add(id: string): void {
    if (id === pinId) pin();
    const preset = presets.find((candidate) => `preset ${candidate.id}` === id);
    if (preset !== undefined) {
      const given = { kind: 'preset', preset: preset.id } as const;
      compare.getState().scenarioAdded({ name: given, overrides: preset.inputs });
      onSaid(texts.add.added(preset.label[language]));
    }
    const kept = saved.find((candidate) => `saved ${candidate.id}` === id);
    if (kept !== undefined) {
      const given = { kind: 'own', text: kept.name } as const;
      compare.getState().scenarioAdded({ name: given, overrides: kept.overrides });
      onSaid(texts.add.added(kept.name));
    }
  }

  const items: readonly MenuItem[] = [
    { id: pinId, label: texts.add.pin, description: texts.add.pinHelp },
    ...presets.map(({ id, label }) => ({
      id: `preset ${id}`,
      label: label[language],
      description: texts.add.preset,
    })),
    ...saved.map((kept) => ({ id: `saved ${kept.id}`, label: kept.name, description: texts.add.saved })),
  ];
  return { items, add, pin };
}
