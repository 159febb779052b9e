import type { ReactNode } from 'react';

/** Two panels a row where there is room for both, one otherwise; theme/base.css says when, for each density. */
export function PanelGrid({ children }: { readonly children: ReactNode }) {
  return <div className="panel-grid grid gap-4">{children}</div>;
}
