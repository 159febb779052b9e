import { clsx } from 'clsx';
import { useStepWords } from '../../derived/useStory.ts';
import type { StoryWalk } from '../../derived/useStoryWalk.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { Unbroken } from '../../ui/Unbroken.tsx';

/** The steps in their order; the open one is marked. */
export function StoryList({ walk }: { readonly walk: StoryWalk }) {
  const texts = usePresentTexts();
  const readWords = useStepWords();
  return (
    <nav aria-label={texts.steps}>
      <ol className="space-y-0.5">
        {walk.story.steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={index === walk.index ? 'step' : undefined}
              onClick={() => walk.open(index)}
              className={clsx(
                'flex min-h-control w-full items-baseline gap-2 rounded-md px-2 py-1.5 text-left text-label',
                'text-muted hover:bg-raised hover:text-text aria-[current=step]:bg-scenario-soft',
                'aria-[current=step]:font-medium aria-[current=step]:text-text',
              )}
            >
              <span aria-hidden className="w-[1.6em] shrink-0 text-right tabular-nums">
                {index + 1}
              </span>
              <span className="min-w-0">
                <Unbroken>{readWords(step).title}</Unbroken>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
