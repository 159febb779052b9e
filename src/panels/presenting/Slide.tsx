import { useRef } from 'react';
import { useGestures } from '../../derived/useGestures.ts';
import type { ShownStep } from '../../derived/useStory.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { PointedOut } from '../PointedOut.tsx';
import type { StepParts, StepPictureProps } from '../stepParts.ts';
import { SlideWords } from './SlideWords.tsx';

interface SlideProps {
  readonly step: ShownStep;
  readonly parts: StepParts;
  readonly titleId: string;
  readonly density: StepPictureProps['density'];
  /** Whether the sliders only show how they stand. */
  readonly isInert?: boolean;
}

/** A step as the room sees it: words, picture, sliders. The same in every window of the same size. */
export function Slide({ step, parts, titleId, density, isInert = false }: SlideProps) {
  const texts = usePresentTexts();
  const sliders = useRef<HTMLDivElement>(null);
  useGestures(sliders);
  return (
    <div className="flex flex-1 flex-col px-4 pt-4 sm:px-6 lg:min-h-0 lg:px-10 lg:pt-8">
      <SlideWords step={step} titleId={titleId} />
      <div className="flex flex-1 flex-col gap-x-8 gap-y-4 lg:min-h-0 lg:flex-row">
        <PointedOut step={step}>{parts.renderPicture(step.chart, { place: 'stage', density })}</PointedOut>
        <div
          ref={sliders}
          role="group"
          aria-label={texts.sliders}
          hidden={step.sliders.length === 0}
          inert={isInert}
          className="shrink-0 space-y-4 pb-2 lg:w-[30rem] lg:overflow-y-auto"
        >
          {parts.renderSliders(step.sliders)}
        </div>
      </div>
    </div>
  );
}
