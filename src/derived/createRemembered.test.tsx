// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { makeSession, renderWithSession } from '../test/renderWithSession.tsx';
import { createRemembered } from './createRemembered.ts';

const useCount = createRemembered({ count: 0 });

function Counter() {
  const [{ count }, update] = useCount();
  const add = () => update((value) => ({ count: value.count + 1 }));
  return (
    <button
      type="button"
      onClick={() => {
        add();
        add();
      }}
    >
      {count}
    </button>
  );
}

it('keeps the state of a component that comes back, and of this page only', async () => {
  const session = makeSession();
  const { user, unmount } = renderWithSession(<Counter />, session);
  await user.click(screen.getByRole('button', { name: '0' }));
  expect(screen.getByRole('button', { name: '2' })).toBeInTheDocument();
  unmount();
  const again = renderWithSession(<Counter />, session);
  expect(screen.getByRole('button', { name: '2' })).toBeInTheDocument();
  again.unmount();
  renderWithSession(<Counter />);
  expect(screen.getByRole('button', { name: '0' })).toBeInTheDocument();
});
