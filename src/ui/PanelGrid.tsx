import type { ReactNode } from 'react';

/** Two panels a row where there is room for both, one otherwise. */
export function PanelGrid({ children }: { readonly children: ReactNode }) {
  return <div className="grid grid-cols-1 gap-4 xl:grid-cols-2">{children}</div>;
}
