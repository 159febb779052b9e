import { clsx } from 'clsx';
import { UserRound } from 'lucide-react';
import { useMessages } from '../i18n/useLanguage.ts';

/** Says that the figure beside it is a person's own, or rests on one. */
export function OwnMark({ className }: { readonly className?: string }) {
  const { publisher } = useMessages().ownData;
  return (
    <span
      data-own="mark"
      title={publisher}
      className={clsx('mr-1.5 inline-flex align-[-0.2em] text-scenario', className)}
    >
      <UserRound aria-hidden className="size-[1.15em]" />
      <span className="sr-only">{publisher}, </span>
    </span>
  );
}
