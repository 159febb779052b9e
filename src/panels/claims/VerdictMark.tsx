import { clsx } from 'clsx';
import type { VerdictId } from '../../model/index.ts';
import { verdictLooks } from './verdictLooks.ts';

/** The sign of a verdict, for beside its word. */
export function VerdictMark({ verdict }: { readonly verdict: VerdictId }) {
  const { Icon, ink } = verdictLooks[verdict];
  return <Icon aria-hidden className={clsx('size-[1.3em] shrink-0', ink)} />;
}
