import { describeUnit, formatInputNumber } from '../format/inputs.ts';
import type { InputUnit, Language } from '../model/index.ts';
import type { ExactValue } from './useExactValue.ts';

export interface ExactValueFieldProps {
  readonly name: string;
  readonly value: number;
  readonly unit: InputUnit;
  readonly language: Language;
  /** What people are typing; see useExactValue. */
  readonly entry: ExactValue;
  /** Id of the text that says what was wrong, while there is one. */
  readonly problemId: string;
}

/** The exact value as text that people can change, with its unit behind it. */
export function ExactValueField({ name, value, unit, language, entry, problemId }: ExactValueFieldProps) {
  return (
    <span className="inline-flex shrink-0 items-center gap-1.5">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        aria-label={name}
        aria-describedby={entry.problem === null ? undefined : problemId}
        value={entry.draft ?? formatInputNumber(value, language)}
        onChange={entry.onEdit}
        onKeyDown={entry.onKeyDown}
        onBlur={entry.onBlur}
        className="h-control w-[7.5ch] rounded-t-sm border-b border-control bg-raised px-1.5 text-right text-label font-semibold text-text tabular-nums"
      />
      <span aria-hidden className="min-w-[4.75ch] text-small text-muted">
        {describeUnit(unit, language)}
      </span>
    </span>
  );
}
