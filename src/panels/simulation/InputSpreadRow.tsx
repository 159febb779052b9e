import { clsx } from 'clsx';
import { RotateCcw } from 'lucide-react';
import { useId } from 'react';
import { DensitySketch } from '../../charts/DensitySketch.tsx';
import { useUncertainty } from '../../derived/useUncertainty.ts';
import { useScenario, useSession } from '../../derived/useSession.ts';
import { formatInputValue } from '../../format/inputs.ts';
import { useSimulationTexts } from '../../i18n/simulation/useSimulationTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { InputDefinition } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { sketchDensity } from '../../view-models/simulation/sketchDensity.ts';

/** The distribution of one assumption: its shape, its three numbers, and whether it is certain. */
export function InputSpreadRow({ definition }: { readonly definition: InputDefinition }) {
  const { id, unit, min, max, step } = definition;
  const { scenario, uncertainty } = useSession();
  const { inputs: texts } = useSimulationTexts();
  const language = useLanguage();
  const labelId = useId();
  const mode = useScenario((state) => state.overrides[id] ?? definition.default);
  const spread = useUncertainty((state) => state.spreads[id]);
  const isEdited = useUncertainty((state) => state.edits[id] !== undefined);
  const { points, marks, low, high } = sketchDensity(definition, mode, spread);
  const isCertain = spread.below + spread.above === 0;
  const label = definition.label[language];
  const show = (value: number): string => formatInputValue(value, unit, language);
  const { spreadChanged, spreadFixed, spreadReset } = uncertainty.getState();
  return (
    <div
      role="group"
      aria-labelledby={labelId}
      data-spread={id}
      className="flex flex-wrap items-end gap-x-4 gap-y-2 py-3 print:break-inside-avoid"
    >
      <p id={labelId} className="min-w-0 basis-full self-center text-label font-medium sm:flex-1 sm:basis-56">
        {label}
      </p>
      <DensitySketch
        points={points}
        marks={marks}
        label={
          isCertain
            ? texts.certain(label, show(mode))
            : texts.shapeOf(label, show(low), show(mode), show(high))
        }
      />
      <span className="flex flex-wrap items-end gap-x-3 gap-y-1">
        <NumberField
          caption={texts.low}
          label={texts.lowOf(label)}
          value={low}
          unit={unit}
          language={language}
          range={{ min, max: mode, step }}
          onChange={(value) => spreadChanged(id, { ...spread, below: mode - value })}
        />
        <NumberField
          caption={texts.mode}
          label={texts.modeOf(label)}
          value={mode}
          unit={unit}
          language={language}
          range={definition}
          onChange={(value) => scenario.getState().assumptionChanged(id, value)}
        />
        <NumberField
          caption={texts.high}
          label={texts.highOf(label)}
          value={high}
          unit={unit}
          language={language}
          range={{ min: mode, max, step }}
          onChange={(value) => spreadChanged(id, { ...spread, above: value - mode })}
        />
      </span>
      <span data-print="hidden" className="flex items-center gap-1">
        <Button
          aria-pressed={isCertain}
          aria-label={texts.fixOf(label)}
          className={clsx(isCertain && 'border-scenario text-scenario')}
          onClick={() => (isCertain ? spreadReset(id) : spreadFixed(id))}
        >
          {texts.fix}
        </Button>
        <IconButton
          label={texts.resetOf(label)}
          icon={<RotateCcw aria-hidden className="size-[1.2em]" />}
          onClick={() => spreadReset(id)}
          className={clsx(!isEdited && 'invisible')}
        />
      </span>
    </div>
  );
}
