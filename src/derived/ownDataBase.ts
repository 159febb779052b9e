import { useQuery } from '@tanstack/react-query';
import { baselineQuery } from '../data/queries.ts';
import { isOwnId } from '../model/index.ts';
import { useSession } from './useSession.ts';

/** Whether the base year is a person's own: rolled forward from the shipped one, or read from facts of theirs. */
export function useOwnBase(): boolean {
  const { source, baselineFacts } = useSession();
  const shipped = useQuery(baselineQuery()).data?.baseYear.year;
  const isRolled = shipped !== undefined && source.read().opening.year !== shipped;
  return isRolled || Object.values(baselineFacts).some(isOwnId);
}
