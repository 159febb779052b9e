import { createStore } from 'zustand/vanilla';
import type { OutputId } from '../model/index.ts';

/** The thresholds that people asked about, by outcome; as long as the page is open. */
export interface Thresholds {
  readonly values: Readonly<Partial<Record<OutputId, number>>>;
  readonly chosen: (output: OutputId, value: number) => void;
}

export const thresholds = createStore<Thresholds>()((set) => ({
  values: {},
  chosen: (output, value) => {
    if (Number.isFinite(value)) set(({ values }) => ({ values: { ...values, [output]: value } }));
  },
}));
