import { ArrowDown, ArrowUp, CircleDot, Plus, Trash2 } from 'lucide-react';
import type { Story, StoryStep } from '../../data/story.ts';
import {
  longestStoryNotes,
  longestStoryText,
  longestStoryTitle,
  mostStepSliders,
  mostStorySteps,
} from '../../data/storyFile.ts';
import { useSession } from '../../derived/useSession.ts';
import { useStory, useStoryStores } from '../../derived/useStory.ts';
import { useIsTried, type StoryWalk } from '../../derived/useStoryWalk.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { paletteTexts } from '../../i18n/search/paletteTexts.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { makeRandomId } from '../../store/libraryStorage.ts';
import { storyCharts, storyViews } from '../../store/storyCharts.ts';
import type { StepSettings } from '../../store/storyStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/Select.tsx';
import {
  addStep,
  changeStep,
  moveStep,
  recordAgain,
  recordStep,
  removeStep,
  writeText,
} from './editStory.ts';
import { TextField } from './TextField.tsx';

type Change = (change: (story: Story) => Story) => void;

interface PartProps {
  readonly walk: StoryWalk;
  readonly onChange: Change;
}

function StepTexts({ walk: { step }, onChange }: PartProps) {
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

function ChartChoice({ walk: { step }, onChange }: PartProps) {
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
    onChange((story) => changeStep(story, step.id, (before) => ({ ...before, view, chart })));
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

function SliderChoice({ walk: { step }, onChange }: PartProps) {
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

const iconClass = 'size-[1.1em]';

function StepActions({ walk, onChange }: PartProps) {
  const { own: texts } = usePresentTexts();
  const { scenario, display } = useSession();
  const { story: store } = useStoryStores();
  const own = useStory((state) => state.own);
  const isTried = useIsTried();
  const { step, story, index } = walk;
  const isFull = story.steps.length >= mostStorySteps;
  const readShown = (): StepSettings => {
    const { year, horizonYear } = display.getState();
    return { overrides: scenario.getState().overrides, year, horizonYear };
  };
  const add = (settings: StepSettings): void => {
    const added = recordStep(makeRandomId(), texts.newStep, step, settings);
    onChange((before) => addStep(before, step.id, added));
    store.getState().stepOpened(added.id, settings);
  };
  const remove = (): void => {
    const next = story.steps[index + 1] ?? story.steps[index - 1];
    onChange((before) => removeStep(before, step.id));
    if (next !== undefined) walk.open(story.steps.indexOf(next));
  };
  const isOnly = story.steps.length < 2;
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        icon={<Plus aria-hidden className={iconClass} />}
        disabled={isFull}
        onClick={() => add(readShown())}
      >
        {texts.addShown}
      </Button>
      <Button
        icon={<Plus aria-hidden className={iconClass} />}
        disabled={isFull || own === null}
        onClick={() => {
          if (own !== null) add(own);
        }}
      >
        {texts.addOwn}
      </Button>
      <Button
        icon={<CircleDot aria-hidden className={iconClass} />}
        disabled={!isTried}
        onClick={() =>
          onChange((before) => changeStep(before, step.id, (one) => recordAgain(one, readShown())))
        }
      >
        {texts.record}
      </Button>
      <Button
        icon={<ArrowUp aria-hidden className={iconClass} />}
        disabled={index === 0}
        onClick={() => onChange((before) => moveStep(before, step.id, -1))}
      >
        {texts.moveUp}
      </Button>
      <Button
        icon={<ArrowDown aria-hidden className={iconClass} />}
        disabled={walk.next === null}
        onClick={() => onChange((before) => moveStep(before, step.id, 1))}
      >
        {texts.moveDown}
      </Button>
      <Button
        icon={<Trash2 aria-hidden className={iconClass} />}
        disabled={isOnly}
        title={isOnly ? texts.removeLast : undefined}
        onClick={remove}
      >
        {texts.removeStep}
      </Button>
      {isFull && <p className="text-small text-muted">{texts.full(mostStorySteps)}</p>}
    </div>
  );
}

/** Changes a story of one's own, step by step; everything is kept at once. */
export function StoryEditor({ walk }: { readonly walk: StoryWalk }) {
  const texts = usePresentTexts();
  const language = useLanguage();
  const { own } = useStoryStores();
  const { story } = walk;
  const onChange: Change = (change) => own.getState().storyChanged(story.id, change);
  return (
    <section
      aria-label={texts.own.editor}
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
      <SliderChoice walk={walk} onChange={onChange} />
      <StepActions walk={walk} onChange={onChange} />
      <p className="text-small text-muted">{texts.own.kept}</p>
    </section>
  );
}
