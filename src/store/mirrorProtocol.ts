/** Content that windows exchange: flat, so that a change is a few of its entries; each entry is plain data. */
export type MirrorContent = object;

/** Who leads: the later start, then the greater id. */
export interface MirrorRank {
  /** Milliseconds since 1970 when the lead was taken. */
  readonly epoch: number;
  readonly id: string;
}

/** Width and height of an audience window in CSS pixels. */
export type MirrorSize = readonly [width: number, height: number];

/** What windows say to each other. Every message may be lost, doubled or late. */
export type MirrorMessage<TContent extends MirrorContent> =
  | {
      readonly kind: 'full';
      readonly from: MirrorRank;
      readonly sequence: number;
      readonly content: TContent;
    }
  | {
      readonly kind: 'patch';
      readonly from: MirrorRank;
      readonly sequence: number;
      readonly patch: Partial<TContent>;
    }
  /** Every second: a presenter is there, and this is the number of its last change. */
  | { readonly kind: 'beat'; readonly from: MirrorRank; readonly sequence: number }
  | { readonly kind: 'ended'; readonly from: MirrorRank }
  /** An audience asks for everything. */
  | { readonly kind: 'join'; readonly audience: string; readonly size: MirrorSize }
  /** Every second: an audience is there. */
  | { readonly kind: 'here'; readonly audience: string; readonly size: MirrorSize }
  | { readonly kind: 'gone'; readonly audience: string };

/** A new state, and what to say. */
export type MirrorStep<TState, TContent extends MirrorContent> = readonly [
  state: TState,
  said: readonly MirrorMessage<TContent>[],
];

/** Without a sign of life for so long, a window counts as closed. In milliseconds. */
export const mirrorSilence = 4000;
/** How often windows give one. */
export const mirrorBeat = 1000;

/** Positive when the first rank leads. */
export function compareRanks(a: MirrorRank, b: MirrorRank): number {
  if (a.epoch !== b.epoch) return a.epoch - b.epoch;
  return a.id === b.id ? 0 : a.id > b.id ? 1 : -1;
}

function isSameEntry(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}

/** The entries that differ; null when none does. */
export function diffContent<TContent extends MirrorContent>(
  before: TContent,
  after: TContent,
): Partial<TContent> | null {
  const known = new Map<string, unknown>(Object.entries(before));
  const patch: Partial<TContent> = {};
  let isEmpty = true;
  for (const [key, value] of new Map<string, unknown>(Object.entries(after))) {
    if (known.has(key) && isSameEntry(known.get(key), value)) continue;
    Object.assign(patch, { [key]: value });
    isEmpty = false;
  }
  return isEmpty ? null : patch;
}
