import { useStore } from 'zustand';
import type { UncertaintyState } from '../store/uncertaintyStore.ts';
import { useSession } from './useSession.ts';

/** A part of how far the assumptions may stray. */
export function useUncertainty<TPart>(select: (state: UncertaintyState) => TPart): TPart {
  return useStore(useSession().uncertainty, select);
}
