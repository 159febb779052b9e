// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Popover } from './Popover.tsx';

function setUp() {
  const onKeyAround = vi.fn<(key: string) => void>();
  render(
    <div onKeyDown={({ key }) => onKeyAround(key)}>
      <Popover trigger={<svg aria-hidden />} triggerLabel="Why 220" title="Why this default">
        <p>Because.</p>
        <a href="https://example.org">Document</a>
      </Popover>
      <button type="button">Next</button>
    </div>,
  );
  const button = screen.getByRole('button', { name: 'Why 220' });
  return { user: userEvent.setup(), button, onKeyAround };
}

describe('Popover', () => {
  it('opens as a named dialog, takes the focus and ties itself to its button', async () => {
    const { user, button } = setUp();
    expect(button).toHaveAttribute('aria-haspopup', 'dialog');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).not.toHaveAttribute('aria-controls');
    await user.click(button);
    const dialog = screen.getByRole('dialog', { name: 'Why this default' });
    expect(dialog).toHaveFocus();
    expect(dialog).toHaveTextContent('Because.');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveAttribute('aria-controls', dialog.id);
  });

  it.each([
    ['Escape', async (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}')],
    [
      'its close button',
      async (user: ReturnType<typeof userEvent.setup>) =>
        user.click(screen.getByRole('button', { name: 'Close' })),
    ],
    [
      'the button itself',
      async (user: ReturnType<typeof userEvent.setup>) =>
        user.click(screen.getByRole('button', { name: 'Why 220' })),
    ],
  ])('closes by %s and returns the focus', async (_way, close) => {
    const { user, button } = setUp();
    await user.click(button);
    await close(user);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button).toHaveFocus();
  });

  it('keeps its Escape for itself, and lets others have theirs', async () => {
    const { user, button, onKeyAround } = setUp();
    await user.click(button);
    await user.keyboard('{Escape}');
    expect(onKeyAround).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onKeyAround).toHaveBeenCalledWith('Escape');
  });

  it('closes by a press outside, and the focus goes where the person pressed', async () => {
    const { user, button } = setUp();
    await user.click(button);
    await user.click(screen.getByText('Because.'));
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
  });

  it('is followed by the rest of the page in the order of Tab, and closes when left', async () => {
    const { user, button } = setUp();
    await user.click(button);
    await user.tab();
    expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('link', { name: 'Document' })).toHaveFocus();
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('mounts its content only while it is open', async () => {
    const { user, button } = setUp();
    expect(screen.queryByText('Because.')).toBeNull();
    await user.click(button);
    expect(screen.getByText('Because.')).toBeInTheDocument();
  });

  it('shows itself in the top layer where the browser has one', async () => {
    const showPopover = vi.fn();
    Object.defineProperty(HTMLElement.prototype, 'showPopover', { value: showPopover, configurable: true });
    const knows = (element: Element, selector: string) =>
      [...document.querySelectorAll(selector)].includes(element);
    vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
      return selector !== ':popover-open' && knows(this, selector);
    });
    try {
      const { user, button } = setUp();
      await user.click(button);
      expect(showPopover).toHaveBeenCalledTimes(1);
      expect(document.querySelector('[role=dialog]')).toHaveAttribute('popover', 'manual');
    } finally {
      Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    }
  });
});
