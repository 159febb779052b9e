import { RotateCcw } from 'lucide-react';
import { useRiskTexts } from '../../i18n/risk/useRiskTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { fieldUnits, findOutcomeUnit } from '../../view-models/outcomeUnits.ts';
import type { TwoWayFigure } from '../../view-models/risk/twoWayTypes.ts';

const range = { min: -100_000, max: 100_000, step: 1 };

interface LineFieldProps {
  readonly figure: TwoWayFigure;
  readonly isChosen: boolean;
  /** Null: the usual line again. */
  readonly onChange: (value: number | null) => void;
}

/** The value that the line of a two-way table joins. */
export function LineField({ figure, isChosen, onChange }: LineFieldProps) {
  const texts = useRiskTexts().twoWay;
  const language = useLanguage();
  return (
    <span className="inline-flex items-center gap-1" title={texts.lineHint}>
      <NumberField
        label={texts.line}
        value={Math.round(figure.line * 100) / 100}
        unit={fieldUnits[findOutcomeUnit(figure.output)]}
        language={language}
        range={range}
        onChange={onChange}
      />
      {isChosen && (
        <IconButton
          label={texts.usualLine}
          icon={<RotateCcw aria-hidden className="size-[1.2em]" />}
          onClick={() => onChange(null)}
        />
      )}
    </span>
  );
}
