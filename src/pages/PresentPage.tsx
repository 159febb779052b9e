import { useState, type ComponentProps } from 'react';
import { usePresenterEnd } from '../derived/usePresenterEnd.ts';
import { useOpenStory, type OpenStory } from '../derived/useStories.ts';
import { useStoryStores } from '../derived/useStory.ts';
import { useStoryWalk } from '../derived/useStoryWalk.ts';
import { usePresentTexts } from '../i18n/present/usePresentTexts.ts';
import { useMessages } from '../i18n/useLanguage.ts';
import { DataFileErrorLine } from '../panels/DataFileFaults.tsx';
import { AudienceButton } from '../panels/presenting/AudienceButton.tsx';
import { PresenterDesk } from '../panels/presenting/PresenterDesk.tsx';
import { Stage } from '../panels/presenting/Stage.tsx';
import { SharedStoryNotice } from '../panels/story/SharedStoryNotice.tsx';
import { StepNotices } from '../panels/story/StepNotices.tsx';
import { StepPanel } from '../panels/story/StepPanel.tsx';
import { StoryEditor } from '../panels/story/StoryEditor.tsx';
import { StoryHeading } from '../panels/story/StoryHeading.tsx';
import { StoryList } from '../panels/story/StoryList.tsx';
import { StoryNotices } from '../panels/story/StoryNotices.tsx';
import { StoryTools } from '../panels/story/StoryTools.tsx';
import { useSharedStory } from '../panels/story/useSharedStory.ts';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useStepParts } from './present/useStepParts.tsx';

type Refusal = ComponentProps<typeof StoryNotices>['refusal'];

/** What holds while one story after the other is open. */
interface PageState {
  readonly isEditing: boolean;
  readonly refusal: Refusal;
}

interface LoadedStoryProps extends PageState {
  readonly open: OpenStory;
  readonly story: NonNullable<OpenStory['story']>;
  readonly onState: (change: Partial<PageState>) => void;
}

function LoadedStory({ open, story, isEditing, refusal, onState }: LoadedStoryProps) {
  const walk = useStoryWalk(story);
  const parts = useStepParts();
  const { story: store } = useStoryStores();
  const end = usePresenterEnd(story);
  const [isPresenting, setIsPresenting] = useState(false);
  // One picture at a time: behind the stage and beside the preview nothing is drawn.
  const isLeading = end !== null;
  return (
    <>
      {isLeading && !isPresenting && (
        <PresenterDesk
          walk={walk}
          parts={parts}
          end={end}
          notices={<StepNotices walk={walk} />}
          onEnd={() => store.getState().leadingChanged(false)}
        />
      )}
      <StoryNotices refusal={refusal} onRefusalRead={() => onState({ refusal: null })} />
      <StoryHeading walk={walk} onPresent={() => setIsPresenting(true)} tools={<AudienceButton />}>
        <StoryTools
          walk={walk}
          open={open}
          isEditing={isEditing}
          onEdit={(next) => onState({ isEditing: next })}
          onRefused={(next) => onState({ refusal: next })}
        />
      </StoryHeading>
      <div className="grid min-w-0 gap-4 xl:grid-cols-[18rem_minmax(0,1fr)]">
        <div className="rounded-xl border border-line bg-surface p-2 xl:sticky xl:top-[calc(var(--header-height)+1.25rem)] xl:max-h-[calc(100dvh-var(--header-height)-2.5rem)] xl:self-start xl:overflow-y-auto">
          <StoryList walk={walk} />
        </div>
        <div className="min-w-0 space-y-4">
          {open.isOwn && isEditing && <StoryEditor walk={walk} />}
          {isPresenting && <div className="h-dvh" />}
          {!isPresenting && !isLeading && <StepPanel walk={walk} parts={parts} />}
        </div>
      </div>
      {isPresenting && <Stage walk={walk} parts={parts} onClose={() => setIsPresenting(false)} />}
    </>
  );
}

/** A story, step by step: its picture under its scenario, what is said, and the way to the screen of a room. */
export function PresentPage() {
  const { views } = useMessages().interface;
  const texts = usePresentTexts();
  const shared = useSharedStory();
  const open = useOpenStory(shared.kind === 'open' ? shared.shared.story : null);
  const [state, setState] = useState<PageState>({ isEditing: false, refusal: null });
  const { error, isRetrying, retry } = open;
  // A link's story comes first: no other one shows for the moment that it takes to read it.
  const story = shared.kind === 'reading' ? null : open.story;
  return (
    <>
      <h1 className="sr-only">{views.present}</h1>
      <SharedStoryNotice state={shared} />
      {story !== null && (
        <LoadedStory
          {...state}
          open={open}
          story={story}
          onState={(change) => setState((before) => ({ ...before, ...change }))}
        />
      )}
      {story === null && error !== null && (
        <Notice tone="error" title={texts.failed} onRetry={retry} isRetrying={isRetrying}>
          <DataFileErrorLine error={error} />
          <p>{texts.failedText}</p>
        </Notice>
      )}
      {story === null && error === null && <Skeleton className="h-[70vh]" label={texts.loading} />}
    </>
  );
}
