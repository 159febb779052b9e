import { memo, useMemo } from 'react';
import {
  Area,
  Bar,
  CartesianGrid,
  ComposedChart,
  LabelList,
  Line,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
  type BarShapeProps,
  type LabelProps,
} from 'recharts';
import { formatWhole, type ChartData, type Line as LineData, type Tone } from './chartData.ts';

type Cell = number | string | readonly [number, number];
type Row = Readonly<Record<string, Cell>>;

/** Recharts wants one row a position, with every series in it. */
function buildRows({ lines, bands, bars, names }: ChartData): Row[] {
  const rows = new Map<number, Record<string, Cell>>();
  const put = (x: number, id: string, cell: Cell): void => {
    const row = rows.get(x) ?? { x, name: names[x] ?? '' };
    row[id] = cell;
    rows.set(x, row);
  };
  for (const { id, points } of lines) for (const [x, value] of points) put(x, id, value);
  for (const { id, points } of bands) for (const [x, low, high] of points) put(x, id, [low, high]);
  for (const group of bars) {
    for (const [x, from, to, tone] of group.bars) {
      put(x, group.id, [Math.min(from, to), Math.max(from, to)]);
      put(x, 'tone', tone);
    }
    group.bars.forEach(([x], order) => put(x, `${group.id} label`, group.labels[order] ?? ''));
    for (const [x, value] of group.ticks) put(x, `${group.id} baseline`, [value, value]);
  }
  return [...rows.values()].sort((a, b) => Number(a['x']) - Number(b['x']));
}

const color = (tone: Tone): string => `var(--${tone})`;

const isTone = (value: unknown): value is Tone => typeof value === 'string';

function BarShape({ x, y, width, height, payload }: BarShapeProps) {
  const tone: unknown = payload === undefined ? undefined : Reflect.get(payload, 'tone');
  const path = `M${x} ${y}h${width}v${height}h${-width}Z`;
  return <path className="bar-shape" d={path} fill={color(isTone(tone) ? tone : 'scenario')} />;
}

function TickShape({ x, y, width, height }: BarShapeProps) {
  return <path className="tick" d={width > height ? `M${x} ${y}h${width}` : `M${x} ${y}v${height}`} />;
}

/** Writes the name and the value beside the last point of a line. */
function buildEndLabel({ id, endName, tone }: LineData, rows: readonly Row[]) {
  const last = rows.findLastIndex((row) => row[id] !== undefined);
  return function EndLabel({ x, y, index, value }: LabelProps) {
    if (index !== last) return null;
    return (
      <text x={Number(x) + 6} y={Number(y) + 4} fill={color(tone)}>
        {endName} {formatWhole(Number(value))}
      </text>
    );
  };
}

const boundaryLabel = { value: 'Projection →', position: 'insideTopRight' } as const;
const noDots = { dot: false, isAnimationActive: false } as const;

/** A chart as Recharts' own examples make it: memoised, animation off, one component a series. */
export const PlainChart = memo(function PlainChart({ data }: { readonly data: ChartData }) {
  const rows = useMemo(() => buildRows(data), [data]);
  const isRows = data.direction === 'rows';
  return (
    <article className="card">
      <h2>{data.title}</h2>
      <p>{data.subtitle}</p>
      <div className="picture">
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 500, height: 320 }}>
          <ComposedChart
            data={rows}
            layout={isRows ? 'vertical' : 'horizontal'}
            barGap={-18}
            margin={{ top: 8, right: 130, bottom: 0, left: 0 }}
          >
            <CartesianGrid vertical={isRows} horizontal={!isRows} />
            {isRows ? (
              <XAxis type="number" />
            ) : (
              <XAxis dataKey="x" type="number" domain={[...data.positions]} tickCount={7} />
            )}
            {isRows ? <YAxis dataKey="name" type="category" width={150} interval={0} /> : <YAxis />}
            <Tooltip isAnimationActive={false} />
            {data.bands.map(({ id, name, tone }) => (
              <Area
                key={id}
                dataKey={id}
                name={name}
                stroke="none"
                fill={color(tone)}
                fillOpacity={0.12}
                {...noDots}
              />
            ))}
            {data.boundary !== null && (
              <ReferenceLine x={data.boundary} strokeDasharray="2 3" label={boundaryLabel} />
            )}
            {data.bars.map(({ id, name, labels }) => (
              <Bar key={id} dataKey={id} name={name} barSize={18} isAnimationActive={false} shape={BarShape}>
                {labels.length > 0 && <LabelList dataKey={`${id} label`} position="right" />}
              </Bar>
            ))}
            {data.bars.map(({ id, name }) => (
              <Bar
                key={`${id} baseline`}
                dataKey={`${id} baseline`}
                name={name}
                barSize={18}
                isAnimationActive={false}
                shape={TickShape}
              />
            ))}
            {data.lines.map((line) => (
              <Line
                key={line.id}
                dataKey={line.id}
                name={line.name}
                stroke={color(line.tone)}
                strokeWidth={2.5}
                connectNulls
                {...(line.isDashed ? { strokeDasharray: '7 5' } : {})}
                {...noDots}
              >
                {line.endName !== null && <LabelList content={buildEndLabel(line, rows)} />}
              </Line>
            ))}
            {data.rings.map(({ id, tone, at: [x, y] }) => (
              <ReferenceDot key={id} x={x} y={y} r={4.5} fill="none" stroke={color(tone)} />
            ))}
          </ComposedChart>
        </ResponsiveContainer>
      </div>
    </article>
  );
});
