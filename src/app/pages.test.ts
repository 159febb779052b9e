import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFirstPage, fetchNextParts, nextParts, pages } from './pages.ts';
import { viewIds } from '../store/views.ts';

it.each([
  ['#/risk?v=1&tab=goal', 'risk'],
  ['#/cloud-race', 'cloud-race'],
  ['', 'overview'],
  ['#/no-such-view?v=1', 'overview'],
  ['#/constructor', 'overview'],
])('an address %s has the file of %s asked for at once, and no other', (hash, expected) => {
  const asked: string[] = [];
  for (const id of viewIds)
    vi.spyOn(pages[id], 'fetchEarly').mockImplementation(() => {
      asked.push(id);
      return Promise.resolve(true);
    });
  void fetchFirstPage(hash);
  expect(asked).toEqual([expected]);
});

describe('the next parts', () => {
  const steps: string[] = [];
  /** Every part comes, but one. */
  function watchParts(missing?: number): void {
    steps.length = 0;
    nextParts.forEach((part, order) =>
      vi.spyOn(part, 'fetchEarly').mockImplementation(() => {
        steps.push(`part ${order}`);
        return Promise.resolve(order !== missing);
      }),
    );
  }
  const rest = (): Promise<void> => {
    steps.push('rest');
    return Promise.resolve();
  };
  afterEach(() => vi.unstubAllGlobals());

  it('come one after the other, each when the page rests', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    watchParts();
    await fetchNextParts(rest, new AbortController().signal);
    expect(steps).toEqual(nextParts.flatMap((_, order) => ['rest', `part ${order}`]));
  });

  it('wait until they are asked for once the page is left, one did not come, or there is no network', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    watchParts();
    await fetchNextParts(rest, AbortSignal.abort());
    expect(steps).toEqual(['rest']);
    watchParts(1);
    await fetchNextParts(rest, new AbortController().signal);
    expect(steps).toEqual(['rest', 'part 0', 'rest', 'part 1']);
    vi.stubGlobal('navigator', { onLine: false });
    watchParts();
    await fetchNextParts(rest, new AbortController().signal);
    expect(steps).toEqual(['rest']);
  });
});
