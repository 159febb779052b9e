import { Presentation } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useStory, useStoryStores } from '../../derived/useStory.ts';
import type { StoryWalk } from '../../derived/useStoryWalk.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';

interface StoryHeadingProps {
  readonly walk: StoryWalk;
  readonly onPresent: () => void;
  /** Further things to do with a story. */
  readonly tools?: ReactNode;
  readonly children?: ReactNode;
}

/** Says that the own scenario waits, as long as it does. */
function OwnScenario() {
  const texts = usePresentTexts();
  const { story } = useStoryStores();
  const isKept = useStory((state) => state.own !== null);
  const [message, setMessage] = useState('');
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-2 text-small text-muted">
      <LiveRegion message={message} />
      {isKept && (
        <>
          <p>{texts.ownKept}</p>
          <Button
            look="quiet"
            onClick={() => {
              story.getState().ownGivenUp();
              setMessage(texts.keptShown);
            }}
          >
            {texts.keepShown}
          </Button>
        </>
      )}
    </div>
  );
}

/** What the story is about, and how it is presented. */
export function StoryHeading({ walk, onPresent, tools, children }: StoryHeadingProps) {
  const texts = usePresentTexts();
  const language = useLanguage();
  const { title, description, steps } = walk.story;
  return (
    <section className="rounded-xl border border-line bg-surface p-4 sm:p-5" aria-labelledby="story-title">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          <h2 id="story-title" className="text-title font-semibold text-balance">
            {title[language]}
          </h2>
          <p className="mt-1 max-w-[75ch] text-label text-muted">{description[language]}</p>
          <p className="text-small text-muted">{texts.stepCount(steps.length)}</p>
        </div>
        <div data-print="hidden" className="flex flex-wrap gap-2">
          <Button
            look="strong"
            title={texts.presentHint}
            icon={<Presentation aria-hidden className="size-[1.2em]" />}
            onClick={onPresent}
          >
            {texts.present}
          </Button>
          {tools}
        </div>
      </div>
      {children}
      <OwnScenario />
    </section>
  );
}
