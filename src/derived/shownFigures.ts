import { useEffect } from 'react';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import type { Session } from './session.ts';
import { useSession } from './useSession.ts';

/** A figure on the page: how it stands now, and the element that holds its title. */
interface ShownFigure {
  readonly read: () => ChartFigure;
  readonly titleId: string;
}

const shown = new WeakMap<Session, Set<ShownFigure>>();

/** Says that the page shows a figure, for as long as the calling component is there. */
export function useShownFigure({ read }: Pick<ShownFigure, 'read'>, titleId: string): void {
  const session = useSession();
  useEffect(() => {
    const entry = { read, titleId };
    const entries = shown.get(session) ?? new Set();
    shown.set(session, entries.add(entry));
    return () => void entries.delete(entry);
  }, [session, read, titleId]);
}

function isBefore(a: string, b: string): number {
  const [first, second] = [document.getElementById(a), document.getElementById(b)];
  if (first === null || second === null) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The figures of the page in the order in which they are read, each once, as they stand now. */
export function listShownFigures(session: Session): readonly ChartFigure[] {
  const entries = [...(shown.get(session) ?? [])].toSorted((a, b) => isBefore(a.titleId, b.titleId));
  const figures = new Map<string, ChartFigure>();
  for (const { read } of entries) {
    const figure = read();
    if (!figures.has(figure.id)) figures.set(figure.id, figure);
  }
  return [...figures.values()];
}
