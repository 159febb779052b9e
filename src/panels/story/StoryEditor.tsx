import { longestStoryTitle } from '../../data/storyFile.ts';
import { useStoryStores } from '../../derived/useStory.ts';
import type { StoryWalk } from '../../derived/useStoryWalk.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { writeText, type StoryChange } from './editStory.ts';
import { PointOut } from './PointOut.tsx';
import { StepActions } from './StepActions.tsx';
import { ChartChoice, SliderChoice, StepTexts } from './StepFields.tsx';
import { TextField } from './TextField.tsx';

/** Changes a story of one's own, step by step; everything is kept at once. */
export function StoryEditor({ walk }: { readonly walk: StoryWalk }) {
  const texts = usePresentTexts();
  const language = useLanguage();
  const { own } = useStoryStores();
  const { story } = walk;
  const onChange: StoryChange = (change) => own.getState().storyChanged(story.id, change);
  return (
    <section
      aria-label={texts.own.editor}
      data-print="hidden"
      className="space-y-3 rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <h2 className="text-body font-semibold">{texts.own.editor}</h2>
      <TextField
        label={texts.own.storyTitle}
        value={story.title[language]}
        longest={longestStoryTitle}
        lines={1}
        isNeeded
        onChange={(text) =>
          onChange((before) => ({ ...before, title: writeText(before.title, language, text) }))
        }
      />
      <StepTexts walk={walk} onChange={onChange} />
      <ChartChoice walk={walk} onChange={onChange} />
      <PointOut key={walk.step.id} walk={walk} onChange={onChange} />
      <SliderChoice walk={walk} onChange={onChange} />
      <StepActions walk={walk} onChange={onChange} />
      <p className="text-small text-muted">{texts.own.kept}</p>
    </section>
  );
}
