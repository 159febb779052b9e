import { MessageSquarePlus, MessageSquareX } from 'lucide-react';
import { useState } from 'react';
import { longestAnnotation, mostHighlighted, type StoryStep } from '../../data/story.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/Select.tsx';
import type { ChartFigure } from '../../view-models/chartTypes.ts';
import { namePosition } from '../../view-models/story/emphasise.ts';
import { listSeries, listSeriesPositions } from '../../view-models/story/figureSeries.ts';
import {
  annotate,
  changeStep,
  inBoth,
  toggleHighlight,
  writeText,
  type EditorPartProps,
} from './editStory.ts';
import { TextField } from './TextField.tsx';
import { useStepFigure } from './useStepFigure.ts';

type Annotation = NonNullable<StoryStep['annotation']>;

interface PartProps {
  readonly step: StoryStep;
  readonly figure: ChartFigure;
  readonly onStep: (change: (step: StoryStep) => StoryStep) => void;
}

/** The series of the chart to choose from; those that the chart does not have now can be put away. */
function HighlightChoice({ step, figure, onStep }: PartProps) {
  const { point: texts } = usePresentTexts();
  const { highlight = [] } = step;
  const known = listSeries(figure).map(({ id, label }) => ({ id, label }));
  const gone = highlight
    .filter((id) => known.every((series) => series.id !== id))
    .map((id) => ({ id, label: texts.gone(id) }));
  const isFull = highlight.length >= mostHighlighted;
  return (
    <fieldset className="grid gap-x-6 sm:grid-cols-2">
      <legend className="text-label font-medium">{texts.series}</legend>
      <p className="text-small text-muted sm:col-span-2">{texts.seriesHint(mostHighlighted)}</p>
      {[...known, ...gone].map(({ id, label }) => (
        <label key={id} className="flex min-h-control items-center gap-2 text-label">
          <input
            type="checkbox"
            checked={highlight.includes(id)}
            disabled={isFull && !highlight.includes(id)}
            onChange={() => onStep((before) => toggleHighlight(before, id))}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Where a series can carry a note, from the first to the last; the place it has now is always among them. */
function listPlaces(figure: ChartFigure, series: string, at: number, nameGone: (position: string) => string) {
  const places = listSeriesPositions(figure, series).map((x) => ({
    value: x,
    label: namePosition(figure, x),
  }));
  if (places.some(({ value }) => value === at)) return places;
  return [...places, { value: at, label: nameGone(namePosition(figure, at)) }];
}

function AnnotationFields({
  annotation,
  figure,
  onAnnotation,
}: {
  readonly annotation: Annotation;
  readonly figure: ChartFigure;
  readonly onAnnotation: (change: (before: Annotation) => Annotation) => void;
}) {
  const { point: texts } = usePresentTexts();
  const language = useLanguage();
  const known = listSeries(figure);
  const series = annotation.series ?? known[0]?.id ?? '';
  const options = known.map(({ id, label }) => ({ value: id, label }));
  const isGone = known.every(({ id }) => id !== series);
  return (
    <>
      <TextField
        label={texts.note}
        value={annotation.text[language]}
        longest={longestAnnotation}
        lines={2}
        onChange={(text) =>
          onAnnotation((before) => ({ ...before, text: writeText(before.text, language, text) }))
        }
      />
      <p className="text-small text-muted">{texts.preview}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          label={texts.noteOf}
          look="field"
          options={isGone ? [...options, { value: series, label: texts.gone(series) }] : options}
          value={series}
          onChange={(chosen) => onAnnotation((before) => ({ ...before, series: chosen }))}
        />
        <Select
          label={texts.at}
          look="field"
          options={listPlaces(figure, series, annotation.at, texts.goneAt)}
          value={annotation.at}
          onChange={(at) => onAnnotation((before) => ({ ...before, at }))}
        />
      </div>
    </>
  );
}

/** Where a new note stands: on the first highlighted series, in the year of the step or else at the end. */
function startAnnotation({ step, figure }: Pick<PartProps, 'step' | 'figure'>): Annotation | undefined {
  const known = listSeries(figure);
  const first = known.find(({ id }) => step.highlight?.includes(id)) ?? known[0];
  if (first === undefined) return undefined;
  const places = listSeriesPositions(figure, first.id);
  const at = places.includes(step.year) ? step.year : places.at(-1);
  return at === undefined ? undefined : { at, series: first.id, text: inBoth('') };
}

/** The note in the chart. One that was removed comes back when it is added again. */
function AnnotationChoice(props: PartProps) {
  const { point: texts } = usePresentTexts();
  const { step, figure, onStep } = props;
  const { annotation } = step;
  const [removed, setRemoved] = useState<{ readonly chart: string; readonly note: Annotation } | null>(null);
  const toggle = (): void => {
    if (annotation !== undefined) setRemoved({ chart: step.chart, note: annotation });
    const former = removed?.chart === step.chart ? removed.note : startAnnotation(props);
    onStep((before) => annotate(before, before.annotation === undefined ? former : undefined));
  };
  const Icon = annotation === undefined ? MessageSquarePlus : MessageSquareX;
  return (
    <div className="mt-3 space-y-3">
      {annotation !== undefined && (
        <AnnotationFields
          annotation={annotation}
          figure={figure}
          onAnnotation={(change) =>
            onStep((before) =>
              before.annotation === undefined ? before : annotate(before, change(before.annotation)),
            )
          }
        />
      )}
      <Button icon={<Icon aria-hidden className="size-[1.1em]" />} onClick={toggle}>
        {annotation === undefined ? texts.add : texts.remove}
      </Button>
    </div>
  );
}

/** What a step points at in its chart: series that keep their strength, a note at a point. */
export function PointOut({ walk: { step }, onChange }: EditorPartProps) {
  const { point: texts } = usePresentTexts();
  const { figure, isLoading } = useStepFigure(step);
  const count = (step.highlight?.length ?? 0) + (step.annotation === undefined ? 0 : 1);
  const onStep: PartProps['onStep'] = (change) => onChange((story) => changeStep(story, step.id, change));
  return (
    <Disclosure summary={texts.title} badge={count === 0 ? null : String(count)}>
      {figure === null && <p className="text-label text-muted">{isLoading ? texts.loading : texts.none}</p>}
      {figure !== null && (
        <>
          <HighlightChoice step={step} figure={figure} onStep={onStep} />
          <AnnotationChoice step={step} figure={figure} onStep={onStep} />
        </>
      )}
    </Disclosure>
  );
}
