import { clsx } from 'clsx';

export interface SkeletonProps {
  /** Size of the place it keeps, for example "h-72 w-full": the same as what will come, so that nothing shifts. */
  readonly className?: string;
  /** Said to screen readers; leave it out for all but one of several skeletons. */
  readonly label?: string;
}

/** Keeps the place of something that is on its way. */
export function Skeleton({ className, label }: SkeletonProps) {
  return (
    <div className={clsx('rounded-md bg-raised motion-safe:animate-pulse', className)}>
      {label !== undefined && (
        <span role="status" className="sr-only">
          {label}
        </span>
      )}
    </div>
  );
}
