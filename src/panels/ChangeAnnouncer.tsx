import { useEffect, useState } from 'react';
import { createRest } from '../derived/createRest.ts';
import { useSession } from '../derived/useSession.ts';
import type { OutputId } from '../model/index.ts';
import type { DisplayState } from '../store/displayStore.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { buildAnnouncement } from '../view-models/announce/buildAnnouncement.ts';

/** Milliseconds that the scenario must rest: longer than between two presses of a key that is held. */
const restTime = 600;

/** Milliseconds that the region stays empty in between: the same sentence twice would be said once. */
const pause = 60;

/** The outcome that a view is about. */
function findOutcome({ view, risk, why }: DisplayState): OutputId {
  if (view === 'risk') return risk.output;
  if (view === 'what-if') return why.effect;
  return view === 'cloud-race' ? 'awsShareOfThree' : 'freeCashFlow';
}

/** Says to screen readers what a change did to the result, once the scenario rests; nothing when the page opens. */
export function ChangeAnnouncer() {
  const { source, display } = useSession();
  const [message, setMessage] = useState('');
  useEffect(() => {
    let rested = source.read().scenario;
    let speaking: ReturnType<typeof setTimeout> | undefined;
    const rest = createRest(restTime, () => {
      const view = source.read();
      if (view.scenario === rested) return;
      const text = buildAnnouncement(view, rested.rows, findOutcome(display.getState()));
      rested = view.scenario;
      setMessage('');
      clearTimeout(speaking);
      speaking = setTimeout(() => setMessage(text), pause);
    });
    const stop = source.subscribe(rest.moved);
    return () => {
      stop();
      rest.stop();
      clearTimeout(speaking);
    };
  }, [source, display]);
  return <LiveRegion message={message} />;
}
