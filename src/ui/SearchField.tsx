import { Search } from 'lucide-react';
import { useId } from 'react';

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A text to search for, with a visible label; the browser's own search field, so that Escape empties it where it does so. */
export function SearchField({ label, placeholder, value, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-small text-muted">
        {label}
      </label>
      <span className="relative mt-1 block">
        <Search
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 size-[1.1em] -translate-y-1/2 text-label text-muted"
        />
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          className="h-control w-full rounded-md border border-control bg-surface pr-2 pl-[2.2em] text-label text-text placeholder:text-muted"
        />
      </span>
    </div>
  );
}
