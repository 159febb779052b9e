import { useMemo, type ReactNode } from 'react';
import { FigureEmphasis } from '../charts/emphasis.ts';
import { useStepWords, type ShownStep } from '../derived/useStory.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import { emphasise, type Emphasis } from '../view-models/story/emphasise.ts';

interface PointedOutProps {
  readonly step: ShownStep;
  readonly children: ReactNode;
}

/** What a step points at, with the figures of its own scenario in the note. */
function readEmphasis({ highlight, annotation }: ShownStep, note: string): Emphasis {
  const { at, series } = annotation ?? {};
  return {
    highlight: highlight ?? [],
    annotation: at === undefined ? null : { at, text: note, ...(series !== undefined && { series }) },
  };
}

/** Shows the pictures in it as a step wants them: series that recede behind others, a note at a point. */
export function PointedOut({ step, children }: PointedOutProps) {
  const language = useLanguage();
  const { annotation: note } = useStepWords()(step);
  const apply = useMemo(() => {
    if (step.highlight === undefined && step.annotation === undefined) return null;
    const emphasis = readEmphasis(step, note);
    return (figure: ChartFigure) => emphasise(figure, emphasis, language);
  }, [step, note, language]);
  return <FigureEmphasis value={apply}>{children}</FigureEmphasis>;
}
