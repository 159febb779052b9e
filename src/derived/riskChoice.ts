import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';
import type { InputId, OutputId } from '../model/index.ts';

interface RiskChoices {
  readonly output: OutputId;
  /** The value that goal seek looks for, in the unit of the output; null: a suggestion. It belongs to the output. */
  readonly target: number | null;
  /** The assumptions along both sides of the two-way table. */
  readonly x: InputId;
  readonly y: InputId;
  /** The assumptions that goal seek may move together; null: the main ones. */
  readonly levers: readonly InputId[] | null;
}

/** What the parts of the risk view look at; one choice for all of them, so that they speak of the same outcome. */
export interface RiskChoice extends RiskChoices {
  readonly chosen: (change: Partial<RiskChoices>) => void;
}

/** One a page, as long as it is open. */
export const riskChoice = createStore<RiskChoice>()((set) => ({
  output: 'freeCashFlow',
  target: null,
  x: 'awsGrowth',
  y: 'capex',
  levers: null,
  chosen: (change) =>
    set(({ output }) => ({
      ...(change.output !== undefined && change.output !== output && { target: null }),
      ...change,
    })),
}));

/** A part of what the risk view looks at. */
export function useRiskChoice<TPart>(select: (choice: RiskChoice) => TPart): TPart {
  return useStore(riskChoice, select);
}
