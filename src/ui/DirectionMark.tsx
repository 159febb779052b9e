import { clsx } from 'clsx';

/** Up, down or neither, by shape and colour; the sign of the amount beside it says it to screen readers. */
export function DirectionMark({ direction }: { readonly direction: 'up' | 'down' | 'none' }) {
  if (direction === 'none') return null;
  return (
    <span aria-hidden="true" className={clsx('mr-1', direction === 'up' ? 'text-positive' : 'text-negative')}>
      {direction === 'up' ? '▲' : '▼'}
    </span>
  );
}
