// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { MenuItem } from './Menu.tsx';
import { Menu } from './Menu.tsx';

const items: readonly MenuItem[] = [
  { id: 'base', label: 'Base case', description: 'The defaults.' },
  { id: 'boom', label: 'AI delivers', description: 'Demand stays ahead.' },
  { id: 'winter', label: 'AI winter' },
];

function setUp(selectedId: string | null = null) {
  const onSelect = vi.fn<(id: string) => void>();
  const onKeyAround = vi.fn<(key: string) => void>();
  render(
    <div onKeyDown={({ key }) => onKeyAround(key)}>
      <button type="button">Before</button>
      <Menu label="Presets" items={items} selectedId={selectedId} onSelect={onSelect} />
      <button type="button">After</button>
    </div>,
  );
  const button = screen.getByRole('button', { name: 'Presets' });
  const item = (name: string) => screen.getByRole('menuitemradio', { name });
  return { user: userEvent.setup(), button, item, onSelect, onKeyAround };
}

describe('Menu', () => {
  it('opens with the mouse on the first item, and says label and description', async () => {
    const { user, button, item } = setUp();
    await user.click(button);
    expect(screen.getByRole('menu', { name: 'Presets' })).toBeInTheDocument();
    expect(item('Base case')).toHaveFocus();
    expect(item('AI delivers')).toHaveAccessibleDescription('Demand stays ahead.');
    expect(item('AI winter')).not.toHaveAttribute('aria-describedby');
  });

  it('marks the item that holds and begins there', async () => {
    const { user, button, item } = setUp('boom');
    await user.click(button);
    expect(item('AI delivers')).toBeChecked();
    expect(item('AI delivers')).toHaveFocus();
    expect(item('Base case')).not.toBeChecked();
  });

  it('opens with the arrows at either end', async () => {
    const { user, button, item } = setUp();
    button.focus();
    await user.keyboard('{ArrowDown}');
    expect(item('Base case')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(button).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(item('AI winter')).toHaveFocus();
  });

  it('walks with arrows, Home, End and letters', async () => {
    const { user, button, item } = setUp();
    await user.click(button);
    await user.keyboard('{ArrowDown}');
    expect(item('AI delivers')).toHaveFocus();
    await user.keyboard('{End}{ArrowDown}');
    expect(item('Base case')).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(item('AI winter')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(item('Base case')).toHaveFocus();
    await user.keyboard('aa');
    expect(item('AI winter')).toHaveFocus();
  });

  it.each(['{Enter}', ' '])('chooses with %j, closes and returns the focus', async (key) => {
    const { user, button, onSelect } = setUp();
    button.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await user.keyboard(key);
    expect(onSelect.mock.calls).toEqual([['boom']]);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button).toHaveFocus();
  });

  it('chooses with the mouse', async () => {
    const { user, button, item, onSelect } = setUp();
    await user.click(button);
    await user.click(item('AI winter'));
    expect(onSelect.mock.calls).toEqual([['winter']]);
    expect(button).toHaveFocus();
  });

  it('closes by Escape without a choice, keeping that key for itself', async () => {
    const { user, button, onSelect, onKeyAround } = setUp();
    await user.click(button);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button).toHaveFocus();
    expect(onSelect).not.toHaveBeenCalled();
    expect(onKeyAround).not.toHaveBeenCalled();
  });

  it.each([
    ['forwards', { shift: false }, 'After'],
    ['backwards', { shift: true }, 'Before'],
  ])('is left with Tab %s from its button', async (_way, options, name) => {
    const { user, button } = setUp();
    await user.click(button);
    await user.tab(options);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('button', { name })).toHaveFocus();
  });

  it('closes by a press outside', async () => {
    const { user, button } = setUp();
    await user.click(button);
    await user.click(screen.getByRole('button', { name: 'After' }));
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  });
});
