import { useScenario, useSession } from '../../derived/useSession.ts';
import { useScenarioTexts } from '../../i18n/scenarios/useScenarioTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { Preset } from '../../model/index.ts';
import { limitOverrides } from '../../store/limits.ts';
import { Button } from '../../ui/Button.tsx';
import { PresetDetails } from '../PresetReasons.tsx';
import { isPresetChosen } from '../../view-models/isPresetChosen.ts';
import type { OpenScenario } from './openScenario.ts';

interface PresetListProps {
  readonly onOpen: OpenScenario;
  readonly onSay: (message: string) => void;
}

interface PresetItemProps extends PresetListProps {
  readonly preset: Preset;
}

function PresetItem({ preset, onOpen, onSay }: PresetItemProps) {
  const texts = useScenarioTexts().library;
  const language = useLanguage();
  const { library, definitions } = useSession();
  const isCurrent = useScenario(({ overrides }) => isPresetChosen(preset, overrides, definitions));
  const name = preset.label[language];
  const description = preset.description[language];
  const copy = (): void => {
    const { scenarioSaved } = library.getState();
    scenarioSaved(texts.copyOf(name), limitOverrides(definitions, preset.inputs), description);
    onSay(texts.said.duplicated(texts.copyOf(name)));
  };
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 py-3" data-preset={preset.id}>
      <div className="min-w-0 flex-1 basis-64">
        <h4 className="text-label font-semibold">
          {name}
          {isCurrent && <span className="ml-2 text-small font-medium text-scenario">{texts.current}</span>}
        </h4>
        <p className="mt-0.5 text-small text-muted">{description}</p>
        <PresetDetails preset={preset} />
      </div>
      <div className="flex flex-wrap gap-1">
        <Button
          aria-label={texts.openNamed(name)}
          onClick={() => onOpen(preset.inputs, { kind: 'preset', id: preset.id })}
        >
          {texts.open}
        </Button>
        <Button look="quiet" aria-label={texts.copyPresetNamed(name)} onClick={copy}>
          {texts.copyPreset}
        </Button>
      </div>
    </li>
  );
}

/** The scenarios that come with the product, each with its paragraph. */
export function PresetList(props: PresetListProps) {
  const { presets } = useSession();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {presets.map((preset) => (
        <PresetItem key={preset.id} preset={preset} {...props} />
      ))}
    </ul>
  );
}
