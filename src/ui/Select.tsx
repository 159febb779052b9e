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
  /** `inline`: beside its label. `field`: below its label, as wide as its place. */
  readonly look?: keyof typeof looks;
  readonly options: readonly SelectOption<TValue>[];
  readonly value: TValue;
  readonly onChange: (value: TValue) => void;
}

const looks = {
  inline: {
    frame: 'inline-flex items-center gap-2',
    label: 'text-label text-muted',
    box: 'relative inline-flex text-label',
    select: 'pr-[2.4em] font-medium',
  },
  field: {
    frame: 'min-w-0',
    label: 'block text-small text-muted',
    box: 'relative mt-1 block text-label',
    select: 'w-full truncate pr-[2.2em]',
  },
} as const;

/** One of many choices: the browser's own list. */
export function Select<TValue extends string | number>(props: SelectProps<TValue>) {
  const { label, isLabelHidden = false, look = 'inline', options, value, onChange } = props;
  const id = useId();
  const classes = looks[look];
  const choose = (text: string) => {
    const chosen = options.find((option) => String(option.value) === text);
    if (chosen !== undefined) onChange(chosen.value);
  };
  return (
    <div className={classes.frame}>
      <label htmlFor={id} className={clsx(classes.label, isLabelHidden && 'sr-only')}>
        {label}
      </label>
      <span className={classes.box}>
        <select
          id={id}
          value={String(value)}
          onChange={(event) => choose(event.currentTarget.value)}
          className={clsx(
            'h-control appearance-none rounded-md border border-control bg-surface pl-2.5 text-label text-text',
            classes.select,
          )}
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
