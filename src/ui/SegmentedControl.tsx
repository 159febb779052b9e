import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useId } from 'react';

export interface SegmentedOption<TValue extends string> {
  readonly value: TValue;
  /** The accessible name; shown unless there is an icon or a short form. */
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortLabel?: string;
  /** Language of the label where it is not that of the page. */
  readonly lang?: string;
}

export interface SegmentedControlProps<TValue extends string> {
  readonly label: string;
  readonly options: readonly SegmentedOption<TValue>[];
  readonly value: TValue;
  readonly onChange: (value: TValue) => void;
}

/**
 * One of a few choices, all in view. Native radio buttons lie invisible over the segments, so arrows, forms of speech input and
 * screen readers work as everywhere.
 */
export function SegmentedControl<TValue extends string>(props: SegmentedControlProps<TValue>) {
  const { label, options, value, onChange } = props;
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className="inline-flex shrink-0 rounded-md border border-line bg-surface p-px"
    >
      {options.map((option) => (
        <span key={option.value} className="relative inline-flex" title={option.label}>
          <input
            type="radio"
            name={name}
            aria-label={option.label}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="peer absolute inset-0 m-0 size-full cursor-pointer appearance-none rounded-[5px]"
          />
          <span
            aria-hidden
            lang={option.lang}
            className={clsx(
              'pointer-events-none inline-flex min-h-[calc(var(--control-height)-4px)] items-center justify-center rounded-[5px]',
              'min-w-8 px-2 text-label font-medium text-muted peer-checked:bg-raised peer-checked:text-text',
              'peer-checked:ring-1 peer-checked:ring-control peer-hover:text-text',
            )}
          >
            {option.icon ?? option.shortLabel ?? option.label}
          </span>
        </span>
      ))}
    </div>
  );
}
