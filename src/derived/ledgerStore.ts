import { createStore } from 'zustand/vanilla';
import type { LedgerRequest } from '../view-models/ledger/ledgerTypes.ts';

/** The source ledger of the page: which figures it is open for, or null. */
export interface LedgerState {
  readonly request: LedgerRequest | null;
  readonly opened: (request: LedgerRequest) => void;
  readonly closed: () => void;
}

/** One ledger a page: whoever shows a figure may open it. */
export const ledgerStore = createStore<LedgerState>()((set) => ({
  request: null,
  opened: (request) => set({ request }),
  closed: () => set({ request: null }),
}));
