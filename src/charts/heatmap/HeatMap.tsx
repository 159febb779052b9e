import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { chartSizes, type ChartSizes, type Density } from '../../theme/densities.ts';
import type { TwoWayFigure } from '../../view-models/risk/twoWayTypes.ts';
import { roundPixels } from '../markPaths.ts';
import { textWidth } from '../textLayout.ts';
import {
  buildHeatLayers,
  columnEdge,
  computeHeatGeometry,
  findCell,
  listTicks,
  nearestCell,
  rowEdge,
  xOf,
  yOf,
  type HeatCell,
  type HeatGeometry,
} from './heatGeometry.ts';

/** A pair of values worth a mark on the map. */
export interface HeatPoint {
  readonly of: 'current' | 'baseline';
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

interface HeatMapProps {
  readonly figure: TwoWayFigure;
  readonly width: number;
  readonly density: Density;
  /** The one of the sliders last, so that it lies on top. */
  readonly points: readonly HeatPoint[];
  readonly active: HeatCell | null;
  readonly onActive: (cell: HeatCell | null) => void;
  readonly onChoose: (cell: HeatCell) => void;
  readonly label: string;
  readonly role: string;
  /** Id of the text that says how keys work. */
  readonly hintId: string;
}

interface PartProps {
  readonly figure: TwoWayFigure;
  readonly geometry: HeatGeometry;
  readonly sizes: ChartSizes;
}

function Cells({ figure, geometry }: PartProps) {
  const layers = useMemo(() => buildHeatLayers(figure, geometry), [figure, geometry]);
  return layers.map(({ key, level, path }) => (
    <path
      key={key}
      className="heat-cells"
      data-heat={level?.side ?? 'none'}
      data-heat-step={level?.step}
      d={path}
    />
  ));
}

function Contour({ figure, geometry }: PartProps) {
  const path = figure.contour
    .map((line) =>
      line
        .map(([x, y], order) => {
          const [left, top] = [xOf(geometry, figure.x, x), yOf(geometry, figure.y, y)];
          return `${order === 0 ? 'M' : 'L'}${roundPixels(left)} ${roundPixels(top)}`;
        })
        .join(''),
    )
    .join('');
  return (
    <>
      <path className="heat-contour-halo" d={path} />
      <path className="heat-contour" data-contour d={path} />
    </>
  );
}

function Axes({ figure, geometry, sizes }: PartProps) {
  const { left, top, plotWidth, plotHeight } = geometry;
  const bottom = top + plotHeight;
  const widest = Math.max(...listTicks(figure.x, 5).map(({ text }) => textWidth(text, sizes.axisText)));
  const ticks = listTicks(figure.x, Math.floor(plotWidth / (widest + 8)));
  return (
    <g fontSize={sizes.axisText} className="heat-text">
      <rect className="heat-edge" x={left} y={top} width={plotWidth} height={plotHeight} />
      {ticks.map(({ order, text }) => {
        const x = xOf(geometry, figure.x, figure.x.values[order] ?? 0);
        const half = textWidth(text, sizes.axisText) / 2;
        return (
          <text
            key={order}
            x={Math.min(x, geometry.width - half)}
            y={bottom + sizes.axisText * 1.3}
            textAnchor="middle"
          >
            {text}
          </text>
        );
      })}
      {listTicks(figure.y, 5).map(({ order, text }) => (
        <text
          key={order}
          x={left - 8}
          y={yOf(geometry, figure.y, figure.y.values[order] ?? 0)}
          dy="0.35em"
          textAnchor="end"
        >
          {text}
        </text>
      ))}
      <text x={0} y={sizes.labelText} fontSize={sizes.labelText} className="heat-name">
        ↑ {figure.y.label}
      </text>
      <text
        x={geometry.width - 8}
        y={geometry.height - sizes.labelText * 0.4}
        fontSize={sizes.labelText}
        textAnchor="end"
        className="heat-name"
      >
        {figure.x.label} →
      </text>
    </g>
  );
}

function Points({ figure, geometry, sizes, points }: PartProps & Pick<HeatMapProps, 'points'>) {
  const radius = sizes.pointRadius * 1.5;
  return points.map(({ of, x, y, name }) => {
    const [left, top] = [xOf(geometry, figure.x, x), yOf(geometry, figure.y, y)];
    const isNearEnd = left + textWidth(name, sizes.labelText) + 16 > geometry.left + geometry.plotWidth;
    // The two names part upwards and downwards, so that near points keep both readable.
    const rise = of === 'current' ? -radius : radius + sizes.labelText * 0.7;
    const inside = Math.min(
      Math.max(top + rise, geometry.top + sizes.labelText),
      geometry.top + geometry.plotHeight - 4,
    );
    return (
      <g key={of} data-point={of}>
        <circle className="heat-point" data-of={of} cx={left} cy={top} r={radius} />
        <text
          className="heat-name"
          fontSize={sizes.labelText}
          x={isNearEnd ? left - radius - 4 : left + radius + 4}
          y={inside}
          textAnchor={isNearEnd ? 'end' : 'start'}
        >
          {name}
        </text>
      </g>
    );
  });
}

function ActiveCell({ geometry, cell }: { readonly geometry: HeatGeometry; readonly cell: HeatCell }) {
  const [left, right] = [columnEdge(geometry, cell.column), columnEdge(geometry, cell.column + 1)];
  const [bottom, top] = [rowEdge(geometry, cell.row), rowEdge(geometry, cell.row + 1)];
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  return (
    <>
      <rect className="heat-cell-halo" {...box} />
      <rect className="heat-cell" data-active-cell {...box} />
    </>
  );
}

/** Cells that a key moves by: to the right, upwards. */
const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 5],
  PageDown: [0, -5],
};

/**
 * A two-way table as colours. The mouse or the arrow keys read a cell; a click or Enter chooses it. A finger reads a cell first and
 * chooses it with a second touch.
 */
export function HeatMap(props: HeatMapProps) {
  const { figure, width, density, points, active, onActive, onChoose } = props;
  const sizes = chartSizes[density];
  const geometry = useMemo(() => computeHeatGeometry(figure, width, sizes), [figure, width, sizes]);
  const touched = useRef<HeatCell | null>(null);
  const part = { figure, geometry, sizes };
  const sliders = points.find(({ of }) => of === 'current');
  const home = (): HeatCell => nearestCell(figure, sliders?.x ?? 0, sliders?.y ?? 0);
  const cellAt = (event: PointerEvent<HTMLElement>): HeatCell | null => {
    const box = event.currentTarget.getBoundingClientRect();
    return findCell(geometry, event.clientX - box.left, event.clientY - box.top);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = moves[event.key];
    if (move !== undefined) {
      const from = active ?? home();
      const column = Math.min(
        geometry.columns - 1,
        Math.max(0, from.column + (active === null ? 0 : move[0])),
      );
      const row = Math.min(geometry.rows - 1, Math.max(0, from.row + (active === null ? 0 : move[1])));
      onActive({ column, row });
    } else if (event.key === 'Home') onActive(home());
    else if (event.key === 'Enter' && active !== null) onChoose(active);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="application"
      aria-roledescription={props.role}
      aria-label={props.label}
      aria-describedby={props.hintId}
      tabIndex={0}
      data-heat-map
      className="heat-focus w-fit cursor-crosshair touch-pan-y"
      onKeyDown={onKeyDown}
      onPointerMove={(event) => {
        if (event.pointerType !== 'touch') onActive(cellAt(event));
      }}
      onPointerLeave={(event) => {
        if (event.pointerType !== 'touch') onActive(null);
      }}
      onPointerDown={(event) => (touched.current = event.pointerType === 'touch' ? active : cellAt(event))}
      onPointerUp={(event) => {
        const cell = cellAt(event);
        if (cell === null) return;
        onActive(cell);
        if (touched.current?.column === cell.column && touched.current.row === cell.row) onChoose(cell);
      }}
    >
      <svg width={geometry.width} height={geometry.height} aria-hidden="true">
        <Cells {...part} />
        <Contour {...part} />
        <Axes {...part} />
        <Points {...part} points={points} />
        {active !== null && <ActiveCell geometry={geometry} cell={active} />}
      </svg>
    </div>
  );
}
