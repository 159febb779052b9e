import { ChevronDown } from 'lucide-react';
import { useId } from 'react';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

export interface FilterSelectProps {
  readonly label: string;
  /** What the first choice says, which filters nothing. */
  readonly allLabel: string;
  readonly options: readonly FilterOption[];
  /** Null: everything. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** One value to keep, or all of them: the browser's own list below its label, as wide as its place. */
export function FilterSelect({ label, allLabel, options, value, onChange }: FilterSelectProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-small text-muted">
        {label}
      </label>
      <span className="relative mt-1 block text-label">
        <select
          id={id}
          value={value ?? ''}
          onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
          className="h-control w-full appearance-none truncate rounded-md border border-control bg-surface pr-[2.2em] pl-2.5 text-label text-text"
        >
          <option value="">{allLabel}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
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
