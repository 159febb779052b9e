import { clsx } from 'clsx';
import { CircleX, Info, RotateCw, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useMessages } from '../i18n/useLanguage.ts';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';

export interface NoticeProps {
  /** Errors are announced at once, the others when the screen reader has finished its sentence. */
  readonly tone: 'info' | 'warning' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
  readonly onDismiss?: () => void;
  readonly onRetry?: () => void;
  readonly isRetrying?: boolean;
}

const tones = {
  info: { box: 'border-line bg-raised', ink: 'text-muted', Icon: Info },
  warning: { box: 'border-warning-line bg-warning-surface', ink: 'text-warning-line', Icon: TriangleAlert },
  error: { box: 'border-negative bg-surface', ink: 'text-negative', Icon: CircleX },
};

/** A message in the flow of the page that people can dismiss or act on. */
export function Notice({ tone, title, children, onDismiss, onRetry, isRetrying = false }: NoticeProps) {
  const texts = useMessages().interface.common;
  const { box, ink, Icon } = tones[tone];
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={clsx('flex items-start gap-2 rounded-md border py-2 pr-2 pl-3 text-label text-text', box)}
    >
      <Icon aria-hidden className={clsx('mt-1.5 size-[1.2em] shrink-0', ink)} />
      <div className="min-w-0 flex-1 py-1">
        <p className="font-semibold">{title}</p>
        {children !== undefined && <div className="mt-0.5 break-words">{children}</div>}
      </div>
      {onRetry !== undefined && (
        <Button
          onClick={onRetry}
          disabled={isRetrying}
          icon={
            <RotateCw
              aria-hidden
              className={clsx('size-[1.2em]', isRetrying && 'motion-safe:animate-spin')}
            />
          }
        >
          {isRetrying ? texts.retrying : texts.retry}
        </Button>
      )}
      {onDismiss !== undefined && (
        <IconButton
          label={texts.dismiss}
          icon={<X aria-hidden className="size-[1.2em]" />}
          onClick={onDismiss}
        />
      )}
    </div>
  );
}
