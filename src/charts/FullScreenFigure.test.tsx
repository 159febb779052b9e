// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeFigure, makeLiveFigure } from '../test/makeFigure.ts';
import { stubDialogs, stubFullScreen } from '../test/stubDialogs.ts';
import { FigureActions } from './FigureActions.tsx';

let screenStub: ReturnType<typeof stubFullScreen>;

beforeEach(() => {
  stubDialogs();
  screenStub = stubFullScreen();
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 900, 500));
});

afterEach(() => {
  screenStub.undo();
  vi.unstubAllGlobals();
});

function show() {
  const live = makeLiveFigure(makeFigure());
  const result = render(
    <article>
      <h2 id="title">Card</h2>
      <FigureActions
        live={live}
        titleId="title"
        density="desk"
        renderSources={(ids) => <p>{`Documents: ${ids.join()}`}</p>}
      />
    </article>,
  );
  return { ...result, live, user: userEvent.setup() };
}

async function open(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Full screen' }));
  return screen.findByRole('dialog');
}

describe('FullScreenFigure', () => {
  it('shows the figure with its finding, measure, notes and documents, outside of its card', async () => {
    const { user, container } = show();
    const dialog = await open(user);
    expect(dialog).toHaveAccessibleName('Sales reach 100');
    expect(within(dialog).getByText('Sales, $bn, 2024–2027')).toBeInTheDocument();
    expect(within(dialog).getByText('A note.')).toBeInTheDocument();
    expect(within(dialog).getByText('Documents: s001')).toBeInTheDocument();
    expect(within(dialog).getByText('Projection →')).toBeInTheDocument();
    expect(container).not.toContainElement(dialog);
  });

  it('fills the screen, in the text size of a room where there is room', async () => {
    const { user } = show();
    const dialog = await open(user);
    const frame = dialog.querySelector('[data-full-screen]');
    expect(frame).toHaveAttribute('data-density', 'present');
    expect(screenStub.readElement()).toBe(frame);
  });

  it('keeps the text of a desk on a narrow screen', async () => {
    vi.stubGlobal('innerWidth', 390);
    const { user } = show();
    expect((await open(user)).querySelector('[data-full-screen]')).toHaveAttribute('data-density', 'desk');
  });

  it('says the signs of the plot in words', async () => {
    const { user, live } = show();
    act(() => live.move({ ...makeFigure(), keys: [{ sign: '1', text: 'Guidance of February' }] }));
    const dialog = await open(user);
    expect(dialog.querySelector('[data-figure-keys]')).toHaveTextContent('1Guidance of February');
  });

  it('follows the scenario', async () => {
    const { user, live } = show();
    const dialog = await open(user);
    act(() => live.move(makeFigure(120)));
    expect(dialog).toHaveAccessibleName('Sales reach 120');
  });

  it('closes with its button, leaves the full screen and gives the focus back', async () => {
    const { user } = show();
    await open(user);
    await user.click(screen.getByRole('button', { name: 'Leave full screen' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screenStub.readElement()).toBeNull();
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Full screen' })).toHaveFocus());
  });

  it('closes when the system leaves the full screen', async () => {
    const { user } = show();
    await open(user);
    await act(() => document.exitFullscreen());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('is a dialog over the window where the browser refuses the full screen', async () => {
    screenStub.refuse();
    const { user } = show();
    const dialog = await open(user);
    expect(screenStub.readElement()).toBeNull();
    expect(dialog).toHaveAttribute('open');
    await user.click(within(dialog).getByRole('button', { name: 'Leave full screen' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
