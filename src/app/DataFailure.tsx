import { useMessages } from '../i18n/useLanguage.ts';
import { DataFileNotice } from '../panels/DataFileNotice.tsx';

interface DataFailureProps {
  readonly errors: readonly Error[];
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** In place of the page when baseline or assumptions cannot be used: which file, where in it, and a way to try again. */
export function DataFailure({ errors, isRetrying, onRetry }: DataFailureProps) {
  const { app, dataFiles } = useMessages().interface;
  return (
    <main className="mx-auto max-w-3xl space-y-4 p-6">
      <h1 className="text-display font-semibold">{app.name}</h1>
      {errors.map((error, order) => (
        <DataFileNotice key={order} error={error} isRetrying={isRetrying} onRetry={onRetry} />
      ))}
      <p className="text-muted">{dataFiles.cannotStart}</p>
    </main>
  );
}
