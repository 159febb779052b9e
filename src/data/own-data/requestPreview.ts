import type { PreviewRequest } from './preview.ts';
import type { PreviewResult } from './types.ts';

/** Milliseconds after which a worker that was asked will not answer any more; the largest file takes it a few seconds. */
export const workerPatience = 45_000;

/** Gives the page a turn: what waits to be drawn or clicked comes first. */
export function passTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./previewWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** Reads a file beside the page; in browsers that give no worker, in the page in small parts. Never rejects. */
export async function requestPreview(request: PreviewRequest): Promise<PreviewResult> {
  const worker = startWorker();
  const answer = worker === null ? null : await askWorker(worker, request);
  return answer ?? buildHere(request);
}

/** Without a worker; this part of the product is loaded only then. */
async function buildHere(request: PreviewRequest): Promise<PreviewResult> {
  try {
    const { buildPreview } = await import('./preview.ts');
    return await buildPreview(request, passTurn);
  } catch {
    return { ok: false, fileName: request.file.name, problem: { kind: 'failed' } };
  }
}

/** The worker's answer; null when it failed. */
function askWorker(worker: Worker, request: PreviewRequest): Promise<PreviewResult | null> {
  return new Promise((resolve) => {
    const finish = (result: PreviewResult | null): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => finish(null), workerPatience);
    worker.addEventListener('message', ({ data }: MessageEvent<PreviewResult>) => finish(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      finish(null);
    });
    worker.addEventListener('messageerror', () => finish(null));
    worker.postMessage(request);
  });
}
