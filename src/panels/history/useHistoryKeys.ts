import { useEffect } from 'react';
import { useSession } from '../../derived/useSession.ts';
import type { HistoryState } from '../../store/historyStore.ts';
import { isPageCovered, isTyping } from '../../ui/typing.ts';

type HistoryAction = 'undone' | 'redone' | 'changeReplayed';

/** Whether Ctrl or ⌘ is held, other than by AltGr, which types characters and reports itself as Ctrl and Alt. */
function isCommand(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
}

/** What a key asks of the history: Ctrl Z or ⌘ Z and their kin. With Alt, Z plays the last change back and forth. */
export function readHistoryKey(event: KeyboardEvent): HistoryAction | null {
  if (!isCommand(event)) return null;
  const { altKey, shiftKey, ctrlKey, code } = event;
  const key = event.key.toLowerCase();
  // With Alt, keyboards give other characters: the place of the key has to do.
  if (altKey) return !shiftKey && (key === 'z' || code === 'KeyZ') ? 'changeReplayed' : null;
  if (key === 'z') return shiftKey ? 'redone' : 'undone';
  return key === 'y' && ctrlKey && !shiftKey ? 'redone' : null;
}

function isForHistory(event: KeyboardEvent): boolean {
  return !event.defaultPrevented && !event.isComposing && !isTyping(event) && !isPageCovered();
}

/** Undo and redo by keys, wherever the focus is, but for fields that undo their own text. */
export function useHistoryKeys(): void {
  const { history } = useSession();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const action = readHistoryKey(event);
      if (action === null || !isForHistory(event)) return;
      event.preventDefault();
      const state: HistoryState = history.getState();
      state[action]();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [history]);
}
