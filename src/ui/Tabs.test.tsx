// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Tabs } from './Tabs.tsx';

const tabs = [
  { id: 'claims', label: 'Claims' },
  { id: 'data', label: 'Data' },
  { id: 'yours', label: 'Your data' },
] as const;
type Id = (typeof tabs)[number]['id'];

function show() {
  const onSelect = vi.fn<(id: Id) => void>();
  function Sample() {
    const [selected, setSelected] = useState<Id>('claims');
    const select = (id: Id) => {
      onSelect(id);
      setSelected(id);
    };
    return (
      <>
        <button type="button">before</button>
        <Tabs label="Parts" tabs={tabs} selected={selected} onSelect={select}>
          <button type="button">inside {selected}</button>
        </Tabs>
      </>
    );
  }
  render(<Sample />);
  return { user: userEvent.setup(), onSelect };
}

describe('Tabs', () => {
  it('say which part is open and name its content', () => {
    show();
    expect(screen.getByRole('tablist', { name: 'Parts' })).toBeInTheDocument();
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Claims');
    const panel = screen.getByRole('tabpanel', { name: 'Claims' });
    expect(screen.getByRole('tab', { name: 'Claims' })).toHaveAttribute('aria-controls', panel.id);
    expect(panel).toHaveTextContent('inside claims');
  });

  it('open by click', async () => {
    const { user } = show();
    await user.click(screen.getByRole('tab', { name: 'Your data' }));
    expect(screen.getByRole('tabpanel', { name: 'Your data' })).toHaveTextContent('inside yours');
  });

  it('are one stop of the Tab key, the open one', async () => {
    const { user } = show();
    await user.click(screen.getByRole('tab', { name: 'Data' }));
    screen.getByRole('button', { name: 'before' }).focus();
    await user.tab();
    expect(screen.getByRole('tab', { name: 'Data' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'inside data' })).toHaveFocus();
  });

  it('open their neighbours with the arrows, around the ends, and the ends with Home and End', async () => {
    const { user, onSelect } = show();
    screen.getByRole('tab', { name: 'Claims' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Your data' })).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}{End}{Home}');
    expect(onSelect.mock.calls.flat()).toEqual(['yours', 'claims', 'data', 'yours', 'claims']);
    expect(screen.getByRole('tab', { name: 'Claims' })).toHaveFocus();
  });

  it('leave other keys, and arrows of the browser, alone', async () => {
    const { user, onSelect } = show();
    screen.getByRole('tab', { name: 'Claims' }).focus();
    await user.keyboard('{ArrowDown}{PageDown}x{Alt>}{ArrowLeft}{/Alt}');
    expect(onSelect).not.toHaveBeenCalled();
  });
});
