import { useEffect, useState } from 'react';
import { largestSharedStory, readSharedStory, type SharedStory } from '../../data/sharedStory.ts';
import type { StoryFileProblem } from '../../data/storyFile.ts';
import { useDisplay } from '../../derived/useSession.ts';
import { longestStoryCode } from '../../store/link.ts';

/** Why the story of a link cannot be opened. `packing`: it was packed in a way that this version does not know. */
export type SharedStoryProblem = StoryFileProblem | { readonly kind: 'damaged' | 'packing' };

export type SharedStoryState =
  | { readonly kind: 'none' | 'reading' }
  | { readonly kind: 'open'; readonly shared: SharedStory }
  | { readonly kind: 'refused'; readonly problem: SharedStoryProblem };

/** A name that no own story has, another one for every link. */
function nameStory(code: string): string {
  return `shared ${code.length} ${code.slice(-24)}`;
}

async function readCode(code: string): Promise<SharedStoryState> {
  const refuse = (problem: SharedStoryProblem): SharedStoryState => ({ kind: 'refused', problem });
  if (code.length > longestStoryCode) return refuse({ kind: 'tooLarge' });
  try {
    const { unpackText } = await import('../../exports/packText.ts');
    const unpacked = unpackText(code, largestSharedStory);
    if (!unpacked.ok) return refuse({ kind: unpacked.problem === 'tooNew' ? 'packing' : unpacked.problem });
    const reading = readSharedStory(unpacked.text);
    if (!reading.ok) return refuse(reading.problem);
    const { story, sender } = reading.shared;
    return { kind: 'open', shared: { sender, story: { ...story, id: nameStory(code) } } };
  } catch {
    // The part of the page that unpacks could not be loaded.
    return refuse({ kind: 'unreadable' });
  }
}

/** The story of the link that was followed, as long as it is not closed. */
export function useSharedStory(): SharedStoryState {
  const code = useDisplay((state) => state.story);
  const [read, setRead] = useState<{ readonly code: string; readonly state: SharedStoryState } | null>(null);
  useEffect(() => {
    if (code === null) return;
    let isAsked = true;
    void readCode(code).then((state) => {
      if (isAsked) setRead({ code, state });
    });
    return () => {
      isAsked = false;
    };
  }, [code]);
  if (code === null) return { kind: 'none' };
  return read?.code === code ? read.state : { kind: 'reading' };
}
