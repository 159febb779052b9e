import { useMessages } from '../i18n/useLanguage.ts';
import { Skeleton } from '../ui/Skeleton.tsx';

/** The shape of the page while its first files are on their way. */
export function LoadingShell() {
  const { app, panel } = useMessages().interface;
  return (
    <div className="mx-auto max-w-[120rem] p-4" aria-busy="true">
      <p className="text-title font-semibold">{app.name}</p>
      <p className="sr-only" role="status">
        {panel.loading}
      </p>
      <div className="mt-6 grid gap-4 lg:grid-cols-[22rem_1fr]">
        <Skeleton className="hidden h-[80vh] lg:block" />
        <div className="space-y-4">
          <Skeleton className="h-32" />
          <Skeleton className="h-96" />
        </div>
      </div>
    </div>
  );
}
