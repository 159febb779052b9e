import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { chartSizes, type ChartSizes, type Density } from '../../theme/densities.ts';
import type { TwoWayFigure } from '../../view-models/risk/twoWayTypes.ts';
import {
  buildHeatLayers,
  columnEdge,
  computeHeatGeometry,
  findCell,
  nearestCell,
  rowEdge,
  type HeatCell,
  type HeatGeometry,
} from './heatGeometry.ts';
import {
  buildContourPath,
  layOutHeatPoints,
  layOutHeatTexts,
  type HeatPoint,
  type HeatText,
} from './heatLayout.ts';

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
  const path = buildContourPath(figure, geometry);
  return (
    <>
      <path className="heat-contour-halo" d={path} />
      <path className="heat-contour" data-contour d={path} />
    </>
  );
}

function HeatLine({ line }: { readonly line: HeatText }) {
  const { text, x, y, anchor, size, isName } = line;
  return (
    <text x={x} y={y} textAnchor={anchor} fontSize={size} className={isName ? 'heat-name' : 'heat-text'}>
      {text}
    </text>
  );
}

function Axes({ figure, geometry, sizes }: PartProps) {
  const { left, top, plotWidth, plotHeight } = geometry;
  return (
    <g>
      <rect className="heat-edge" x={left} y={top} width={plotWidth} height={plotHeight} />
      {layOutHeatTexts(figure, geometry, sizes).map((line) => (
        <HeatLine key={line.key} line={line} />
      ))}
    </g>
  );
}

function Points({ figure, geometry, sizes, points }: PartProps & Pick<HeatMapProps, 'points'>) {
  return layOutHeatPoints(figure, geometry, sizes, points).map(({ of, x, y, radius, name }) => (
    <g key={of} data-point={of}>
      <circle className="heat-point" data-of={of} cx={x} cy={y} r={radius} />
      <HeatLine line={name} />
    </g>
  ));
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
