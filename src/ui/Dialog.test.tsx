// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import { stubDialogs } from '../test/stubDialogs.ts';
import { Dialog } from './Dialog.tsx';

beforeAll(stubDialogs);

function Page({ onClosed }: { readonly onClosed: () => void }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)}>
        open
      </button>
      {isOpen && (
        <Dialog
          title="Figures"
          onClosed={() => {
            onClosed();
            setIsOpen(false);
          }}
        >
          <p>content</p>
        </Dialog>
      )}
    </>
  );
}

async function open() {
  const onClosed = vi.fn();
  const onKeyBehind = vi.fn<(key: string) => void>();
  const user = userEvent.setup();
  render(
    <LanguageProvider language="en">
      <div onKeyDown={({ key }) => onKeyBehind(key)}>
        <Page onClosed={onClosed} />
      </div>
    </LanguageProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'open' }));
  return { user, onClosed, onKeyBehind, dialog: screen.getByRole('dialog', { name: 'Figures' }) };
}

function expectClosed(onClosed: () => void): void {
  expect(onClosed).toHaveBeenCalledOnce();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'open' })).toHaveFocus();
}

describe('a dialog', () => {
  it('closes with its button and gives the focus back', async () => {
    const { user, onClosed } = await open();
    await user.click(screen.getByText('content'));
    expect(onClosed).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expectClosed(onClosed);
  });

  it('closes on Escape, of which a sheet behind it hears nothing', async () => {
    const { user, onClosed, onKeyBehind } = await open();
    await user.keyboard('{a}{Escape}');
    expectClosed(onClosed);
    expect(onKeyBehind).toHaveBeenCalledWith('a');
    expect(onKeyBehind).not.toHaveBeenCalledWith('Escape');
  });

  it('closes on a press beside it', async () => {
    const { user, onClosed, dialog } = await open();
    await user.click(dialog);
    expectClosed(onClosed);
  });
});
