import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginFollowing, stepAudience, type AudienceEvent, type AudienceState } from './mirrorAudience.ts';
import {
  beginPresenting,
  stepPresenter,
  type PresenterEvent,
  type PresenterState,
} from './mirrorPresenter.ts';
import { diffContent, mirrorSilence, type MirrorMessage, type MirrorStep } from './mirrorProtocol.ts';

interface Content {
  readonly capex: number;
  readonly step: string | null;
  readonly strokes: readonly (readonly number[])[];
}
const start: Content = { capex: 220, step: 'a', strokes: [] };

type Message = MirrorMessage<Content>;
type Window =
  | { readonly kind: 'presenter'; state: PresenterState<Content> }
  | { readonly kind: 'audience'; state: AudienceState<Content> };

function isForAudience(
  event: PresenterEvent<Content> | AudienceEvent<Content>,
): event is AudienceEvent<Content> {
  return ['tick', 'heard', 'closed', 'resized'].includes(event.kind);
}

/** Windows on a channel that loses, doubles and mixes up what it is told to. */
function makeRoom() {
  let now = 1000;
  const windows = new Map<string, Window>();
  let pending: { readonly to: string; readonly message: Message }[] = [];

  function say(from: string, messages: readonly Message[]): void {
    for (const message of messages)
      for (const to of windows.keys())
        if (to !== from) pending.push({ to, message: structuredClone(message) });
  }
  function take<TState>(id: string, [state, said]: MirrorStep<TState, Content>): TState {
    say(id, said);
    return state;
  }
  function dispatch(id: string, event: PresenterEvent<Content> | AudienceEvent<Content>): void {
    const window = windows.get(id);
    if (window === undefined) return;
    if (window.kind === 'presenter') {
      if (event.kind !== 'resized') window.state = take(id, stepPresenter(window.state, event));
    } else if (isForAudience(event)) window.state = take(id, stepAudience(window.state, event));
  }
  function deliver(index: number, fate: 'arrives' | 'lost' | 'doubled'): void {
    const [mail] = pending.splice(index % Math.max(1, pending.length), 1);
    if (mail === undefined || fate === 'lost') return;
    dispatch(mail.to, { kind: 'heard', now, message: mail.message });
    if (fate === 'doubled') pending.push(mail);
  }
  return {
    now: () => now,
    pass: (milliseconds: number) => void (now += milliseconds),
    dispatch,
    deliver,
    pendingCount: () => pending.length,
    present(id: string, live = start) {
      const state = take(id, beginPresenting({ epoch: now, id }, live));
      windows.set(id, { kind: 'presenter', state });
    },
    follow(id: string) {
      const state = take(id, beginFollowing<Content>(id, [1920, 1080]));
      windows.set(id, { kind: 'audience', state });
    },
    close(id: string, isSaid = true) {
      if (isSaid) dispatch(id, { kind: 'closed' });
      windows.delete(id);
      pending = pending.filter(({ to }) => to !== id);
    },
    /** Everything arrives in order, and every window gives signs of life for a while. */
    settle() {
      for (let round = 0; round < 8; round += 1) {
        for (let turns = 0; pending.length > 0 && turns < 5000; turns += 1) deliver(0, 'arrives');
        now += 1000;
        for (const id of windows.keys()) dispatch(id, { kind: 'tick', now });
      }
      while (pending.length > 0) deliver(0, 'arrives');
    },
    presenter(id: string) {
      const window = windows.get(id);
      if (window?.kind !== 'presenter') throw new Error(`${id} is no presenter`);
      return window.state;
    },
    audience(id: string) {
      const window = windows.get(id);
      if (window?.kind !== 'audience') throw new Error(`${id} is no audience`);
      return window.state;
    },
    windows: () => [...windows.values()],
  };
}

describe('an audience window', () => {
  it('shows what the presenter shows: when it joins late, and with every change', () => {
    const room = makeRoom();
    room.present('p');
    room.dispatch('p', { kind: 'changed', live: { ...start, capex: 250 } });
    room.follow('a');
    room.settle();
    expect(room.audience('a').shown).toEqual({ ...start, capex: 250 });
    room.dispatch('p', { kind: 'changed', live: { ...start, capex: 251 } });
    expect(room.pendingCount()).toBe(1);
    room.settle();
    expect(room.audience('a').shown?.capex).toBe(251);
    expect([...room.presenter('p').audiences.values()]).toEqual([
      { heardAt: room.now(), size: [1920, 1080] },
    ]);
  });

  it('survives the reload of the presenter and its own, and keeps the picture when the presenter is gone', () => {
    const room = makeRoom();
    room.present('p');
    room.follow('a');
    room.settle();
    room.close('p', false);
    room.pass(mirrorSilence * 2);
    room.settle();
    expect(room.audience('a')).toMatchObject({ shown: start, leader: null });
    room.present('p2', { ...start, step: 'b' });
    room.settle();
    expect(room.audience('a').shown?.step).toBe('b');
    room.close('a');
    room.settle();
    expect(room.presenter('p2').audiences.size).toBe(0);
    room.follow('a2');
    room.settle();
    expect(room.audience('a2').shown?.step).toBe('b');
    expect(room.presenter('p2').audiences.size).toBe(1);
  });

  it('follows a presenter whose clock was set back, once the former one is gone', () => {
    const room = makeRoom();
    room.present('p');
    room.follow('a');
    room.settle();
    room.close('p');
    room.settle();
    room.pass(-3_600_000);
    room.present('p2', { ...start, step: 'b' });
    room.settle();
    expect(room.audience('a').shown?.step).toBe('b');
  });
});

describe('a presenter', () => {
  it('tries in private while frozen, pushes when asked, and goes on live when released', () => {
    const room = makeRoom();
    room.present('p');
    room.follow('a');
    room.settle();
    room.dispatch('p', { kind: 'frozen' });
    room.dispatch('p', { kind: 'changed', live: { ...start, capex: 300 } });
    room.follow('late');
    room.settle();
    for (const id of ['a', 'late']) expect(room.audience(id).shown).toEqual(start);
    room.dispatch('p', { kind: 'pushed' });
    room.dispatch('p', { kind: 'changed', live: { ...start, capex: 310 } });
    room.settle();
    expect(room.audience('a').shown?.capex).toBe(300);
    room.dispatch('p', { kind: 'released' });
    room.settle();
    expect(room.audience('a').shown?.capex).toBe(310);
  });

  it('gives way to a later one, says nothing more, and can take the lead back or gets it when the other ends', () => {
    const room = makeRoom();
    room.follow('a');
    room.present('p');
    room.pass(5);
    room.present('q', { ...start, step: 'q' });
    room.settle();
    expect(room.presenter('p').supersededBy).toEqual({ epoch: 1005, id: 'q' });
    room.dispatch('p', { kind: 'changed', live: { ...start, step: 'p' } });
    room.settle();
    expect(room.audience('a').shown?.step).toBe('q');
    room.dispatch('p', { kind: 'leadTaken', now: room.now() });
    room.settle();
    expect(room.audience('a').shown?.step).toBe('p');
    expect(room.presenter('q').supersededBy).not.toBeNull();
    room.close('p');
    room.settle();
    expect(room.presenter('q').supersededBy).toBeNull();
    expect(room.audience('a').shown?.step).toBe('q');
  });
});

type Action =
  | { readonly kind: 'change'; readonly change: Partial<Content> }
  | { readonly kind: 'frozen' | 'pushed' | 'released' | 'tick' | 'reload' | 'rejoin' | 'leadTaken' }
  | { readonly kind: 'mail'; readonly index: number; readonly fate: 'arrives' | 'lost' | 'doubled' };

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('change'),
      change: fc.oneof(
        fc.record({ capex: fc.nat(99) }),
        fc.record({ step: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('frozen', 'pushed', 'released', 'tick', 'reload', 'rejoin', 'leadTaken'),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('mail'),
      index: fc.nat(20),
      fate: fc.constantFrom('arrives', 'arrives', 'lost', 'doubled'),
    }),
  },
);

function play(room: ReturnType<typeof makeRoom>, who: string, done: Action): void {
  switch (done.kind) {
    case 'mail': {
      room.deliver(done.index, done.fate);
      return;
    }
    case 'change': {
      room.dispatch(who, { kind: 'changed', live: { ...room.presenter(who).live, ...done.change } });
      return;
    }
    case 'frozen':
    case 'pushed':
    case 'released': {
      room.dispatch(who, { kind: done.kind });
      return;
    }
    case 'tick':
    case 'leadTaken': {
      room.dispatch(who, { kind: done.kind, now: room.now() });
      return;
    }
    case 'reload':
      room.close(who, false);
      {
        room.present(who);
        return;
      }
    case 'rejoin':
      room.close('a', false);
      {
        room.follow('a');
        return;
      }
  }
}

describe('whatever is lost, doubled or late', () => {
  it('one presenter leads in the end, and every audience shows what it sent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('p', 'q'), action), { minLength: 20, maxLength: 80 }),
        (script) => {
          const room = makeRoom();
          room.present('p');
          room.follow('a');
          room.present('q', { ...start, step: 'q' });
          room.follow('b');
          for (const [who, done] of script) {
            room.pass(3);
            play(room, who, done);
          }
          room.settle();
          const leaders = ['p', 'q'].filter((id) => room.presenter(id).supersededBy === null);
          expect(leaders).toHaveLength(1);
          const { sent, live, isFrozen } = room.presenter(leaders[0] ?? '');
          if (!isFrozen) expect(sent).toEqual(live);
          for (const id of ['a', 'b']) expect(room.audience(id).shown).toEqual(sent);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('patches say what differs and nothing else', () => {
    expect(diffContent(start, { ...start, strokes: [] })).toBeNull();
    expect(diffContent(start, { ...start, strokes: [[1]], step: null })).toEqual({
      strokes: [[1]],
      step: null,
    });
  });
});
