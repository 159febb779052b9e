import { useEffect, useState } from 'react';
import { createAudienceEnd } from '../store/mirrorLink.ts';
import { makeMirrorParts } from './mirrorBrowser.ts';
import type { SlideContent } from './mirrorContent.ts';
import type { Session } from './session.ts';
import { useSession } from './useSession.ts';

/** Shows in this window what a presenter shows, as far as it is not React's. */
function applyContent({ scenario, display }: Session, content: SlideContent): void {
  const { overrides, horizonYear, year, language, theme, race } = content;
  scenario.getState().scenarioReplaced(overrides, { kind: 'history' });
  const chosen = display.getState();
  chosen.horizonChosen(horizonYear);
  chosen.yearChosen(year);
  if (chosen.language !== language) chosen.languageChosen(language);
  chosen.themeChosen(theme);
  chosen.raceChosen(race);
}

export interface AudienceRoom {
  /** Null until a presenter has been heard. */
  readonly shown: SlideContent | null;
  readonly isConnected: boolean;
}

const alone: AudienceRoom = { shown: null, isConnected: false };

/** Follows a presenter. `change` makes each change of the picture, with a fade where the step is another one. */
export function useAudienceEnd(change: (apply: () => void, isOtherStep: boolean) => void): AudienceRoom {
  const session = useSession();
  const [room, setRoom] = useState(alone);
  useEffect(() => {
    const readSize = () => [window.innerWidth, window.innerHeight] as const;
    const end = createAudienceEnd(makeMirrorParts(), readSize());
    const resize = (): void => end.dispatch({ kind: 'resized', size: readSize() });
    const stop = end.store.subscribe(({ shown, leader }, before) => {
      const isConnected = leader !== null;
      if (shown === before.shown && isConnected === (before.leader !== null)) return;
      const apply = (): void => {
        if (shown !== null && shown !== before.shown) applyContent(session, shown);
        setRoom({ shown, isConnected });
      };
      change(apply, shown?.step?.id !== before.shown?.step?.id);
    });
    window.addEventListener('resize', resize);
    const leave = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted) end.close();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('resize', resize);
      window.removeEventListener('pagehide', leave);
      stop();
      end.close();
    };
  }, [session, change]);
  return room;
}
