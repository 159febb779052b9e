import { clsx } from 'clsx';
import { RotateCcw } from 'lucide-react';
import { Fragment, memo, useCallback, useId, useRef } from 'react';
import { formatInputNumber, formatInputValue } from '../format/inputs.ts';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import type { InputDefinition } from '../model/index.ts';
import { DefaultReasons } from './DefaultReasons.tsx';
import type { OpenValue, RenderReasons } from './DefaultReasons.tsx';
import { EntryProblemLine } from './EntryProblemLine.tsx';
import { ExactValueField } from './ExactValueField.tsx';
import { IconButton } from './IconButton.tsx';
import { RangeRail } from './RangeRail.tsx';
import { sortMarkers } from './sortMarkers.ts';
import { useExactValue } from './useExactValue.ts';

export interface AssumptionSliderProps {
  readonly definition: InputDefinition;
  readonly value: number;
  /** Called once for each move that changes the value. Keep it stable: the row is memoised. */
  readonly onChange: (value: number) => void;
  readonly onReset: () => void;
  readonly renderReasons?: RenderReasons;
  /** Opens where the default or a marker comes from. Keep it stable, too. */
  readonly onOpenValue?: OpenValue;
  /** Draws the likely range that somebody changed, among the reasons. Stable as well. */
  readonly renderOwnRange?: RenderReasons;
}

interface MarkerLineProps {
  readonly id: string;
  readonly definition: InputDefinition;
}

/** "2025: 20 · Q1 2026: 28.4", in the order of the ticks. */
const MarkerLine = memo(function MarkerLine({ id, definition }: MarkerLineProps) {
  const language = useLanguage();
  const texts = useMessages().interface.slider;
  return (
    <p id={id} className="text-small text-muted">
      {sortMarkers(definition).map((marker, index) => (
        <Fragment key={`${marker.value} ${marker.label.en}`}>
          {index > 0 && ' · '}
          <span className="whitespace-nowrap">
            {texts.marker(marker.label[language], formatInputNumber(marker.value, language))}
          </span>
        </Fragment>
      ))}
    </p>
  );
});

interface ResetButtonProps {
  readonly definition: InputDefinition;
  readonly isChanged: boolean;
  readonly onPress: () => void;
}

/** Stays as it is while the value moves. */
const ResetButton = memo(function ResetButton({ definition, isChanged, onPress }: ResetButtonProps) {
  const language = useLanguage();
  const texts = useMessages().interface.slider;
  const value = formatInputValue(definition.default, definition.unit, language);
  return (
    <IconButton
      label={texts.reset(definition.label[language], value)}
      icon={<RotateCcw aria-hidden className="size-[1.2em]" />}
      onClick={onPress}
      className={clsx('ml-1', !isChanged && 'invisible')}
    />
  );
});

/**
 * One assumption: its name, its exact value as a field, a slider with the default and values worth knowing, the reasons of the
 * default, and the way back to it. The slider's accessible name is the assumption's label and nothing else.
 */
export const AssumptionSlider = memo(function AssumptionSlider(props: AssumptionSliderProps) {
  const { definition, value, onChange, onReset, renderReasons, onOpenValue, renderOwnRange } = props;
  const language = useLanguage();
  const texts = useMessages().interface.slider;
  const id = useId();
  const rangeRef = useRef<HTMLInputElement>(null);
  const entry = useExactValue({ range: definition, value, language, onChange });

  const label = definition.label[language];
  const isChanged = value !== definition.default;
  const hasMarkers = definition.markers.length > 0;
  const markersId = `${id}-markers`;
  const problemId = `${id}-problem`;
  const { forgetProblem } = entry;
  const change = (next: number) => {
    forgetProblem();
    onChange(next);
  };
  const reset = useCallback(() => {
    forgetProblem();
    onReset();
    // The button is about to disappear, and the focus must not go with it.
    rangeRef.current?.focus({ preventScroll: true });
  }, [forgetProblem, onReset]);
  return (
    <div data-input={definition.id} className="min-w-0">
      <div className="flex flex-wrap items-center justify-end gap-x-2">
        <label
          htmlFor={id}
          className="min-w-0 flex-1 basis-[18ch] py-1 text-label leading-snug font-medium text-text"
        >
          {label}
        </label>
        <ExactValueField
          name={texts.exactValue(label)}
          value={value}
          unit={definition.unit}
          language={language}
          entry={entry}
          problemId={problemId}
        />
      </div>
      <div className="flex items-center">
        <RangeRail
          id={id}
          definition={definition}
          value={value}
          valueText={formatInputValue(value, definition.unit, language)}
          describedBy={hasMarkers ? markersId : undefined}
          rangeRef={rangeRef}
          onChange={change}
        />
        <ResetButton definition={definition} isChanged={isChanged} onPress={reset} />
        <DefaultReasons
          definition={definition}
          renderReasons={renderReasons}
          onOpenValue={onOpenValue}
          renderOwnRange={renderOwnRange}
        />
      </div>
      {hasMarkers && <MarkerLine id={markersId} definition={definition} />}
      <EntryProblemLine id={problemId} problem={entry.problem} unit={definition.unit} range={definition} />
    </div>
  );
});
