import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `strong`: the one action of its place. `plain`: with an edge. `quiet`: without one, for rows of small actions. */
  readonly look?: 'strong' | 'plain' | 'quiet';
  readonly icon?: ReactNode;
}

const looks = {
  strong: 'border-text bg-text text-surface hover:opacity-90',
  plain: 'border-line bg-surface text-text hover:bg-raised',
  quiet: 'border-transparent bg-transparent text-muted hover:bg-raised hover:text-text',
};

/** A button with a text and perhaps an icon before it. */
export function Button({ look = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={clsx(
        'inline-flex min-h-control max-w-full shrink-0 items-center justify-center gap-1.5 rounded-md border px-2.5 py-1 text-label font-medium',
        'disabled:cursor-default disabled:opacity-50 motion-safe:transition-colors',
        looks[look],
        className,
      )}
    >
      {icon}
      {children}
    </button>
  );
}
