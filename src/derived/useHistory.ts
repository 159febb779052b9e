import { useStore } from 'zustand';
import type { HistoryState } from '../store/historyStore.ts';
import { useSession } from './useSession.ts';

/** A part of the history of the scenario. */
export function useHistory<TPart>(select: (state: HistoryState) => TPart): TPart {
  return useStore(useSession().history, select);
}
