// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorBoundary } from 'react-error-boundary';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../i18n/LanguageProvider.tsx';
import { messages } from '../i18n/messages.ts';
import { languages } from '../model/index.ts';
import { AppFailure } from './AppFailure.tsx';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  vi.restoreAllMocks();
});

it.each(languages)(
  '%s: when the shell fails it says so with the error, and can be tried again',
  async (language) => {
    const { panel, common } = messages[language].interface;
    window.history.replaceState(null, '', '#/what-if?v=1&capex=250');
    let isBroken = true;
    function Shell() {
      if (isBroken) throw new TypeError('no header');
      return <p>Everything</p>;
    }
    render(
      <LanguageProvider language={language}>
        <ErrorBoundary FallbackComponent={AppFailure}>
          <Shell />
        </ErrorBoundary>
      </LanguageProvider>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(panel.appErrorTitle);
    expect(screen.getByRole('alert')).toHaveTextContent('TypeError: no header');
    expect(screen.getByRole('button', { name: panel.reload })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: panel.startFromBaseCase })).toBeInTheDocument();
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: common.retry }));
    expect(screen.getByText('Everything')).toBeInTheDocument();
    expect(window.location.hash).toBe('#/what-if?v=1&capex=250');
  },
);
