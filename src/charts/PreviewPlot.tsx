import { useMemo } from 'react';
import type { ChartSizes } from '../theme/densities.ts';
import type { ChartFigure } from '../view-models/chartTypes.ts';
import type { LiveFigure } from './liveFigure.ts';
import type { PlotScales } from './markPaths.ts';
import { buildScales } from './buildScales.ts';
import { PaintLayer } from './PaintLayer.tsx';
import type { PlotGeometry } from './plotGeometry.ts';
import { TickText } from './TickText.tsx';

interface PreviewPlotProps {
  readonly figure: ChartFigure;
  readonly live: LiveFigure;
  readonly geometry: PlotGeometry;
  readonly sizes: ChartSizes;
  readonly isActive: boolean;
  readonly onOutgrown: () => void;
}

function PreviewAxes({
  figure,
  geometry,
  sizes,
  scales,
}: Pick<PreviewPlotProps, 'figure' | 'geometry' | 'sizes'> & { readonly scales: PlotScales }) {
  const { area } = geometry;
  const isRows = figure.direction === 'rows';
  const bottom = area.top + area.height;
  const beside = (lines: readonly string[], y: number, key: number) => (
    <TickText key={key} lines={lines} x={area.left - 6} y={y} anchor="end" size={sizes.axisText} />
  );
  const below = (lines: readonly string[], x: number, key: number) => (
    <TickText
      key={key}
      lines={lines}
      x={x}
      y={bottom + sizes.tickLength + sizes.axisText * 0.65}
      anchor="middle"
      size={sizes.axisText}
    />
  );
  return (
    <g aria-hidden="true">
      {geometry.valueTicks.map(({ value, lines }) => {
        const at = scales.value(value);
        return (
          <g key={value}>
            <path
              className={value === 0 ? 'plot-zero' : 'plot-grid'}
              d={isRows ? `M${at} ${area.top}V${bottom}` : `M${area.left} ${at}H${area.left + area.width}`}
            />
            {isRows ? below(lines, at, value) : beside(lines, at, value)}
          </g>
        );
      })}
      {geometry.positionTicks.map(({ value, lines }) =>
        isRows ? beside(lines, scales.position(value), value) : below(lines, scales.position(value), value),
      )}
    </g>
  );
}

/** A finished picture without the chart library: shown first, replaced in place as soon as tooltip and keyboard can follow. */
export function PreviewPlot({ figure, live, geometry, sizes, isActive, onOutgrown }: PreviewPlotProps) {
  const scales = useMemo(() => buildScales(figure, geometry), [figure, geometry]);
  return (
    <svg width={geometry.width} height={geometry.height} role="img" aria-label={figure.summary}>
      <PreviewAxes figure={figure} geometry={geometry} sizes={sizes} scales={scales} />
      <PaintLayer
        figure={figure}
        live={live}
        scales={scales}
        geometry={geometry}
        sizes={sizes}
        isActive={isActive}
        onOutgrown={onOutgrown}
      />
    </svg>
  );
}
