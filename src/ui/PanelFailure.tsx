import type { FallbackProps } from 'react-error-boundary';
import { useMessages } from '../i18n/useLanguage.ts';
import { Button } from './Button.tsx';

/** In place of a panel that failed; the others go on. */
export function PanelFailure({ resetErrorBoundary }: Pick<FallbackProps, 'resetErrorBoundary'>) {
  const { panel, common } = useMessages().interface;
  return (
    <div role="alert" className="rounded-xl border border-warning-line bg-warning-surface p-5">
      <p className="font-semibold">{panel.errorTitle}</p>
      <p className="mt-1 text-label">{panel.errorBody}</p>
      <Button className="mt-3" onClick={resetErrorBoundary}>
        {common.retry}
      </Button>
    </div>
  );
}
