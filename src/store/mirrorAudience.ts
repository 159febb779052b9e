import {
  compareRanks,
  mirrorSilence,
  type MirrorContent,
  type MirrorMessage,
  type MirrorRank,
  type MirrorSize,
  type MirrorStep,
} from './mirrorProtocol.ts';

/** A window that follows. What it has shown once it goes on showing, whatever happens to the presenter. */
export interface AudienceState<TContent extends MirrorContent> {
  readonly id: string;
  readonly size: MirrorSize;
  /** The presenter that it follows; null while it follows none. */
  readonly leader: MirrorRank | null;
  /** Number of the leader's last change that is shown. */
  readonly sequence: number;
  /** Null until it has heard everything once. */
  readonly shown: TContent | null;
  /** When the leader was heard last; milliseconds since 1970. */
  readonly heardAt: number;
}

export type AudienceEvent<TContent extends MirrorContent> =
  | { readonly kind: 'tick'; readonly now: number }
  | { readonly kind: 'heard'; readonly now: number; readonly message: MirrorMessage<TContent> }
  | { readonly kind: 'resized'; readonly size: MirrorSize }
  | { readonly kind: 'closed' };

type State<TContent extends MirrorContent> = AudienceState<TContent>;
type Step<TContent extends MirrorContent> = MirrorStep<State<TContent>, TContent>;

/** A window begins to follow: it asks for everything. */
export function beginFollowing<TContent extends MirrorContent>(id: string, size: MirrorSize): Step<TContent> {
  const state: State<TContent> = { id, size, leader: null, sequence: 0, shown: null, heardAt: 0 };
  return [state, [{ kind: 'join', audience: id, size }]];
}

function ask<TContent extends MirrorContent>(state: State<TContent>): Step<TContent> {
  return [state, [{ kind: 'join', audience: state.id, size: state.size }]];
}

/** A change of the leader: the next one is shown, an old one forgotten, and a gap filled with everything. */
function follow<TContent extends MirrorContent>(
  state: State<TContent>,
  message: MirrorMessage<TContent> & { readonly kind: 'patch' | 'beat' },
): Step<TContent> {
  if (message.sequence <= state.sequence) return [state, []];
  if (message.kind === 'beat' || message.sequence !== state.sequence + 1 || state.shown === null)
    return ask(state);
  const shown = { ...state.shown, ...message.patch };
  return [{ ...state, shown, sequence: message.sequence }, []];
}

function hear<TContent extends MirrorContent>(
  state: State<TContent>,
  message: MirrorMessage<TContent>,
  now: number,
): Step<TContent> {
  if (!('from' in message)) return [state, []];
  const order = state.leader === null ? 1 : compareRanks(message.from, state.leader);
  if (order < 0) return [state, []];
  if (message.kind === 'ended') return [order === 0 ? { ...state, leader: null } : state, []];
  if (message.kind === 'full') {
    if (order === 0 && message.sequence < state.sequence) return [state, []];
    const { from, sequence, content } = message;
    return [{ ...state, leader: from, sequence, shown: content, heardAt: now }, []];
  }
  return order > 0 ? ask(state) : follow({ ...state, heardAt: now }, message);
}

/** What an audience becomes by an event, and what it says. */
export function stepAudience<TContent extends MirrorContent>(
  state: State<TContent>,
  event: AudienceEvent<TContent>,
): Step<TContent> {
  switch (event.kind) {
    case 'tick': {
      const isLost = state.leader !== null && event.now - state.heardAt > mirrorSilence;
      const { id, size } = state;
      return [isLost ? { ...state, leader: null } : state, [{ kind: 'here', audience: id, size }]];
    }
    case 'heard':
      return hear(state, event.message, event.now);
    case 'resized':
      return [{ ...state, size: event.size }, [{ kind: 'here', audience: state.id, size: event.size }]];
    case 'closed':
      return [state, [{ kind: 'gone', audience: state.id }]];
  }
}
