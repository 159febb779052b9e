/** A label that wants to stand at `desired` (its middle) and takes `height`; both in the unit of the bounds. */
export interface LabelBlock {
  readonly desired: number;
  readonly height: number;
}

/** Neighbours that touch and move as one: the mean of what its members want, counted from the first one's place. */
interface Cluster {
  readonly count: number;
  readonly wanted: number;
}

/** Distance of each block's middle from the middle of the first one when all are stacked without a gap. */
function computeStackOffsets(blocks: readonly LabelBlock[]): readonly number[] {
  let edge = 0;
  const first = (blocks[0]?.height ?? 0) / 2;
  return blocks.map(({ height }) => {
    const middle = edge + height / 2;
    edge += height;
    return middle - first;
  });
}

/** Least-squares positions that never decrease: neighbours in the wrong order are merged into their common mean. */
function poolIncreasing(wanted: readonly number[]): readonly number[] {
  const clusters: Cluster[] = [];
  for (const value of wanted) {
    let cluster: Cluster = { count: 1, wanted: value };
    for (
      let before = clusters.at(-1);
      before !== undefined && before.wanted > cluster.wanted;
      before = clusters.at(-1)
    ) {
      const count = before.count + cluster.count;
      cluster = { count, wanted: (before.wanted * before.count + cluster.wanted * cluster.count) / count };
      clusters.pop();
    }
    clusters.push(cluster);
  }
  return clusters.flatMap(({ count, wanted: place }) => Array.from({ length: count }, () => place));
}

/**
 * Middles for labels that share a lane: each as near to where it wants to be as possible (least squares), none over another, the
 * order kept (equal wishes keep the order of the argument), all between `min` and `max`. When they do not all fit, they are
 * stacked closer, evenly. Answers in the order of `blocks`.
 */
export function placeLabels(blocks: readonly LabelBlock[], min: number, max: number): readonly number[] {
  const room = Math.max(0, max - min);
  const total = blocks.reduce((sum, block) => sum + block.height, 0);
  const squeeze = total > room ? room / total : 1;
  const order = blocks
    .map((_, index) => index)
    .sort((a, b) => desiredOf(blocks, a) - desiredOf(blocks, b) || a - b);
  const sorted = order.flatMap((index) => {
    const block = blocks[index];
    return block === undefined ? [] : [{ desired: block.desired, height: block.height * squeeze }];
  });
  const offsets = computeStackOffsets(sorted);
  const firstMiddle = min + (sorted[0]?.height ?? 0) / 2;
  const slack = room - total * squeeze;
  const pooled = poolIncreasing(sorted.map((block, rank) => block.desired - (offsets[rank] ?? 0)));
  const places = blocks.map(() => 0);
  order.forEach((index, rank) => {
    const place = Math.min(Math.max(pooled[rank] ?? 0, firstMiddle), firstMiddle + slack);
    places[index] = place + (offsets[rank] ?? 0);
  });
  return places;
}

function desiredOf(blocks: readonly LabelBlock[], index: number): number {
  return blocks[index]?.desired ?? 0;
}
