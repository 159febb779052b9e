import { memo, Suspense, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { ChartSizes } from '../theme/densities.ts';
import type { BarMark, ChartFigure, Mark } from '../view-models/chartTypes.ts';
import type { LiveFigure } from './liveFigure.ts';
import type { PlotScales } from './markPaths.ts';
import { createPainter, paintKey, type Painter } from './painter.ts';
import type { PlotGeometry } from './plotGeometry.ts';
import { lazyPart } from '../ui/lazyPart.ts';

// Only stories write into pictures.
const AnnotationLayer = lazyPart(async () => (await import('./AnnotationLayer.tsx')).AnnotationLayer);

interface PaintLayerProps {
  /** Gives the structure: which marks and labels there are. Their shapes are painted from `live`. */
  readonly figure: ChartFigure;
  readonly live: LiveFigure;
  readonly scales: PlotScales;
  readonly geometry: PlotGeometry;
  readonly sizes: ChartSizes;
  readonly isActive: boolean;
  /** Called after a paint whose values left the axis. */
  readonly onOutgrown: () => void;
}

function BarPaths({ mark }: { readonly mark: BarMark & Pick<Mark, 'recedes'> }) {
  if (typeof mark.tone === 'string')
    return (
      <path
        className="mark mark-bar"
        data-recedes={mark.recedes}
        data-style={mark.style}
        data-tone={mark.tone}
        data-paint={paintKey.mark(mark.id)}
      />
    );
  return mark.tone.map((tone, order) => (
    <path
      key={paintKey.bar(mark.id, order)}
      className="mark mark-bar"
      data-recedes={mark.recedes}
      data-style={mark.style}
      data-tone={tone}
      data-paint={paintKey.bar(mark.id, order)}
    />
  ));
}

function MarkElement({
  mark,
  hatch,
  radius,
}: {
  readonly mark: Mark;
  readonly hatch: string;
  readonly radius: number;
}) {
  const key = paintKey.mark(mark.id);
  switch (mark.kind) {
    case 'line':
      return (
        <path
          className="mark mark-line"
          data-recedes={mark.recedes}
          data-style={mark.style}
          data-tone={mark.tone}
          data-paint={key}
          data-mark={mark.id}
        />
      );
    case 'band':
      return (
        <path
          className="mark mark-band"
          data-recedes={mark.recedes}
          data-fill={mark.fill}
          data-tone={mark.tone}
          data-paint={key}
          style={mark.fill === 'hatch' ? { fill: `url(#${hatch}-${mark.tone})` } : undefined}
        />
      );
    case 'bar':
      return <BarPaths mark={mark} />;
    case 'point':
      return (
        <circle
          className="mark mark-point"
          data-recedes={mark.recedes}
          data-tone={mark.tone}
          data-paint={key}
          r={radius}
        />
      );
    case 'dots':
      return (
        <path className="mark mark-dots" data-recedes={mark.recedes} data-tone={mark.tone} data-paint={key} />
      );
  }
}

/** 45° lines for ranges without a probability, one pattern a tone. */
function HatchPatterns({ figure, id }: { readonly figure: ChartFigure; readonly id: string }) {
  const tones = new Set(
    figure.marks.flatMap((mark) => (mark.kind === 'band' && mark.fill === 'hatch' ? [mark.tone] : [])),
  );
  return [...tones].map((tone) => (
    <pattern
      key={tone}
      id={`${id}-${tone}`}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line className="mark mark-hatch" data-tone={tone} x1="0" y1="0" x2="0" y2="6" />
    </pattern>
  ));
}

/** True when a mark reaches beyond the axis of values. */
function isOutgrown(figure: ChartFigure, [low, high]: readonly [number, number]): boolean {
  const isLog = figure.value.scale === 'log';
  const isBeyond = (value: number | null): boolean =>
    value !== null && (value < low || value > high) && !(isLog && value <= 0);
  return figure.marks.some((mark) => {
    switch (mark.kind) {
      case 'line':
        return mark.points.some(([, value]) => isBeyond(value));
      case 'band':
        return mark.points.some(([, from, to]) => isBeyond(from) || isBeyond(to));
      case 'bar':
        return mark.bars.some(([, from, to]) => isBeyond(from) || isBeyond(to));
      case 'point':
        return mark.at !== null && isBeyond(mark.at[1]);
      case 'dots':
        return mark.points.some(([, value]) => isBeyond(value));
    }
  });
}

/**
 * The moving half of a chart. React makes the elements once; on every frame in which the figure changed their attributes are
 * written directly, through the scales of the axes as they stand.
 */
export const PaintLayer = memo(function PaintLayer(props: PaintLayerProps) {
  const { figure, live, scales, geometry, sizes, isActive, onOutgrown } = props;
  const layer = useRef<SVGGElement>(null);
  const painter = useRef<Painter | null>(null);
  const id = useId();
  const { area } = geometry;

  useLayoutEffect(() => {
    if (layer.current === null) return;
    painter.current = createPainter(layer.current);
  }, [figure]);

  useLayoutEffect(() => {
    painter.current?.paint(live.read(), { scales, geometry, sizes });
  }, [figure, live, scales, geometry, sizes]);

  useEffect(() => {
    if (!isActive) return;
    return live.subscribe((change) => {
      if (change === 'settings') return;
      const moved = live.read();
      painter.current?.paint(moved, { scales, geometry, sizes });
      if (isOutgrown(moved, geometry.valueDomain)) onOutgrown();
    });
  }, [live, scales, geometry, sizes, isActive, onOutgrown]);

  // A ring or a diamond at the edge of the plot is not cut.
  const room = sizes.pointRadius + 2;
  const clip = `${id}-clip`;
  const hatch = `${id}-hatch`;
  return (
    <g ref={layer} aria-hidden="true" pointerEvents="none">
      <defs>
        <clipPath id={clip}>
          <rect
            x={area.left - room}
            y={area.top - room}
            width={area.width + 2 * room}
            height={area.height + 2 * room}
          />
        </clipPath>
        <HatchPatterns figure={figure} id={hatch} />
      </defs>
      <g>
        {figure.references.map((reference) => (
          <path
            key={reference.id}
            className="mark-reference"
            data-style={reference.style}
            data-paint={paintKey.referenceLine(reference.id)}
          />
        ))}
      </g>
      <g clipPath={`url(#${clip})`}>
        {figure.marks.map((mark) => (
          <MarkElement key={mark.id} mark={mark} hatch={hatch} radius={sizes.pointRadius} />
        ))}
      </g>
      <g fontSize={sizes.labelText}>
        {figure.references.map((reference) => (
          <text
            key={reference.id}
            className="mark mark-reference-text"
            data-style={reference.style}
            data-paint={paintKey.referenceText(reference.id)}
          />
        ))}
        {figure.labels.map((label) => (
          <text
            key={label.id}
            className="mark mark-label"
            data-tone={label.tone}
            data-strong={label.strong === true}
            data-lane={label.lane}
            data-paint={paintKey.label(label.id)}
          />
        ))}
      </g>
      {figure.annotation !== undefined && (
        <ErrorBoundary fallback={null}>
          <Suspense fallback={null}>
            <AnnotationLayer figure={figure} live={live} scales={scales} geometry={geometry} sizes={sizes} />
          </Suspense>
        </ErrorBoundary>
      )}
    </g>
  );
});
