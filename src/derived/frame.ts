/** Runs once before the next paint; in a hidden page, where there are no frames, soon. Returns a function that withdraws it. */
export function requestFrame(run: () => void): () => void {
  if (document.visibilityState === 'hidden') {
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(run);
  return () => cancelAnimationFrame(frame);
}

/**
 * A gate that lets one job a frame through. The first of a frame runs at the end of the event that asked for it, so that the
 * frame which is about to be drawn has it; the last of those that come later in the same frame runs when that frame is drawn.
 */
export function createFrameGate(): (run: () => void) => void {
  let isTaken = false;
  let waiting: (() => void) | null = null;

  function takeWaiting(): void {
    const run = waiting;
    waiting = null;
    run?.();
  }

  function pass(): void {
    isTaken = true;
    requestFrame(() => {
      // Open before the late job runs: the next event belongs to the next frame. Held shut for that frame, too, every later event
      // would find the gate shut, and its charts would be laid out apart from its slider: two layouts a change.
      isTaken = false;
      takeWaiting();
    });
    takeWaiting();
  }

  return (run) => {
    const isScheduled = waiting !== null;
    waiting = run;
    if (!isTaken && !isScheduled) queueMicrotask(pass);
  };
}
