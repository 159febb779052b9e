import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'title'> {
  /** The accessible name, which is also the hint under the mouse. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A square button that shows an icon only. Its hint is its name; browsers would read out a label beside it as well. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      title={label}
      className={clsx(
        'inline-flex size-control shrink-0 items-center justify-center rounded-md text-label text-muted',
        'hover:bg-raised hover:text-text disabled:cursor-default disabled:opacity-50 motion-safe:transition-colors',
        className,
      )}
    >
      {icon}
    </button>
  );
}
