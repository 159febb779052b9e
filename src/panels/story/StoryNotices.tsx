import type { StoryFileProblem, StoryIssue } from '../../data/storyFile.ts';
import { useOwnStories, useStoryStores } from '../../derived/useStory.ts';
import type { PresentTexts } from '../../i18n/present/presentTexts.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

type Texts = PresentTexts['own'];

/** More than anybody reads at once. */
const mostShown = 8;

function describeIssue({ step, field, problem }: StoryIssue, texts: Texts): string {
  const what = 'limit' in problem ? texts.issues[problem.kind](problem.limit) : texts.issues[problem.kind];
  return texts.issue(step, field, what);
}

/** Everything that is wrong with the entries of a story, as far as anybody reads. */
export function IssueList({ issues }: { readonly issues: readonly StoryIssue[] }) {
  const { own: texts } = usePresentTexts();
  const hidden = issues.length - mostShown;
  return (
    <>
      <ul className="list-disc pl-5">
        {issues.slice(0, mostShown).map((issue, order) => (
          <li key={order}>{describeIssue(issue, texts)}</li>
        ))}
      </ul>
      {hidden > 0 && <p>{texts.more(hidden)}</p>}
    </>
  );
}

/** Why a file was not imported. */
function Refusal({
  problem,
  onDismiss,
}: {
  readonly problem: StoryFileProblem;
  readonly onDismiss: () => void;
}) {
  const { own: texts } = usePresentTexts();
  if (problem.kind !== 'fields')
    return (
      <Notice tone="error" title={texts.refused} onDismiss={onDismiss}>
        {problem.kind === 'tooNew' ? texts.tooNew(problem.version) : texts.refusals[problem.kind]}
      </Notice>
    );
  return (
    <Notice tone="error" title={texts.refused} onDismiss={onDismiss}>
      <IssueList issues={problem.issues} />
    </Notice>
  );
}

interface StoryNoticesProps {
  readonly refusal: StoryFileProblem | null;
  readonly onRefusalRead: () => void;
}

/** What keeps own stories from being stored or imported, and the way back for a deleted one. */
export function StoryNotices({ refusal, onRefusalRead }: StoryNoticesProps) {
  const { own: texts } = usePresentTexts();
  const language = useLanguage();
  const { own } = useStoryStores();
  const problem = useOwnStories((state) => state.problem);
  const damagedKey = useOwnStories((state) => state.damagedKey);
  const deleted = useOwnStories((state) => state.deleted);
  return (
    <>
      {problem !== null && (
        <Notice tone="error" title={texts.problemTitle} onRetry={() => own.getState().storingRetried()}>
          {texts.problems[problem]}
        </Notice>
      )}
      {damagedKey !== null && <Notice tone="warning" title={texts.damaged(damagedKey)} />}
      {refusal !== null && <Refusal problem={refusal} onDismiss={onRefusalRead} />}
      {deleted !== null && (
        <Notice tone="info" title={texts.removed(deleted.title[language])}>
          <Button onClick={() => own.getState().deletionUndone()}>{texts.undo}</Button>
        </Notice>
      )}
    </>
  );
}
