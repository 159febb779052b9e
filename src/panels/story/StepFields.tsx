import type { StoryStep } from '../../data/story.ts';
import {
  longestStoryNotes,
  longestStoryText,
  longestStoryTitle,
  mostStepSliders,
} from '../../data/storyFile.ts';
import { useSession } from '../../derived/useSession.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { paletteTexts } from '../../i18n/search/paletteTexts.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { storyCharts, storyViews } from '../../store/storyCharts.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/Select.tsx';
import { changeStep, chooseChart, writeText, type EditorPartProps } from './editStory.ts';
import { TextField } from './TextField.tsx';

/** The words of a step. */
export function StepTexts({ walk: { step }, onChange }: EditorPartProps) {
  const texts = usePresentTexts();
  const language = useLanguage();
  const change = (field: 'title' | 'text' | 'notes') => (text: string) =>
    onChange((story) =>
      changeStep(story, step.id, (before) => ({
        ...before,
        [field]: writeText(before[field], language, text),
      })),
    );
  return (
    <>
      <TextField
        label={texts.own.stepTitle}
        value={step.title[language]}
        longest={longestStoryTitle}
        lines={1}
        isNeeded
        onChange={change('title')}
      />
      <TextField
        label={texts.own.stepText}
        value={step.text[language]}
        longest={longestStoryText}
        lines={3}
        onChange={change('text')}
      />
      <TextField
        label={texts.notes}
        value={step.notes[language]}
        longest={longestStoryNotes}
        lines={3}
        onChange={change('notes')}
      />
      <p className="text-small text-muted">{texts.own.hint}</p>
    </>
  );
}

/** Which chart a step shows. */
export function ChartChoice({ walk: { step }, onChange }: EditorPartProps) {
  const texts = usePresentTexts();
  const language = useLanguage();
  const { views } = useMessages().interface;
  const options = storyViews.flatMap((view) =>
    storyCharts[view].map((chart) => ({
      value: `${view} ${chart}`,
      label: texts.own.chartIn(views[view], paletteTexts[language].charts[chart]),
    })),
  );
  const choose = (chosen: string): void => {
    const [view = step.view, chart = step.chart] = chosen.split(' ');
    onChange((story) => changeStep(story, step.id, (before) => chooseChart(before, view, chart)));
  };
  return (
    <Select
      label={texts.own.chart}
      look="field"
      options={options}
      value={`${step.view} ${step.chart}`}
      onChange={choose}
    />
  );
}

/** Which sliders are at hand on a step. */
export function SliderChoice({ walk: { step }, onChange }: EditorPartProps) {
  const texts = usePresentTexts();
  const language = useLanguage();
  const { definitions } = useSession();
  const isFull = step.sliders.length >= mostStepSliders;
  const toggle = (id: StoryStep['sliders'][number]): void =>
    onChange((story) =>
      changeStep(story, step.id, (before) => ({
        ...before,
        sliders: before.sliders.includes(id)
          ? before.sliders.filter((other) => other !== id)
          : [...before.sliders, id],
      })),
    );
  return (
    <Disclosure
      summary={texts.own.sliders}
      badge={step.sliders.length === 0 ? null : String(step.sliders.length)}
    >
      <fieldset className="grid gap-x-6 sm:grid-cols-2">
        <legend className="mb-1 text-small text-muted">{texts.own.slidersHint(mostStepSliders)}</legend>
        {definitions.map(({ id, label }) => (
          <label key={id} className="flex min-h-control items-center gap-2 text-label">
            <input
              type="checkbox"
              checked={step.sliders.includes(id)}
              disabled={isFull && !step.sliders.includes(id)}
              onChange={() => toggle(id)}
            />
            {label[language]}
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
