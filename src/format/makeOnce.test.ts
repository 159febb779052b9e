import { expect, it, vi } from 'vitest';
import { makeOnce } from './makeOnce.ts';

it('makes one for each question, or for each key of a question', () => {
  const make = vi.fn((length: number) => ({ length }));
  const select = makeOnce(make);
  expect(select(2)).toBe(select(2));
  expect(select(3)).not.toBe(select(2));
  expect(make.mock.calls).toEqual([[2], [3]]);
  const named = makeOnce(
    ({ id }: { readonly id: string }) => ({ id }),
    ({ id }) => id,
  );
  expect(named({ id: 'a' })).toBe(named({ id: 'a' }));
  expect(named({ id: 'b' })).toEqual({ id: 'b' });
});
