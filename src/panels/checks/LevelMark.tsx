import { CircleCheck, CircleHelp, OctagonX, TriangleAlert } from 'lucide-react';
import { clsx } from 'clsx';
import { useChecksTexts } from '../../i18n/checks/useChecksTexts.ts';
import type { CheckLevel } from '../../view-models/checks/buildChecks.ts';

const looks = {
  green: { Icon: CircleCheck, ink: 'text-positive' },
  amber: { Icon: TriangleAlert, ink: 'text-warning-line' },
  red: { Icon: OctagonX, ink: 'text-negative' },
  unknown: { Icon: CircleHelp, ink: 'text-muted' },
} as const satisfies Record<CheckLevel, unknown>;

/** A level by shape, word and colour. */
export function LevelMark({ level }: { readonly level: CheckLevel }) {
  const { levels } = useChecksTexts();
  const { Icon, ink } = looks[level];
  return (
    <span data-level={level} className="inline-flex items-center gap-1.5 text-label font-semibold">
      <Icon aria-hidden className={clsx('size-[1.2em] shrink-0', ink)} />
      {levels[level]}
    </span>
  );
}
