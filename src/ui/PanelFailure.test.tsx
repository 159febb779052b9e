// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState, type ComponentType } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import { messages } from '../i18n/messages.ts';
import type { Language } from '../model/index.ts';
import { DialogBoundary } from './DialogBoundary.tsx';
import { lazyPart, secondTry } from './lazyPart.ts';
import { PanelFailure } from './PanelFailure.tsx';

const { panel, common } = messages.en.interface;

// React tells the console of every error; here they are meant.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function renderPage(content: React.ReactNode, language: Language = 'en') {
  render(
    <LanguageProvider language={language}>
      <input aria-label="slider" defaultValue="250" />
      <div>{content}</div>
      <p>Another panel</p>
    </LanguageProvider>,
  );
  return userEvent.setup();
}

describe('a panel that throws', () => {
  let isBroken = true;
  function Panel() {
    const [count, setCount] = useState(0);
    if (isBroken && count > 0) throw new RangeError('no such\nyear: 2099');
    return <button onClick={() => setCount(1)}>More</button>;
  }

  it.each(['en', 'fr'] as const)('%s: says so with its error; the others stand', async (language) => {
    isBroken = true;
    const texts = messages[language].interface;
    const user = renderPage(
      <ErrorBoundary FallbackComponent={PanelFailure}>
        <Panel />
      </ErrorBoundary>,
      language,
    );
    await user.click(screen.getByRole('button', { name: 'More' }));
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(texts.panel.errorTitle);
    expect(alert).toHaveTextContent('RangeError: no such year: 2099');
    expect(screen.getByText('Another panel')).toBeInTheDocument();
    expect(screen.getByLabelText('slider')).toHaveValue('250');

    // It comes back, and the keyboard goes on where it was.
    isBroken = false;
    const retry = screen.getByRole('button', { name: texts.common.retry });
    retry.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'More' })).toHaveFocus();
  });

  it('that fails again keeps the keyboard in its place', async () => {
    function Broken(): never {
      throw new Error('always');
    }
    const user = renderPage(
      <ErrorBoundary FallbackComponent={PanelFailure}>
        <Broken />
      </ErrorBoundary>,
    );
    screen.getByRole('button', { name: common.retry }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toContainElement(screen.getByRole('button', { name: common.retry }));
  });
});

describe('a part whose file does not come', () => {
  const Loaded = (): React.ReactNode => <button>Here</button>;
  const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  const passSecondTry = () => act(() => vi.advanceTimersByTimeAsync(secondTry));

  function showPart(load: () => Promise<ComponentType<object>>) {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const Part = lazyPart(load);
    function Page() {
      const [isShown, setIsShown] = useState(true);
      return (
        <>
          {isShown && (
            <ErrorBoundary FallbackComponent={PanelFailure}>
              <Suspense fallback="Wait">
                <Part />
              </Suspense>
            </ErrorBoundary>
          )}
          <button onClick={() => setIsShown(!isShown)}>Switch</button>
        </>
      );
    }
    return renderPage(<Page />);
  }

  it('is asked for a second time without anybody noticing', async () => {
    const load = vi.fn<() => Promise<ComponentType<object>>>(() => Promise.resolve(Loaded));
    load.mockImplementationOnce(gone);
    showPart(load);
    await passSecondTry();
    expect(screen.getByRole('button', { name: 'Here' })).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('is said; the button waits in its place, and brings it when it is there', async () => {
    const load = vi.fn<() => Promise<ComponentType<object>>>(gone);
    const user = showPart(load);
    await passSecondTry();
    expect(screen.getByRole('alert')).toHaveTextContent(panel.missingTitle);
    expect(screen.getByRole('button', { name: panel.reload })).toBeInTheDocument();
    const retry = screen.getByRole('button', { name: common.retry });
    await user.click(retry);
    expect(retry).toHaveFocus();
    expect(retry).toHaveTextContent(common.retry);
    expect(screen.getByRole('alert')).toHaveTextContent(panel.missingAgain);
    load.mockImplementation(() => Promise.resolve(Loaded));
    await user.click(retry);
    expect(screen.getByRole('button', { name: 'Here' })).toHaveFocus();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText('slider')).toHaveValue('250');
    expect(load).toHaveBeenCalledTimes(4);
  });

  it('is asked for again when it is shown again', async () => {
    const load = vi.fn<() => Promise<ComponentType<object>>>(gone);
    const user = showPart(load);
    await passSecondTry();
    expect(screen.getByRole('alert')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Switch' }));
    load.mockImplementation(() => Promise.resolve(Loaded));
    await user.click(screen.getByRole('button', { name: 'Switch' }));
    expect(await screen.findByRole('button', { name: 'Here' })).toBeInTheDocument();
  });

  it('that is a dialog is said over the page until it is closed', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const Part = lazyPart(gone);
    const onClosed = vi.fn();
    const user = renderPage(
      <DialogBoundary onClosed={onClosed}>
        <Suspense>
          <Part />
        </Suspense>
      </DialogBoundary>,
    );
    await passSecondTry();
    expect(screen.getByRole('alert')).toHaveTextContent(panel.missingTitle);
    await user.click(screen.getByRole('button', { name: common.close }));
    expect(onClosed).toHaveBeenCalled();
  });
});

describe('a part that is fetched early', () => {
  it('is there at once, and stays the same when its file comes in later', async () => {
    const Counter = (): React.ReactNode => {
      const [count, setCount] = useState(0);
      return <button onClick={() => setCount(count + 1)}>Pressed {count}</button>;
    };
    const Part = lazyPart(() => Promise.resolve(Counter));
    expect(await Part.fetchEarly()).toBe(true);
    const user = renderPage(
      <Suspense fallback="Wait">
        <Part />
      </Suspense>,
    );
    // No fallback, not even for a moment.
    const button = screen.getByRole('button', { name: 'Pressed 0' });
    await user.click(button);
    await act(() => Part.fetchEarly());
    expect(screen.getByRole('button', { name: 'Pressed 1' })).toBe(button);
  });

  it('whose file does not come is asked for again when it is shown', async () => {
    const load = vi.fn<() => Promise<ComponentType<object>>>(() => Promise.resolve(() => <p>Here</p>));
    load.mockRejectedValueOnce(new TypeError('no network'));
    const Part = lazyPart(load);
    expect(await Part.fetchEarly()).toBe(false);
    renderPage(
      <Suspense fallback="Wait">
        <Part />
      </Suspense>,
    );
    expect(await screen.findByText('Here')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(2);
  });
});
