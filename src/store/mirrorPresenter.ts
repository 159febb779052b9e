import {
  compareRanks,
  diffContent,
  mirrorSilence,
  type MirrorContent,
  type MirrorMessage,
  type MirrorRank,
  type MirrorSize,
  type MirrorStep,
} from './mirrorProtocol.ts';

/** An audience window, as far as a presenter knows it. */
interface KnownAudience {
  readonly heardAt: number;
  readonly size: MirrorSize;
}

/** A window that leads. */
export interface PresenterState<TContent extends MirrorContent> {
  readonly rank: MirrorRank;
  /** Number of the last change that was sent. */
  readonly sequence: number;
  /** What the room sees. */
  readonly sent: TContent;
  /** What this window shows; differs from `sent` while it is frozen. */
  readonly live: TContent;
  readonly isFrozen: boolean;
  /** The presenter that has the lead instead; null while this one has it. */
  readonly supersededBy: MirrorRank | null;
  readonly audiences: ReadonlyMap<string, KnownAudience>;
}

export type PresenterEvent<TContent extends MirrorContent> =
  | { readonly kind: 'changed'; readonly live: TContent }
  | { readonly kind: 'frozen' }
  /** Shows the room what this window shows, and goes on as before: frozen or not. */
  | { readonly kind: 'pushed' }
  | { readonly kind: 'released' }
  | { readonly kind: 'tick'; readonly now: number }
  | { readonly kind: 'heard'; readonly now: number; readonly message: MirrorMessage<TContent> }
  | { readonly kind: 'leadTaken'; readonly now: number }
  | { readonly kind: 'closed' };

type State<TContent extends MirrorContent> = PresenterState<TContent>;
type Step<TContent extends MirrorContent> = MirrorStep<State<TContent>, TContent>;

const writeFull = <TContent extends MirrorContent>({
  rank,
  sequence,
  sent,
}: State<TContent>): MirrorMessage<TContent> => ({ kind: 'full', from: rank, sequence, content: sent });

const writeBeat = <TContent extends MirrorContent>({
  rank,
  sequence,
}: State<TContent>): MirrorMessage<TContent> => ({ kind: 'beat', from: rank, sequence });

/** A window begins to lead: audiences that are there hear everything. */
export function beginPresenting<TContent extends MirrorContent>(
  rank: MirrorRank,
  live: TContent,
): Step<TContent> {
  const state: State<TContent> = {
    rank,
    sequence: 0,
    sent: live,
    live,
    isFrozen: false,
    supersededBy: null,
    audiences: new Map(),
  };
  return [state, [writeFull(state)]];
}

/** Sends what differs from what the room sees. */
function send<TContent extends MirrorContent>(state: State<TContent>): Step<TContent> {
  const patch = diffContent(state.sent, state.live);
  if (patch === null || state.supersededBy !== null) return [state, []];
  const sequence = state.sequence + 1;
  const message = { kind: 'patch', from: state.rank, sequence, patch } as const;
  return [{ ...state, sequence, sent: state.live }, [message]];
}

/** Another presenter: the higher rank leads, and the lower one must hear of it. */
function meetPresenter<TContent extends MirrorContent>(
  state: State<TContent>,
  message: MirrorMessage<TContent> & { readonly from: MirrorRank },
): Step<TContent> {
  const { from } = message;
  const { supersededBy } = state;
  if (message.kind === 'ended') {
    if (supersededBy === null || compareRanks(from, supersededBy) < 0) return [state, []];
    const next: State<TContent> = { ...state, supersededBy: null };
    return [next, [writeFull(next)]];
  }
  if (compareRanks(from, state.rank) < 0) return [state, supersededBy === null ? [writeBeat(state)] : []];
  if (supersededBy !== null && compareRanks(from, supersededBy) <= 0) return [state, []];
  return [{ ...state, supersededBy: from }, []];
}

function hear<TContent extends MirrorContent>(
  state: State<TContent>,
  message: MirrorMessage<TContent>,
  now: number,
): Step<TContent> {
  if ('from' in message) return meetPresenter(state, message);
  const audiences = new Map(state.audiences);
  if (message.kind === 'gone') audiences.delete(message.audience);
  else audiences.set(message.audience, { heardAt: now, size: message.size });
  const isAsked = message.kind === 'join' && state.supersededBy === null;
  return [{ ...state, audiences }, isAsked ? [writeFull(state)] : []];
}

function tick<TContent extends MirrorContent>(state: State<TContent>, now: number): Step<TContent> {
  const heard = [...state.audiences].filter(([, { heardAt }]) => now - heardAt <= mirrorSilence);
  const audiences = heard.length === state.audiences.size ? state.audiences : new Map(heard);
  return [{ ...state, audiences }, state.supersededBy === null ? [writeBeat(state)] : []];
}

/** Takes the lead from another presenter, with everything. */
function takeLead<TContent extends MirrorContent>(state: State<TContent>, now: number): Step<TContent> {
  const others = Math.max(state.rank.epoch, state.supersededBy?.epoch ?? 0);
  const next: State<TContent> = {
    ...state,
    rank: { ...state.rank, epoch: Math.max(now, others + 1) },
    sequence: 0,
    sent: state.live,
    isFrozen: false,
    supersededBy: null,
  };
  return [next, [writeFull(next)]];
}

/** What a presenter becomes by an event, and what it says. */
export function stepPresenter<TContent extends MirrorContent>(
  state: State<TContent>,
  event: PresenterEvent<TContent>,
): Step<TContent> {
  switch (event.kind) {
    case 'changed': {
      const changed = { ...state, live: event.live };
      return state.isFrozen ? [changed, []] : send(changed);
    }
    case 'frozen':
      return [{ ...state, isFrozen: true }, []];
    case 'pushed':
      return send(state);
    case 'released':
      return send({ ...state, isFrozen: false });
    case 'tick':
      return tick(state, event.now);
    case 'heard':
      return hear(state, event.message, event.now);
    case 'leadTaken':
      return takeLead(state, event.now);
    case 'closed':
      return [state, state.supersededBy === null ? [{ kind: 'ended', from: state.rank }] : []];
  }
}
