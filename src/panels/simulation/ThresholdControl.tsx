import { useId } from 'react';
import { useLivePart, useSession, type Live } from '../../derived/useSession.ts';
import { useSimulationPart } from '../../derived/useSimulation.ts';
import { formatValue } from '../../format/value.ts';
import { useSimulationTexts } from '../../i18n/simulation/useSimulationTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { clampToRange } from '../../ui/sliderSteps.ts';
import { fieldUnits, findOutcomeUnit } from '../../view-models/outcomeUnits.ts';
import { chooseThresholdRange } from '../../view-models/simulation/threshold.ts';

/** The threshold as a slider and as a number: the same that its line in the chart can be dragged to. */
export function ThresholdControl({ live }: { readonly live: Live<number> }) {
  const texts = useSimulationTexts().distribution;
  const language = useLanguage();
  const id = useId();
  const { display } = useSession();
  const threshold = useLivePart(live, (value) => value);
  // At rest only: the ends of the slider must not run away under the thumb.
  const rested = useSimulationPart((state) => state.rested);
  if (rested === null) return null;
  const unit = findOutcomeUnit(rested.output);
  const range = chooseThresholdRange(rested);
  const choose = (value: number): void => display.getState().riskChosen({ threshold: value });
  return (
    <div data-print="hidden" className="mt-3">
      <div className="flex flex-wrap items-center gap-x-4">
        <NumberField
          label={texts.thresholdLabel}
          value={Math.round(threshold * 1e4) / 1e4}
          unit={fieldUnits[unit]}
          language={language}
          range={range}
          onChange={choose}
        />
        <input
          type="range"
          aria-label={texts.thresholdLabel}
          aria-describedby={id}
          aria-valuetext={formatValue(threshold, unit, language)}
          min={range.min}
          max={range.max}
          step={range.step}
          value={clampToRange(threshold, range)}
          onChange={(event) => choose(event.currentTarget.valueAsNumber)}
          className="h-control min-w-40 flex-1 accent-(--scenario)"
        />
      </div>
      <p id={id} className="text-small text-muted">
        {texts.thresholdHint}
      </p>
    </div>
  );
}
