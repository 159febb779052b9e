import { RotateCcw } from 'lucide-react';
import { useStepWords } from '../../derived/useStory.ts';
import { useIsTried, type StoryWalk } from '../../derived/useStoryWalk.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

function Expressions({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <>
      <p>{title}</p>
      <ul className="list-disc pl-5">
        {texts.map((text) => (
          <li key={text}>
            <code className="font-sans">{text}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What people should know before they say the words of a step. */
export function StepNotices({ walk }: { readonly walk: StoryWalk }) {
  const texts = usePresentTexts();
  const { broken, unknown } = useStepWords()(walk.step);
  const isTried = useIsTried();
  return (
    <>
      {broken.length > 0 && (
        <Notice tone="warning" title={texts.brokenTitle}>
          <Expressions title={texts.brokenText} texts={broken} />
        </Notice>
      )}
      {unknown.length > 0 && (
        <Notice tone="warning" title={texts.unknownTitle}>
          <Expressions title={texts.unknownText} texts={unknown} />
        </Notice>
      )}
      {isTried && (
        <Notice tone="info" title={texts.tried}>
          <Button icon={<RotateCcw aria-hidden className="size-[1.1em]" />} onClick={walk.restore}>
            {texts.restore}
          </Button>
        </Notice>
      )}
    </>
  );
}
