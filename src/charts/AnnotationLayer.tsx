import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ChartSizes } from '../theme/densities.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import { boxPadding, buildLeaderPath, layOutAnnotation, ringRadius } from './annotationLayout.ts';
import type { LiveFigure } from './liveFigure.ts';
import type { PlotScales } from './markPaths.ts';
import type { PlotGeometry } from './plotGeometry.ts';

interface AnnotationLayerProps {
  readonly figure: ChartFigure;
  readonly live: LiveFigure;
  readonly scales: PlotScales;
  readonly geometry: PlotGeometry;
  readonly sizes: ChartSizes;
}

/**
 * The note in a picture. It is placed when the slider rests: while values move its point moves away, so that it steps aside, at the
 * cost of one comparison a frame.
 */
export function AnnotationLayer({ figure, live, scales, geometry, sizes }: AnnotationLayerProps) {
  const layer = useRef<SVGGElement>(null);
  const placed = useMemo(
    () => layOutAnnotation({ figure, scales, geometry, sizes }),
    [figure, scales, geometry, sizes],
  );
  useLayoutEffect(() => {
    const shown = live.read();
    const show = (isShown: boolean): void =>
      layer.current?.setAttribute('visibility', isShown ? 'visible' : 'hidden');
    show(true);
    return live.subscribe(() => show(live.read() === shown));
  }, [live, placed]);
  // Where there is no place, what stands around the picture says it below.
  if (placed === null) return <g data-annotation="none" />;
  const { box, point, lines, leader } = placed;
  const size = sizes.labelText;
  const first = box.top + boxPadding(sizes) + size * (0.35 + sizes.lineHeight / 2);
  return (
    <g ref={layer} data-annotation="placed" className="mark" data-tone={figure.annotation?.tone}>
      <path className="annotation-leader" d={buildLeaderPath(leader)} />
      <circle className="mark annotation-ring" cx={point.x} cy={point.y} r={ringRadius(sizes)} />
      <rect
        className="annotation-box"
        x={box.left}
        y={box.top}
        width={box.width}
        height={box.height}
        rx={4}
      />
      <text className="annotation-text" fontSize={size} textAnchor="middle">
        {lines.map((line, order) => (
          <tspan
            key={`${order} ${line}`}
            x={box.left + box.width / 2}
            y={first + order * size * sizes.lineHeight}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
