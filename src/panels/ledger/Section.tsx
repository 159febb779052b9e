import type { ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** Stands beside the title, for example a badge. */
  readonly badge?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a ledger under its own heading. */
export function Section({ title, badge, children }: SectionProps) {
  return (
    <section className="border-t border-line pt-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-body font-semibold">{title}</h3>
        {badge}
      </div>
      {children}
    </section>
  );
}
