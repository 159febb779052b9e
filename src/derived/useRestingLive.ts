import { useEffect, useMemo, useState } from 'react';
import { restOutOfView } from './restOutOfView.ts';
import type { Live } from './useSession.ts';

function createFlag() {
  let value = true;
  return {
    read: () => value,
    write: (next: boolean) => {
      value = next;
    },
  };
}

/** A live value that follows every frame while `isInView` and only at rest otherwise; the same object as long as `live` is. */
export function useRestingLive<TValue>(live: Live<TValue>, isInView: boolean): Live<TValue> {
  const [flag] = useState(createFlag);
  useEffect(() => flag.write(isInView), [flag, isInView]);
  return useMemo(() => restOutOfView(live, flag.read), [live, flag]);
}
