import { useState } from 'react';

interface Attempt {
  readonly error: Error | null;
  readonly isSuccess: boolean;
}

/**
 * The fault of the last attempt, kept while another one is under way: a query forgets it as soon as it fetches again, and the
 * message with its button must not vanish under the hand that pressed it.
 */
export function useLastError({ error, isSuccess }: Attempt): Error | null {
  const [last, setLast] = useState<Error | null>(null);
  const current = isSuccess ? null : (error ?? last);
  if (current !== last) setLast(current);
  return current;
}
