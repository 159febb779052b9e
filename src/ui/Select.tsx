import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';

export interface SelectOption<TValue extends string | number> {
  readonly value: TValue;
  readonly label: string;
}

export interface SelectProps<TValue extends string | number> {
  readonly label: string;
  /** Keeps the label for screen readers only. */
  readonly isLabelHidden?: boolean;
  readonly options: readonly SelectOption<TValue>[];
  readonly value: TValue;
  readonly onChange: (value: TValue) => void;
}

/** One of many choices: the browser's own list, with its label beside it. */
export function Select<TValue extends string | number>(props: SelectProps<TValue>) {
  const { label, isLabelHidden = false, options, value, onChange } = props;
  const id = useId();
  const choose = (text: string) => {
    const chosen = options.find((option) => String(option.value) === text);
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <div className="inline-flex items-center gap-2">
      <label htmlFor={id} className={clsx('text-label text-muted', isLabelHidden && 'sr-only')}>
        {label}
      </label>
      <span className="relative inline-flex text-label">
        <select
          id={id}
          value={String(value)}
          onChange={(event) => choose(event.currentTarget.value)}
          className="h-control appearance-none rounded-md border border-control bg-surface pr-[2.4em] pl-2.5 text-label font-medium text-text"
        >
          {options.map((option) => (
            <option key={option.value} value={String(option.value)}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-2 size-[1.2em] -translate-y-1/2 text-muted"
        />
      </span>
    </div>
  );
}
