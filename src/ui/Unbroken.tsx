import type { ReactNode } from 'react';

/** An amount with its sign before the dollar: browsers would break the line between the two. */
const amount = /([\u2212+]\$[^\s]+)/u;

/** A text in which no amount is torn from its sign at the end of a line. */
export function Unbroken({ children }: { readonly children: string }): ReactNode {
  return children.split(amount).map((part, order) =>
    order % 2 === 0 ? (
      part
    ) : (
      <span key={order} className="whitespace-nowrap">
        {part}
      </span>
    ),
  );
}
