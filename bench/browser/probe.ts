/** What one drag looked like from inside the page. Times in milliseconds. */
export interface DragRecord {
  /** For each change of the slider: from the pointer's event to the end of the frame that showed the change. */
  readonly latencies: readonly number[];
  /** Changes of the slider, shown or not. */
  readonly inputs: number;
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
  /** From now on any change below this element counts as one of a chart: for parts that say their results in words. */
  readonly watch: (selector: string) => void;
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
  let inputTime = 0;
  let isKey = false;
  let watched: Element | null = null;
  let inputs = 0;
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
    // Only while it is asked to: asking for every frame takes time from a page that starts.
    if (isRecording) requestAnimationFrame(openFrame);
  };
  frameEnd.port1.onmessage = closeFrame;

  let isFirstSeen = false;
  const lookForFirst = (): void => {
    if (isFirstSeen || document.querySelector(seriesPath) === null) return;
    isFirstSeen = true;
    const painted = new MessageChannel();
    painted.port1.onmessage = () => (firstChart = performance.now());
    requestAnimationFrame(() => painted.port2.postMessage(null));
  };

  const noteChange = (): void => {
    if (!isRecording) return;
    inputs += 1;
    waiting.push({ time: inputTime, frame });
  };
  const noteHand = (event: Event): void => {
    closeFrame();
    inputTime = event.timeStamp;
    isKey = event.type === 'keydown';
    if (event.type === 'pointerup') releaseTime = event.timeStamp;
    if (isKey) noteChange();
  };
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'keydown']) {
    document.addEventListener(type, noteHand, { capture: true, passive: true });
  }
  // Where keys are handled by the page itself, no input follows them.
  const noteInput = (): void => {
    if (!isKey) noteChange();
  };
  document.addEventListener('input', noteInput, { capture: true, passive: true });

  // Some libraries write new path data into an element, others put a new element in its place.
  const findSeries = ({ type, target, addedNodes }: MutationRecord): Element | undefined => {
    if (watched !== null) return watched.contains(target) ? watched : undefined;
    if (type === 'attributes')
      return target instanceof Element && target.matches(seriesPath) ? target : undefined;
    for (const node of addedNodes) {
      if (!(node instanceof SVGElement)) continue;
      const series = node.matches(seriesPath) ? node : node.querySelector(seriesPath);
      if (series !== null) return series;
    }
    return undefined;
  };
  const changes = new MutationObserver((records) => {
    lookForFirst();
    if (!isRecording) return;
    for (const record of records) {
      const series = findSeries(record);
      const chart = series === watched ? series : series?.closest('svg');
      if (chart === undefined || chart === null) continue;
      if (isFrameOpen) hasChanged = true;
      else willChange = true;
      charts.add(chart);
    }
  });
  changes.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['d'] });

  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });

  window.cumuloProbe = {
    readFirstChart: () => firstChart,
    watch(selector) {
      watched = document.querySelector(selector);
      if (watched === null) throw new Error(`${selector} is not in the page`);
      changes.observe(watched, { subtree: true, childList: true, characterData: true });
    },
    startDrag() {
      inputs = 0;
      [waiting, latencies, frames, tasks] = [[], [], [], []];
      charts.clear();
      releaseTime = Infinity;
      hasChanged = false;
      willChange = false;
      isRecording = true;
      requestAnimationFrame(openFrame);
    },
    stopDrag() {
      isRecording = false;
      tasks.push(...observer.takeRecords());
      const inDrag = tasks.filter(({ startTime }) => startTime < releaseTime);
      const atRest = tasks.filter(({ startTime }) => startTime >= releaseTime);
      const dragFrames = frames.filter((time) => time < releaseTime + 100);
      return {
        latencies,
        inputs,
        frames: dragFrames.length,
        duration: (dragFrames.at(-1) ?? 0) - (dragFrames[0] ?? 0),
        longTasks: inDrag.map(({ duration }) => duration),
        longTasksAtRest: atRest.map(({ duration }) => duration),
        charts: charts.size,
      };
    },
  };
}
