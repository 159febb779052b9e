import { clsx } from 'clsx';
import { useId } from 'react';
import type { InputUnit, Language } from '../model/index.ts';
import { EntryProblemLine } from './EntryProblemLine.tsx';
import { ExactValueField } from './ExactValueField.tsx';
import type { StepRange } from './sliderSteps.ts';
import { useExactValue } from './useExactValue.ts';

export interface NumberFieldProps {
  /** The field's whole name. */
  readonly label: string;
  /** A shorter one that stands above the field; without it the label stands before it. */
  readonly caption?: string;
  readonly value: number;
  readonly unit: InputUnit;
  readonly language: Language;
  /** Limits, and the step of the vertical arrows. */
  readonly range: StepRange;
  readonly onChange: (value: number) => void;
}

/** A number to type, with its name and its unit. Enter or leaving takes it over. */
export function NumberField({ label, caption, ...field }: NumberFieldProps) {
  const { value, unit, language, range } = field;
  const problemId = useId();
  const entry = useExactValue(field);
  const isAbove = caption !== undefined;
  return (
    <span className={isAbove ? 'flex min-w-0 flex-col' : 'inline-flex flex-wrap items-center gap-x-2'}>
      <span aria-hidden className={clsx('text-muted', isAbove ? 'text-small' : 'text-label')}>
        {caption ?? label}
      </span>
      <ExactValueField
        name={label}
        value={value}
        unit={unit}
        language={language}
        entry={entry}
        problemId={problemId}
      />
      <EntryProblemLine
        id={problemId}
        problem={entry.problem}
        unit={unit}
        range={range}
        className={isAbove ? 'max-w-[22ch]' : undefined}
      />
    </span>
  );
}
