interface TickTextProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Middle of the block of lines. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
}

/** The text of an axis tick, over as many lines as it needs. */
export function TickText({ lines, x, y, anchor, size }: TickTextProps) {
  return (
    <text className="plot-tick" x={x} y={y} textAnchor={anchor} fontSize={size}>
      {lines.map((line, order) => (
        <tspan key={line} x={x} dy={order === 0 ? `${0.35 - (lines.length - 1) * 0.575}em` : '1.15em'}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
