import { clsx } from 'clsx';
import type { ChangeEvent, KeyboardEvent, RefObject } from 'react';
import { memo } from 'react';
import type { InputDefinition } from '../model/index.ts';
import './slider.css';
import { computeRailPosition, isOnStep, selectKeyedValue, snapToStep } from './sliderSteps.ts';

export interface RangeRailProps {
  /** Id that the label points to. */
  readonly id: string;
  readonly definition: InputDefinition;
  readonly value: number;
  /** The value as it is read out, with its unit. */
  readonly valueText: string;
  readonly describedBy: string | undefined;
  readonly rangeRef: RefObject<HTMLInputElement | null>;
  readonly onChange: (value: number) => void;
}

/** Ticks for values worth knowing, and a taller one for the default. The words are under the rail and in the reasons. */
const RailMarks = memo(function RailMarks({ definition }: { readonly definition: InputDefinition }) {
  const at = (value: number) => ({ left: `${computeRailPosition(value, definition) * 100}%` });
  return (
    <>
      {definition.markers.map((marker) => (
        <span
          key={`${marker.value} ${marker.label.en}`}
          style={at(marker.value)}
          className="rail-mark absolute top-1/2 h-2.5 w-px -translate-x-1/2 bg-control"
        />
      ))}
      <span
        style={at(definition.default)}
        className="rail-mark absolute top-1/2 h-4 w-0.5 -translate-1/2 rounded-full bg-baseline"
      />
    </>
  );
});

/** The span between default and value. A transform moves it, so that a drag lays nothing out again. */
function RailFill({ definition, value }: Pick<RangeRailProps, 'definition' | 'value'>) {
  const home = computeRailPosition(definition.default, definition);
  const here = computeRailPosition(value, definition);
  const transform = `translateX(${Math.min(home, here) * 100}%) scaleX(${Math.abs(here - home)})`;
  return <span style={{ transform }} className="rail-fill absolute inset-0 origin-left bg-scenario" />;
}

/**
 * The rail of a slider: a native range input over its marks. Drags go from step to step; values between two steps, from a link or
 * typed, stand where they belong, for which the browser's own step has to be off. While it is on, assistive tools can use it.
 */
export function RangeRail(props: RangeRailProps) {
  const { id, definition, value, valueText, describedBy, rangeRef, onChange } = props;
  const moveTo = (next: number) => {
    if (next !== value) onChange(next);
  };
  const drag = (event: ChangeEvent<HTMLInputElement>) => {
    moveTo(snapToStep(event.currentTarget.valueAsNumber, definition));
  };
  const moveWithKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = selectKeyedValue(event.key, value, definition);
    if (next === null) return;
    event.preventDefault();
    moveTo(next);
  };
  return (
    <div data-track className="rail relative h-control min-w-0 flex-1">
      <span aria-hidden className="rail-span pointer-events-none absolute inset-y-0">
        <span
          className={clsx(
            'rail-groove absolute inset-x-0 top-1/2 block h-1 -translate-y-1/2',
            'rounded-full bg-line',
          )}
        />
        <span className="absolute inset-x-0 top-1/2 block h-1 -translate-y-1/2">
          <RailFill definition={definition} value={value} />
        </span>
        <RailMarks definition={definition} />
      </span>
      <input
        ref={rangeRef}
        id={id}
        type="range"
        min={definition.min}
        max={definition.max}
        step={isOnStep(value, definition) ? definition.step : 'any'}
        value={value}
        onChange={drag}
        onKeyDown={moveWithKey}
        data-changed={value !== definition.default}
        aria-valuetext={valueText}
        aria-describedby={describedBy}
        className="rail-range absolute inset-0 m-0 size-full"
      />
    </div>
  );
}
