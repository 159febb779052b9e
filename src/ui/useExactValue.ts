import type { ChangeEvent, KeyboardEvent } from 'react';
import { useCallback, useState } from 'react';
import { parseNumber } from '../format/parse.ts';
import type { Language } from '../model/index.ts';
import { clampToRange, stepFrom } from './sliderSteps.ts';
import type { StepRange } from './sliderSteps.ts';

/** Why the assumption is not what was typed. */
export interface EntryProblem {
  readonly kind: 'notANumber' | 'clamped';
  /** The text as typed. */
  readonly given: string;
  /** The value that holds instead. The problem is of the past as soon as the assumption has another one. */
  readonly used: number;
}

interface ExactValueOptions {
  readonly range: StepRange;
  readonly value: number;
  readonly language: Language;
  readonly onChange: (value: number) => void;
}

/** An entry in progress and the handlers of its field. */
export interface ExactValue {
  /** The text being typed, or null while the field shows the value. */
  readonly draft: string | null;
  readonly problem: EntryProblem | null;
  /** Always the same function. */
  readonly forgetProblem: () => void;
  readonly onEdit: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  readonly onBlur: () => void;
}

/**
 * The behaviour of a number field: Enter and leaving take the text over, Escape drops it, the vertical arrows step. What is out of
 * range becomes the nearest limit and what is no number changes nothing; both leave a problem to show.
 */
export function useExactValue({ range, value, language, onChange }: ExactValueOptions): ExactValue {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<EntryProblem | null>(null);

  const forgetProblem = useCallback(() => setProblem(null), []);

  const settle = (next: number, nextProblem: EntryProblem | null) => {
    setDraft(null);
    setProblem(nextProblem);
    if (next !== value) onChange(next);
  };
  const takeOver = () => {
    if (draft === null) return;
    const given = draft.trim();
    const typed = parseNumber(given, language);
    if (typed === null) {
      settle(value, { kind: 'notANumber', given, used: value });
      return;
    }
    const used = clampToRange(typed, range);
    settle(used, used === typed ? null : { kind: 'clamped', given, used });
  };
  const step = (count: number) => {
    const start = draft === null ? null : parseNumber(draft, language);
    settle(stepFrom(start ?? value, count, range), null);
  };
  const drop = (event: KeyboardEvent) => {
    // A sheet or popover around the field stays open: this Escape was meant for the text.
    if (draft !== null || problem !== null) event.stopPropagation();
    setDraft(null);
    setProblem(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') takeOver();
    else if (event.key === 'Escape') drop(event);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      step(event.key === 'ArrowUp' ? 1 : -1);
    }
  };
  return {
    draft,
    problem: problem?.used === value ? problem : null,
    forgetProblem,
    onEdit: (event) => {
      setDraft(event.currentTarget.value);
      setProblem(null);
    },
    onKeyDown,
    onBlur: takeOver,
  };
}
