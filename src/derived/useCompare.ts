import { useStore } from 'zustand';
import type { CompareState } from '../store/compareStore.ts';
import { useSession } from './useSession.ts';

/** A part of the scenarios beside the current one. */
export function useCompare<TPart>(select: (state: CompareState) => TPart): TPart {
  return useStore(useSession().compare, select);
}
