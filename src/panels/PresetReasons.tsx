import { useState } from 'react';
import { useSession } from '../derived/useSession.ts';
import { presetTexts } from '../i18n/presets/presetTexts.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { Preset } from '../model/index.ts';
import { limitOverrides } from '../store/limits.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { PresetMoves } from './PresetMoves.tsx';

/** What a preset moves, folded until somebody asks. */
export function PresetDetails({ preset }: { readonly preset: Preset }) {
  const texts = presetTexts[useLanguage()];
  const { definitions } = useSession();
  const [isOpen, setIsOpen] = useState(false);
  const count = Object.keys(limitOverrides(definitions, preset.inputs)).length;
  if (count === 0) return <PresetMoves preset={preset} />;
  return (
    <Disclosure summary={texts.moves(count)} onToggle={setIsOpen}>
      {isOpen && <PresetMoves preset={preset} />}
    </Disclosure>
  );
}

/** Every preset with its paragraph and what it moves. */
export function PresetReasons() {
  const language = useLanguage();
  const texts = presetTexts[language];
  const { presets } = useSession();
  return (
    <>
      <p className="text-small text-muted">{texts.intro}</p>
      <ul className="mt-2 divide-y divide-line">
        {presets.map((preset) => (
          <li key={preset.id} className="py-2">
            <p className="font-semibold">{preset.label[language]}</p>
            <p className="text-small text-muted">{preset.description[language]}</p>
            <PresetDetails preset={preset} />
          </li>
        ))}
      </ul>
    </>
  );
}
