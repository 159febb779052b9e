import type { ReactNode } from 'react';

export interface ReasonFactProps {
  readonly name: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A named value among the reasons of a default. Stands in a <dl>. */
export function ReasonFact({ name, hint, children }: ReasonFactProps) {
  return (
    <div className="flex items-baseline justify-between gap-3">
      <dt className="shrink-0 text-muted">{name}</dt>
      <dd className="text-right font-medium">
        {children}
        {hint !== undefined && <span className="block text-small font-normal text-muted">{hint}</span>}
      </dd>
    </div>
  );
}
