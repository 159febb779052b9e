/** Runs once before the next paint; in a hidden page, where there are no frames, soon. Returns a function that withdraws it. */
export function requestFrame(run: () => void): () => void {
  if (document.visibilityState === 'hidden') {
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  }
  const frame = requestAnimationFrame(run);
  return () => cancelAnimationFrame(frame);
}
