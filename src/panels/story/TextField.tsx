import { useId, useState } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  /** Lines of the field; one: a plain field. */
  readonly lines: number;
  /** Whether an empty text is none: the former one then stays. */
  readonly isNeeded?: boolean;
  readonly onChange: (text: string) => void;
}

const fieldClass =
  'mt-1 w-full rounded-md border border-control bg-surface px-2.5 py-1.5 text-label text-text';

/** A text that is kept with every letter; one that is needed comes back when it is left empty. */
export function TextField({ label, value, longest, lines, isNeeded = false, onChange }: TextFieldProps) {
  const id = useId();
  const [isEmptied, setIsEmptied] = useState(false);
  const field = {
    id,
    maxLength: longest,
    value: isEmptied ? '' : value,
    'aria-required': isNeeded,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      const text = currentTarget.value;
      const isRefused = isNeeded && text.trim() === '';
      setIsEmptied(isRefused);
      if (!isRefused) onChange(text);
    },
    onBlur: () => setIsEmptied(false),
    className: fieldClass,
  };
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-small text-muted">
        {label}
      </label>
      {lines === 1 ? <input type="text" {...field} /> : <textarea rows={lines} {...field} />}
    </div>
  );
}
