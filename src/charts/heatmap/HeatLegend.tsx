import type { HeatLegendEntry } from '../../view-models/risk/twoWayTypes.ts';

interface HeatLegendProps {
  readonly label: string;
  readonly entries: readonly HeatLegendEntry[];
  /** Words for a step: below or from its bound. */
  readonly describe: (entry: HeatLegendEntry) => string;
  /** What cells without a value are called; null when there are none. */
  readonly gapText: string | null;
}

/** The colours of a heat map with their bounds, from the lowest to the highest. */
export function HeatLegend({ label, entries, describe, gapText }: HeatLegendProps) {
  return (
    <ul aria-label={label} className="mt-2 flex flex-wrap gap-x-3 gap-y-1 text-small text-muted tabular-nums">
      {entries.map((entry) => (
        <li key={`${entry.side} ${entry.step}`} className="inline-flex items-center gap-1.5">
          <span
            aria-hidden
            className="heat-swatch size-[1em] rounded-xs border border-control"
            data-heat={entry.side}
            data-heat-step={entry.step}
          />
          {describe(entry)}
        </li>
      ))}
      {gapText !== null && (
        <li className="inline-flex items-center gap-1.5">
          <span aria-hidden className="size-[1em] rounded-xs border border-control bg-raised" />
          {gapText}
        </li>
      )}
    </ul>
  );
}
