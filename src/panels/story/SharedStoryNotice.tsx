import type { SharedStory } from '../../data/sharedStory.ts';
import { useSession } from '../../derived/useSession.ts';
import { useStoryStores } from '../../derived/useStory.ts';
import type { PresentTexts } from '../../i18n/present/presentTexts.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { makeRandomId } from '../../store/libraryStorage.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { IssueList } from './StoryNotices.tsx';
import type { SharedStoryProblem, SharedStoryState } from './useSharedStory.ts';

function describeProblem(
  problem: Exclude<SharedStoryProblem, { kind: 'fields' }>,
  texts: PresentTexts['shared'],
): string {
  if (problem.kind === 'tooNew' || problem.kind === 'packing') return texts.refusals.tooNew;
  // Text that is no JSON was cut or changed on its way, like packing that does not open.
  return texts.refusals[problem.kind === 'notJson' ? 'damaged' : problem.kind];
}

/** Why the story of a link is not open. */
function Refused({ problem }: { readonly problem: SharedStoryProblem }) {
  const { shared: texts } = usePresentTexts();
  const { display } = useSession();
  return (
    <Notice tone="error" title={texts.refused} onDismiss={() => display.getState().storyClosed()}>
      {problem.kind === 'fields' ? (
        <IssueList issues={problem.issues} />
      ) : (
        <p>{describeProblem(problem, texts)}</p>
      )}
      <p>{texts.refusedInstead}</p>
    </Notice>
  );
}

/** Whose story is open, what it is, and how to keep it. */
function Opened({ shared: { story, sender } }: { readonly shared: SharedStory }) {
  const { shared: texts } = usePresentTexts();
  const language = useLanguage();
  const { display } = useSession();
  const { own, story: store } = useStoryStores();
  const keep = (): void => {
    // Under a name of its own: following the link twice gives two, and overwrites nothing.
    const id = makeRandomId();
    own.getState().storyKept({ ...story, id });
    store.getState().storyChosen(id);
    display.getState().storyClosed();
  };
  return (
    <Notice tone="info" title={texts.opened(story.title[language], sender)}>
      <p>{texts.openedText(story.steps.length)}</p>
      <p className="mt-2 flex flex-wrap gap-2">
        <Button look="strong" onClick={keep}>
          {texts.keep}
        </Button>
        <Button onClick={() => display.getState().storyClosed()}>{texts.close}</Button>
      </p>
    </Notice>
  );
}

/** What became of the story of a link. */
export function SharedStoryNotice({ state }: { readonly state: SharedStoryState }) {
  if (state.kind === 'open') return <Opened shared={state.shared} />;
  return state.kind === 'refused' ? <Refused problem={state.problem} /> : null;
}
