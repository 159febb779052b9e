import { clsx } from 'clsx';
import { Maximize, Unplug } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useAudienceEnd } from '../../derived/useAudienceEnd.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { Button } from '../../ui/Button.tsx';
import type { StepParts } from '../stepParts.ts';
import { changeSmoothly } from './changeSmoothly.ts';
import { Ink } from './InkLayer.tsx';
import { Slide } from './Slide.tsx';
import './stage.css';
import { useWindowDensity } from './useWindowDensity.ts';

function applyWithFade(apply: () => void, isOtherStep: boolean): void {
  if (isOtherStep) changeSmoothly(apply);
  else apply();
}

/** Before a presenter has been heard. */
function Waiting() {
  const texts = usePresentTexts();
  return (
    <div className="m-auto max-w-[40em] p-8 text-center">
      <h1 className="text-title font-semibold">{texts.audience.title}</h1>
      <p className="mt-2 text-body text-muted" role="status">
        {texts.audience.waiting}
      </p>
    </div>
  );
}

/** Shown to whoever moves the pointer or the focus here; the room sees nothing of it. */
function AudienceTools({
  isConnected,
  onFull,
}: {
  readonly isConnected: boolean;
  readonly onFull: () => void;
}) {
  const texts = usePresentTexts();
  return (
    <div className="absolute right-3 bottom-3 z-30 flex items-center gap-3 rounded-md bg-surface opacity-0 focus-within:opacity-100 hover:opacity-100">
      {!isConnected && (
        <p className="flex items-center gap-2 text-small text-muted">
          <Unplug aria-hidden className="size-[1.2em]" />
          {texts.audience.alone}
        </p>
      )}
      <Button icon={<Maximize aria-hidden className="size-[1.1em]" />} onClick={onFull}>
        {texts.audience.fullScreen}
      </Button>
    </div>
  );
}

/** The window for the room: what the presenter shows, and nothing else. */
export function AudienceView({ parts }: { readonly parts: StepParts }) {
  const texts = usePresentTexts();
  const frame = useRef<HTMLElement>(null);
  const titleId = useId();
  const density = useWindowDensity();
  const { shown, isConnected } = useAudienceEnd(applyWithFade);
  const step = shown?.step ?? null;
  useEffect(() => {
    // Nothing to scroll: no gutter for it.
    document.documentElement.toggleAttribute('data-covered', true);
    return () => document.documentElement.removeAttribute('data-covered');
  }, []);
  const enterFullScreen = (): void => {
    void frame.current?.requestFullscreen().catch(() => undefined);
  };
  return (
    <main
      ref={frame}
      data-density={density}
      data-audience={isConnected ? 'connected' : 'alone'}
      className="fixed inset-0 flex flex-col overflow-hidden bg-surface text-body text-text"
    >
      {step === null ? (
        <Waiting />
      ) : (
        <div className="relative flex min-h-0 flex-1 flex-col overflow-hidden">
          <h1 className="sr-only">{texts.audience.title}</h1>
          <Slide step={step} parts={parts} titleId={titleId} density={density} isInert />
          <Ink strokes={shown?.strokes ?? []} pointer={shown?.pointer ?? null} />
        </div>
      )}
      <AudienceTools isConnected={isConnected} onFull={enterFullScreen} />
      <div
        aria-hidden
        data-black={shown?.isBlack === true}
        className={clsx('absolute inset-0 z-40 bg-[black]', shown?.isBlack !== true && 'hidden')}
      />
    </main>
  );
}
