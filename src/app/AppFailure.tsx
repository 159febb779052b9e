import type { FallbackProps } from 'react-error-boundary';
import { useMessages } from '../i18n/useLanguage.ts';
import { Button } from '../ui/Button.tsx';
import { nameError } from '../ui/nameError.ts';

/** When the shell itself failed. The scenario is in the address, so a reload keeps it. */
export function AppFailure({ error, resetErrorBoundary }: FallbackProps) {
  const { panel, common } = useMessages().interface;
  return (
    <main className="mx-auto max-w-xl p-8" role="alert">
      <h1 className="text-display font-semibold">{panel.appErrorTitle}</h1>
      <p className="mt-2">{panel.appErrorBody}</p>
      <p className="mt-2 text-small break-words text-muted">{panel.errorNamed(nameError(error))}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="strong" onClick={resetErrorBoundary}>
          {common.retry}
        </Button>
        <Button onClick={() => window.location.reload()}>{panel.reload}</Button>
        <Button
          onClick={() => {
            window.location.hash = '';
            window.location.reload();
          }}
        >
          {panel.startFromBaseCase}
        </Button>
      </div>
    </main>
  );
}
