/** What one drag looked like from inside the page. Times in milliseconds. */
export interface DragRecord {
  /** For each change of the slider: from the pointer's event to the end of the frame that showed the change. */
  readonly latencies: readonly number[];
  /** Frames in which a chart had changed. */
  readonly frames: number;
  /** From the first change to the last frame that showed one. */
  readonly duration: number;
  /** Durations of main-thread tasks over 50 ms while the pointer was down, and after. */
  readonly longTasks: readonly number[];
  readonly longTasksAtRest: readonly number[];
  /** Charts whose paths changed. */
  readonly charts: number;
}

export interface Probe {
  readonly startDrag: () => void;
  readonly stopDrag: () => DragRecord;
  /** When the first chart had been drawn, since the start of navigation; null until then. */
  readonly readFirstChart: () => number | null;
}

declare global {
  interface Window {
    cumuloProbe?: Probe;
  }
}

/**
 * Runs in the page before anything else, the same for every page. It must not use anything outside of its own body.
 *
 * A frame has been painted when the page runs the next thing after the frame's callbacks. On a page at leisure that is the message
 * that the probe posts; on a page that is behind, messages wait, and it is the next event or the next frame. All changes of paths
 * seen until then were on their way to the screen, whether the page drew in the event or in a frame callback of its own.
 */
export function installProbe(): void {
  // Series that only carry tooltips are drawn invisibly; they are not what the eye waits for.
  const seriesPath = ['mark', 'recharts-curve', 'bar-shape']
    .map((name) => `path.${name}[d]:not([stroke=transparent])`)
    .join();
  const frameEnd = new MessageChannel();
  let frame = 0;
  let isFrameOpen = false;
  let firstChart: number | null = null;
  let pointerTime = 0;
  let releaseTime = Infinity;
  /** Whether a chart changed for the frame at hand, and for the one after it. */
  let hasChanged = false;
  let willChange = false;
  let isRecording = false;
  let waiting: { readonly time: number; readonly frame: number }[] = [];
  let latencies: number[] = [];
  let frames: number[] = [];
  let tasks: PerformanceEntry[] = [];
  const charts = new Set<Element>();

  const closeFrame = (): void => {
    if (!isFrameOpen) return;
    isFrameOpen = false;
    const now = performance.now();
    if (firstChart === null && document.querySelector(seriesPath) !== null) firstChart = now;
    if (!hasChanged) return;
    hasChanged = false;
    frames.push(now);
    latencies.push(...waiting.filter((input) => input.frame < frame).map(({ time }) => now - time));
    waiting = waiting.filter((input) => input.frame >= frame);
  };
  const openFrame = (): void => {
    closeFrame();
    frame += 1;
    isFrameOpen = true;
    hasChanged = willChange;
    willChange = false;
    frameEnd.port2.postMessage(null);
    requestAnimationFrame(openFrame);
  };
  requestAnimationFrame(openFrame);
  frameEnd.port1.onmessage = closeFrame;

  const notePointer = (event: Event): void => {
    closeFrame();
    pointerTime = event.timeStamp;
    if (event.type === 'pointerup') releaseTime = event.timeStamp;
  };
  for (const type of ['pointerdown', 'pointermove', 'pointerup']) {
    document.addEventListener(type, notePointer, { capture: true, passive: true });
  }
  const noteInput = (): void => {
    if (isRecording) waiting.push({ time: pointerTime, frame });
  };
  document.addEventListener('input', noteInput, { capture: true, passive: true });

  // Some libraries write new path data into an element, others put a new element in its place.
  const findSeries = ({ type, target, addedNodes }: MutationRecord): Element | undefined => {
    if (type === 'attributes')
      return target instanceof Element && target.matches(seriesPath) ? target : undefined;
    for (const node of addedNodes) {
      if (!(node instanceof SVGElement)) continue;
      const series = node.matches(seriesPath) ? node : node.querySelector(seriesPath);
      if (series !== null) return series;
    }
    return undefined;
  };
  new MutationObserver((records) => {
    if (!isRecording) return;
    for (const record of records) {
      const svg = findSeries(record)?.closest('svg');
      if (svg === undefined || svg === null) continue;
      if (isFrameOpen) hasChanged = true;
      else willChange = true;
      charts.add(svg);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['d'] });

  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });

  window.cumuloProbe = {
    readFirstChart: () => firstChart,
    startDrag() {
      [waiting, latencies, frames, tasks] = [[], [], [], []];
      charts.clear();
      releaseTime = Infinity;
      hasChanged = false;
      willChange = false;
      isRecording = true;
    },
    stopDrag() {
      isRecording = false;
      tasks.push(...observer.takeRecords());
      const inDrag = tasks.filter(({ startTime }) => startTime < releaseTime);
      const atRest = tasks.filter(({ startTime }) => startTime >= releaseTime);
      const dragFrames = frames.filter((time) => time < releaseTime + 100);
      return {
        latencies,
        frames: dragFrames.length,
        duration: (dragFrames.at(-1) ?? 0) - (dragFrames[0] ?? 0),
        longTasks: inDrag.map(({ duration }) => duration),
        longTasksAtRest: atRest.map(({ duration }) => duration),
        charts: charts.size,
      };
    },
  };
}
