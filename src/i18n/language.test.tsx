// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LanguageProvider } from './LanguageProvider.tsx';
import { messages } from './messages.ts';
import { useLanguage, useMessages } from './useLanguage.ts';

function Probe() {
  const language = useLanguage();
  const own = useMessages();
  return <p>{`${language} ${String(own === messages[language])}`}</p>;
}

describe('LanguageProvider', () => {
  it('gives its language and the texts of that language, and follows a change', () => {
    const { rerender } = render(
      <LanguageProvider language="fr">
        <Probe />
      </LanguageProvider>,
    );
    expect(screen.getByText('fr true')).toBeInTheDocument();
    rerender(
      <LanguageProvider language="en">
        <Probe />
      </LanguageProvider>,
    );
    expect(screen.getByText('en true')).toBeInTheDocument();
  });

  it('nests: the nearest provider counts', () => {
    render(
      <LanguageProvider language="en">
        <LanguageProvider language="fr">
          <Probe />
        </LanguageProvider>
      </LanguageProvider>,
    );
    expect(screen.getByText('fr true')).toBeInTheDocument();
  });

  it('falls back to English above every provider', () => {
    render(<Probe />);
    expect(screen.getByText('en true')).toBeInTheDocument();
  });
});
