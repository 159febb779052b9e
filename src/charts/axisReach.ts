import type { ChartFigure } from '../view-models/chartTypes.ts';
import { computeExtent, computeValueDomain, type ValueExtent } from '../view-models/valueDomain.ts';

/** Room beyond a value that left the axis, as a share of the range: values that left it are about to go further. */
const outgrownRoom = 0.25;

/**
 * What an axis of values has to hold after moving values left it. It grows only, and by more than the values need: every new axis
 * renders the chart library, and in a drag to and fro over a tight axis that took a tenth of the page's time.
 * @param reach what the axis had to hold; null when it fitted `figure`.
 */
export function widenReach(reach: ValueExtent | null, figure: ChartFigure, moved: ChartFigure): ValueExtent {
  const [low, high] = reach ?? computeExtent(figure);
  const axis = computeValueDomain(figure, reach);
  const [movedLow, movedHigh] = computeExtent(moved);
  // On an axis of rates, room below could lead to zero, where it has no place.
  const room =
    moved.value.scale === 'log' ? 0 : outgrownRoom * (Math.max(high, movedHigh) - Math.min(low, movedLow));
  return [
    movedLow < axis.min ? movedLow - room : Math.min(low, movedLow),
    movedHigh > axis.max ? movedHigh + room : Math.max(high, movedHigh),
  ];
}
