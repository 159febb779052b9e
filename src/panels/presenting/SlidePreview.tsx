import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { StoryWalk } from '../../derived/useStoryWalk.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import type { MirrorSize } from '../../store/mirrorProtocol.ts';
import type { StepParts } from '../stepParts.ts';
import { InkLayer } from './InkLayer.tsx';
import { Slide } from './Slide.tsx';
import { useLaser } from './useLaser.ts';
import { chooseDensity } from './useWindowDensity.ts';

interface SlidePreviewProps {
  readonly walk: StoryWalk;
  readonly parts: StepParts;
  /** Of the audience window; null while there is none. */
  readonly size: MirrorSize | null;
}

const usualSize: MirrorSize = [1920, 1080];
const leastSize = 320;
/** Of the height of the window. */
const highest = 0.62;

/**
 * The slide at the size of the audience window, scaled to the room it has here: what is pointed at and drawn on here is at the same
 * place there.
 */
export function SlidePreview({ walk, parts, size }: SlidePreviewProps) {
  const texts = usePresentTexts();
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const laser = useLaser();
  const [available, setAvailable] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => setAvailable(element.clientWidth);
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const [width, height] = (size ?? usualSize).map((length) => Math.max(leastSize, Math.round(length)));
  if (width === undefined || height === undefined) return null;
  // Notes and time must stay in sight below or beside it.
  const scale = Math.min(available / width, (window.innerHeight * highest) / height);
  return (
    <section aria-label={texts.desk.preview} ref={box} className="relative min-w-0 overflow-hidden">
      <div style={{ height: height * scale }} />
      <div
        {...laser}
        data-preview
        data-density={chooseDensity(width)}
        style={{ width, height, transform: `scale(${scale})` }}
        className="absolute top-0 left-0 flex origin-top-left flex-col overflow-hidden rounded-xl bg-surface text-body ring-1 ring-line"
      >
        {scale > 0 && (
          <Slide step={walk.step} parts={parts} titleId={titleId} density={chooseDensity(width)} />
        )}
        <InkLayer />
      </div>
    </section>
  );
}
