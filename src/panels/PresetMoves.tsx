import { useDisplay, useSession } from '../derived/useSession.ts';
import { formatYear } from '../format/number.ts';
import { presetTexts } from '../i18n/presets/presetTexts.ts';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import type { Preset } from '../model/index.ts';
import { limitOverrides } from '../store/limits.ts';
import { buildPresetEffects, buildPresetMoves } from '../view-models/presets/buildPresetMoves.ts';

function Effects({ preset }: { readonly preset: Preset }) {
  const language = useLanguage();
  const texts = presetTexts[language];
  const { labels } = useMessages().figures.kpis;
  const { source, definitions } = useSession();
  const year = useDisplay((state) => state.year);
  const { baseline } = source.read();
  const run = source.run(limitOverrides(definitions, preset.inputs));
  return (
    <>
      <p className="mt-2 text-small font-semibold">{texts.effects(formatYear(year))}</p>
      <dl className="text-small tabular-nums">
        {buildPresetEffects(run, baseline, year, language).map(({ id, changeText }) => (
          <div key={id} className="flex flex-wrap justify-between gap-x-3 py-0.5">
            <dt className="min-w-0">{labels[id]}</dt>
            <dd className="font-medium whitespace-nowrap">{changeText}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Which assumptions a preset moves, from what to what, how that stands beside what is expected, and what comes of it. */
export function PresetMoves({ preset }: { readonly preset: Preset }) {
  const language = useLanguage();
  const texts = presetTexts[language];
  const { definitions } = useSession();
  const moves = buildPresetMoves(preset, definitions, language);
  if (moves.length === 0) return <p className="py-1 text-small text-muted">{texts.none}</p>;
  return (
    <div className="pb-2" data-preset-moves={preset.id}>
      <ul
        aria-label={texts.list(preset.label[language])}
        className="divide-y divide-line border-y border-line"
      >
        {moves.map(({ id, label, changeText, reasons }) => (
          <li key={id} className="py-1.5 text-small" data-move={id}>
            <p className="flex flex-wrap justify-between gap-x-3">
              <span className="min-w-0">{label}</span>
              <span className="font-medium whitespace-nowrap tabular-nums">{changeText}</span>
            </p>
            <p className="text-muted">{reasons.join('; ')}</p>
          </li>
        ))}
      </ul>
      <Effects preset={preset} />
    </div>
  );
}
