import type { ReactNode } from 'react';

interface EntryProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A named property of a figure. Stands in a <dl>. */
export function Entry({ name, children }: EntryProps) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[8.5rem_1fr]">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
