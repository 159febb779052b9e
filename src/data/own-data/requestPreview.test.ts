import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeOwnFile, shippedFacts } from '../../test/ownDataSupport.ts';
import { requestPreview, workerPatience } from './requestPreview.ts';

const bytes = new TextEncoder().encode(
  'entity,metric,period,value,unit\namazon,net_sales,2026Q3,200,USD_bn\n',
);
const request = { file: makeOwnFile(), bytes, shipped: shippedFacts, own: [] };

/** A worker that does what a test makes of it, and notes that it was ended. */
class FakeWorker extends EventTarget {
  static behave: (worker: FakeWorker) => void = () => undefined;
  static ended = 0;
  postMessage(): void {
    FakeWorker.behave(this);
  }
  terminate(): void {
    FakeWorker.ended += 1;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  FakeWorker.ended = 0;
});

describe('a worker that reads a file', () => {
  it.each([
    ['dies', (worker: FakeWorker) => worker.dispatchEvent(new Event('error', { cancelable: true }))],
    ['answers what cannot be read', (worker: FakeWorker) => worker.dispatchEvent(new Event('messageerror'))],
    ['never answers', () => vi.advanceTimersByTime(workerPatience)],
  ])('and %s: the page reads the file itself', async (_, behave) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    vi.stubGlobal('Worker', FakeWorker);
    FakeWorker.behave = behave;
    const result = await requestPreview(request);
    expect(result.ok && result.preview.rows).toHaveLength(1);
    expect(FakeWorker.ended).toBe(1);
  });

  it('and cannot be started: the page reads the file itself', async () => {
    vi.stubGlobal('Worker', function refuse() {
      throw new DOMException('refused', 'SecurityError');
    });
    expect((await requestPreview(request)).ok).toBe(true);
    vi.stubGlobal('Worker', undefined);
    expect((await requestPreview(request)).ok).toBe(true);
  });
});
