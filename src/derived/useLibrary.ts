import { useStore } from 'zustand';
import type { LibraryState } from '../store/libraryStore.ts';
import { useSession } from './useSession.ts';

/** A part of the saved scenarios. */
export function useLibrary<TPart>(select: (state: LibraryState) => TPart): TPart {
  return useStore(useSession().library, select);
}
