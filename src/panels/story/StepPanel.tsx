import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useId, useRef } from 'react';
import { useGestures } from '../../derived/useGestures.ts';
import { useScenarioName } from '../../derived/useScenarioName.ts';
import { useStepWords } from '../../derived/useStory.ts';
import { useIsTried, type StoryWalk } from '../../derived/useStoryWalk.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { PointedOut } from '../PointedOut.tsx';
import type { StepParts } from '../stepParts.ts';
import { StepNotices } from './StepNotices.tsx';

interface StepPanelProps {
  readonly walk: StoryWalk;
  readonly parts: StepParts;
}

function StepSliders({ walk, parts }: StepPanelProps) {
  const texts = usePresentTexts();
  const titleId = useId();
  const container = useRef<HTMLElement>(null);
  useGestures(container);
  const { sliders } = walk.step;
  return (
    <section
      ref={container}
      hidden={sliders.length === 0}
      aria-labelledby={titleId}
      className="rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <h3 id={titleId} className="mb-2 text-body font-semibold">
        {texts.sliders}
      </h3>
      <div className="grid gap-x-8 gap-y-3 xl:grid-cols-2">{parts.renderSliders(sliders)}</div>
    </section>
  );
}

function StepNotes({ notes }: { readonly notes: string }) {
  const texts = usePresentTexts();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className="rounded-xl border border-line bg-surface p-4 sm:p-5">
      <h3 id={titleId} className="text-body font-semibold">
        {texts.notes}
      </h3>
      <p className="mt-1 max-w-[75ch] text-body whitespace-pre-line">
        {notes === '' ? texts.noNotes : notes}
      </p>
    </section>
  );
}

function StepHead({ walk }: { readonly walk: StoryWalk }) {
  const texts = usePresentTexts();
  const { title, text } = useStepWords()(walk.step);
  const { name } = useScenarioName();
  const isTried = useIsTried();
  const count = walk.story.steps.length;
  return (
    <div className="rounded-xl border border-line bg-surface p-4 sm:p-5">
      <div className="flex items-center gap-2">
        <p className="flex-1 text-label text-muted">{texts.stepNumber(walk.index + 1, count)}</p>
        <IconButton
          label={texts.commandNames.previous}
          icon={<ChevronLeft aria-hidden className="size-[1.3em]" />}
          disabled={walk.index === 0}
          onClick={() => walk.move(-1)}
        />
        <IconButton
          label={texts.commandNames.next}
          icon={<ChevronRight aria-hidden className="size-[1.3em]" />}
          disabled={walk.next === null}
          onClick={() => walk.move(1)}
        />
      </div>
      <h2 data-step-title className="text-title font-semibold text-balance">
        <Unbroken>{title}</Unbroken>
      </h2>
      <p className="mt-1 max-w-[75ch] text-body">
        <Unbroken>{text}</Unbroken>
      </p>
      {!isTried && <p className="mt-2 text-small text-muted">{texts.scenarioIs(name)}</p>}
    </div>
  );
}

/** The open step: its words, its picture, the sliders at hand and what to say. */
export function StepPanel({ walk, parts }: StepPanelProps) {
  const { notes } = useStepWords()(walk.step);
  return (
    <div data-step={walk.step.id} className="min-w-0 space-y-4">
      <StepHead walk={walk} />
      <StepNotices walk={walk} />
      <PointedOut step={walk.step}>
        {parts.renderPicture(walk.step.chart, { place: 'page', density: 'desk' })}
      </PointedOut>
      <StepSliders walk={walk} parts={parts} />
      <StepNotes notes={notes} />
    </div>
  );
}
