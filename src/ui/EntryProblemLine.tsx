import { clsx } from 'clsx';
import { formatInputValue } from '../format/inputs.ts';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import type { InputUnit } from '../model/index.ts';
import type { StepRange } from './sliderSteps.ts';
import type { EntryProblem } from './useExactValue.ts';

export interface EntryProblemLineProps {
  /** Ties the line to its field. */
  readonly id: string;
  readonly problem: EntryProblem | null;
  readonly unit: InputUnit;
  readonly range: StepRange;
  readonly className?: string | undefined;
}

/** Says why a number field does not hold what was typed; nothing when it does. */
export function EntryProblemLine({ id, problem, unit, range, className }: EntryProblemLineProps) {
  const language = useLanguage();
  const texts = useMessages().interface.slider;
  if (problem === null) return null;
  const { kind, given } = problem;
  const show = (value: number): string => formatInputValue(value, unit, language);
  const used = show(problem.used);
  return (
    <span id={id} role="alert" className={clsx('block text-small text-negative', className)}>
      {kind === 'clamped'
        ? texts.clamped(given, show(range.min), show(range.max), used)
        : given === ''
          ? texts.noNumber(used)
          : texts.notANumber(given, used)}
    </span>
  );
}
