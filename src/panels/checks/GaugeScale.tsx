import { clsx } from 'clsx';
import type { CheckScale } from '../../view-models/checks/buildChecks.ts';

/** The worse, the taller: zones differ by more than their colour. */
const zoneLooks = {
  green: 'h-1.5 bg-positive',
  amber: 'h-2.5 bg-warning-line',
  red: 'h-3.5 bg-negative',
} as const;

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

interface GaugeScaleProps {
  readonly scale: Pick<CheckScale, 'zones' | 'limits'>;
  /** Where the value stands, as a share of the length; null without a value. */
  readonly at: number | null;
}

/** A gauge as a line of zones with a needle. Everything it shows stands in words beside it. */
export function GaugeScale({ scale, at }: GaugeScaleProps) {
  return (
    <div aria-hidden="true" className="mt-2" data-scale>
      <div className="relative h-6">
        {scale.zones.map((zone) => (
          <span
            key={zone.from}
            className={clsx(
              'absolute bottom-0 border-r-2 border-surface last:border-r-0',
              zoneLooks[zone.level],
            )}
            style={{ left: percent(zone.from), width: percent(zone.to - zone.from) }}
          />
        ))}
        {at !== null && (
          <span
            data-needle
            className="absolute bottom-0 h-full w-1 -translate-x-1/2 rounded-full bg-text ring-2 ring-surface"
            style={{ left: percent(at) }}
          />
        )}
      </div>
      <div className="relative mt-0.5 h-[1.4em] text-small text-muted tabular-nums">
        {scale.limits.map(({ at: place, text }) => (
          <span key={place} className="absolute -translate-x-1/2" style={{ left: percent(place) }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
