import { useStage, useStoryStores } from '../../derived/useStory.ts';
import type { StagePoint, Stroke } from '../../store/storyStage.ts';
import { locate } from './useLaser.ts';

/** The drawing is kept in fractions; this is only how finely it is written down. */
const scale = 1000;

function writePath(stroke: Stroke): string {
  const points = stroke.map(([x, y]) => `${x * scale} ${y * scale}`);
  // A dot is a line that goes nowhere.
  return `M ${points.join(' L ')}${points.length === 1 ? ` L ${points.join('')}` : ''}`;
}

interface InkProps {
  readonly strokes: readonly Stroke[];
  readonly pointer: StagePoint | null;
}

/** What a presenter draws and points at; the same picture in every window, whatever its size. */
export function Ink({ strokes, pointer }: InkProps) {
  return (
    <div aria-hidden data-ink className="pointer-events-none absolute inset-0 z-10 overflow-hidden">
      <svg className="size-full" viewBox={`0 0 ${scale} ${scale}`} preserveAspectRatio="none">
        {strokes.map((stroke, order) => (
          <path
            key={order}
            d={writePath(stroke)}
            vectorEffect="non-scaling-stroke"
            className="fill-none stroke-negative stroke-4"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ))}
      </svg>
      {pointer !== null && (
        <span
          data-laser
          className="absolute size-4 -translate-1/2 rounded-full border-2 border-surface bg-negative shadow-[0_0_12px_4px_var(--negative)]"
          style={{ left: `${pointer[0] * 100}%`, top: `${pointer[1] * 100}%` }}
        />
      )}
    </div>
  );
}

/** Dot and drawings over a slide, and the surface to draw on while the pen is taken. */
export function InkLayer() {
  const { stage } = useStoryStores();
  const tool = useStage((state) => state.tool);
  const pointer = useStage((state) => state.pointer);
  const strokes = useStage((state) => state.strokes);
  return (
    <>
      <Ink strokes={strokes} pointer={pointer} />
      {tool === 'draw' && (
        <div
          data-draw
          className="absolute inset-0 z-20 cursor-crosshair touch-none"
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            stage.getState().strokeBegan(locate(event));
          }}
          onPointerMove={(event) => {
            if (event.buttons % 2 === 1) stage.getState().strokeExtended(locate(event));
          }}
        />
      )}
    </>
  );
}
