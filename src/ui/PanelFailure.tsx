import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { FallbackProps } from 'react-error-boundary';
import { useMessages } from '../i18n/useLanguage.ts';
import { Button } from './Button.tsx';
import { holdPlace } from './holdPlace.ts';
import { nameError } from './nameError.ts';
import { PartLoadError } from './lazyPart.ts';

/** Tries again; what could not be loaded is loaded first, so that the button stays until there is something in its place. */
function useRetry({ error, resetErrorBoundary }: FallbackProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isRetrying, setIsRetrying] = useState(false);
  const [hasFailedAgain, setHasFailedAgain] = useState(false);
  useEffect(() => {
    return error instanceof PartLoadError ? error.renew : undefined;
  }, [error]);

  function reset(): void {
    const focusPlace = box.current === null ? null : holdPlace(box.current);
    flushSync(resetErrorBoundary);
    focusPlace?.();
  }

  async function retry(): Promise<void> {
    if (isRetrying) return;
    if (!(error instanceof PartLoadError)) {
      reset();
      return;
    }
    setIsRetrying(true);
    try {
      await error.retry();
      reset();
    } catch {
      // Some browsers never ask again for a file that once did not come; a reload does.
      setHasFailedAgain(true);
      setIsRetrying(false);
    }
  }
  return { box, isRetrying, hasFailedAgain, retry };
}

interface PanelFailureProps extends FallbackProps {
  /** What failed, where that is more than a panel. */
  readonly title?: string;
}

/** In place of a panel that failed, or whose file did not come; the others go on. */
export function PanelFailure(props: PanelFailureProps) {
  const { panel, common } = useMessages().interface;
  const { box, isRetrying, hasFailedAgain, retry } = useRetry(props);
  const isMissing = props.error instanceof PartLoadError;
  return (
    <div
      ref={box}
      role="alert"
      className="min-w-0 rounded-xl border border-warning-line bg-warning-surface p-5"
    >
      <p className="font-semibold">{isMissing ? panel.missingTitle : (props.title ?? panel.errorTitle)}</p>
      <p className="mt-1 text-label">{isMissing ? panel.missingBody : panel.errorBody}</p>
      {!isMissing && (
        <p className="mt-1 text-small break-words text-muted">{panel.errorNamed(nameError(props.error))}</p>
      )}
      {hasFailedAgain && <p className="mt-1 text-label font-medium">{panel.missingAgain}</p>}
      <div className="mt-3 flex flex-wrap gap-2">
        {/* Not disabled while it tries: a disabled button would lose the focus. */}
        <Button aria-disabled={isRetrying} onClick={() => void retry()}>
          {isRetrying ? common.retrying : common.retry}
        </Button>
        {isMissing && <Button onClick={() => window.location.reload()}>{panel.reload}</Button>}
      </div>
    </div>
  );
}
