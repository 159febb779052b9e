import { useCallback, type ReactNode } from 'react';
import { FigureCard } from '../charts/FigureCard.tsx';
import { useDisplay, type Live } from '../derived/useSession.ts';
import type { InputId } from '../model/index.ts';
import { revealSlider } from '../ui/revealSlider.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';

/** A figure with a row for each of several assumptions. */
export interface SliderFigureSource {
  readonly live: Live<ChartFigure>;
  /** The assumption of a row of the picture. */
  readonly readInput: (row: number) => InputId | null;
}

interface SliderFigureProps {
  /** Must be stable. */
  readonly source: SliderFigureSource;
  /** Height of the picture in CSS pixels at desk density. */
  readonly height: number;
  readonly details?: ReactNode;
}

const noSources = () => null;

/** A figure of the model alone, whose rows lead to the sliders of their assumptions. */
export function SliderFigure({ source, height, details }: SliderFigureProps) {
  const density = useDisplay((state) => state.density);
  const goToSlider = useCallback(
    (_: ChartFigure, row: number) => {
      const input = source.readInput(row);
      if (input !== null) revealSlider(input);
    },
    [source],
  );
  return (
    <FigureCard
      live={source.live}
      density={density}
      height={height}
      renderSources={noSources}
      onOpenPoint={goToSlider}
      details={details}
    />
  );
}
