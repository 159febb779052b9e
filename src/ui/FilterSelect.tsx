import { Select, type SelectOption } from './Select.tsx';

export interface FilterSelectProps<TValue extends string> {
  readonly label: string;
  /** What the first choice says, which filters nothing. */
  readonly allLabel: string;
  readonly options: readonly SelectOption<TValue>[];
  /** Null: everything. */
  readonly value: TValue | null;
  readonly onChange: (value: TValue | null) => void;
}

/** One value to keep, or all of them. */
export function FilterSelect<TValue extends string>(props: FilterSelectProps<TValue>) {
  const { label, allLabel, options, value, onChange } = props;
  return (
    <Select
      look="field"
      label={label}
      options={[{ value: '', label: allLabel }, ...options]}
      value={value ?? ''}
      onChange={(chosen) => onChange(options.find((option) => option.value === chosen)?.value ?? null)}
    />
  );
}
