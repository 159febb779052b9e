import {
  CircleCheck,
  CircleEqual,
  CircleQuestionMark,
  CircleX,
  GitCompareArrows,
  History,
  type LucideIcon,
} from 'lucide-react';
import type { VerdictId } from '../../model/index.ts';

interface Look {
  readonly Icon: LucideIcon;
  readonly ink: string;
  readonly fill: string;
}

/** Icon and colour of each verdict; its word always stands beside them. */
export const verdictLooks: Readonly<Record<VerdictId, Look>> = {
  confirmed: { Icon: CircleCheck, ink: 'text-positive', fill: 'bg-positive' },
  rounded: { Icon: CircleEqual, ink: 'text-baseline-ink', fill: 'bg-baseline-ink' },
  outdated: { Icon: History, ink: 'text-warning-line', fill: 'bg-warning-line' },
  contradicted: { Icon: CircleX, ink: 'text-negative', fill: 'bg-negative' },
  'reports-disagree': { Icon: GitCompareArrows, ink: 'text-scenario', fill: 'bg-scenario' },
  'not-checkable': { Icon: CircleQuestionMark, ink: 'text-muted', fill: 'bg-control' },
};
