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
 * frame which is about to be drawn has it; what comes later in the same frame runs in the next one.
 */
export function createFrameGate(): (run: () => void) => void {
  let isTaken = false;
  let waiting: (() => void) | null = null;

  function pass(run: () => void): void {
    isTaken = true;
    requestFrame(() => {
      isTaken = false;
      const next = waiting;
      waiting = null;
      if (next !== null) pass(next);
    });
    run();
  }

  return (run) => {
    if (isTaken || waiting !== null) {
      waiting = run;
      return;
    }
    waiting = run;
    queueMicrotask(() => {
      const next = waiting;
      waiting = null;
      if (next !== null) pass(next);
    });
  };
}
