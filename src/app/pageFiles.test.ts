import { expect, it, vi } from 'vitest';
import { fetchFirstPage, pageFiles } from './pageFiles.ts';
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
    vi.spyOn(pageFiles, id).mockImplementation((): Promise<never> => {
      asked.push(id);
      return Promise.reject(new Error('no network'));
    });
  fetchFirstPage(hash);
  expect(asked).toEqual([expected]);
});
