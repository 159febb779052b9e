import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being laid out for paper. True before the browser looks at the page: what comes later is not printed. */
export function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const paper = typeof window.matchMedia === 'function' ? window.matchMedia('print') : null;
    const turn = (isPaper: boolean): void => flushSync(() => setIsPrinting(isPaper));
    const onMedia = (event: MediaQueryListEvent): void => turn(event.matches);
    const onBefore = (): void => turn(true);
    const onAfter = (): void => turn(false);
    paper?.addEventListener('change', onMedia);
    window.addEventListener('beforeprint', onBefore);
    window.addEventListener('afterprint', onAfter);
    return () => {
      paper?.removeEventListener('change', onMedia);
      window.removeEventListener('beforeprint', onBefore);
      window.removeEventListener('afterprint', onAfter);
    };
  }, []);
  return isPrinting;
}
