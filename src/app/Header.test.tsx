// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messages } from '../i18n/messages.ts';
import { viewIds } from '../store/views.ts';
import { makeSession, renderWithSession, stubMediaQueries } from '../test/renderWithSession.tsx';
import { Header } from './Header.tsx';

const darkDevice = '(prefers-color-scheme: dark)';

beforeEach(() => {
  stubMediaQueries();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('navigation', () => {
  it('offers the views that are built, with addresses, and says which one is open', async () => {
    const { user, session } = renderWithSession(<Header />);
    const links = within(screen.getByRole('navigation', { name: 'Views' })).getAllByRole('link');
    const { views } = messages.en.interface;
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual(
      viewIds.map((view) => [views[view], `#/${view}`]),
    );
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Overview');
    await user.click(screen.getByRole('link', { name: 'What if' }));
    expect(session.display.getState().view).toBe('what-if');
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('What if');
  });

  it('leaves a press for a new tab to the browser', async () => {
    const { user, session } = renderWithSession(<Header />);
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link', { name: 'What if' }));
    expect(session.display.getState().view).toBe('overview');
  });
});

describe('language', () => {
  it('changes every text at once', async () => {
    const { user, session } = renderWithSession(<Header />);
    await user.click(screen.getByRole('radio', { name: 'Français' }));
    expect(session.display.getState()).toMatchObject({ language: 'fr', isLanguageChosen: true });
    expect(screen.getByRole('link', { name: 'Vue d’ensemble' })).toBeInTheDocument();
    expect(screen.getByRole('radiogroup', { name: 'Langue' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Français' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(screen.getByText('Copy link')).toBeInTheDocument();
  });
});

describe('theme', () => {
  it('goes to dark and back', async () => {
    const { user, session } = renderWithSession(<Header />);
    await user.click(screen.getByRole('button', { name: 'Switch to the dark theme' }));
    expect(session.display.getState().theme).toBe('dark');
    await user.click(screen.getByRole('button', { name: 'Switch to the light theme' }));
    expect(session.display.getState().theme).toBe('light');
  });

  it('offers the light one on a device that is dark', async () => {
    stubMediaQueries(darkDevice);
    const { user, session } = renderWithSession(<Header />, makeSession('fr'));
    await user.click(screen.getByRole('button', { name: 'Passer au thème clair' }));
    expect(session.display.getState().theme).toBe('light');
    expect(screen.getByRole('button', { name: 'Passer au thème sombre' })).toBeInTheDocument();
  });
});

describe('text size', () => {
  it('is large for a room, and says so', async () => {
    const { user, session } = renderWithSession(<Header />);
    await user.click(screen.getByRole('button', { name: 'Large text for a meeting room', pressed: false }));
    expect(session.display.getState().density).toBe('present');
    await user.click(screen.getByRole('button', { pressed: true }));
    expect(session.display.getState().density).toBe('desk');
  });
});

describe('link', () => {
  // A narrow screen has an icon in place of the words.
  const findCopied = () => screen.findByText('Link copied', { selector: 'button' });

  it('is copied from a narrow screen as well', async () => {
    const { user, session } = renderWithSession(<Header />);
    await user.click(screen.getByTitle('Copy link'));
    expect(await findCopied()).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(session.currentLink());
  });

  it('is copied with view and scenario, and that is said', async () => {
    const { user, session } = renderWithSession(<Header />);
    session.scenario.getState().assumptionChanged('capex', 250);
    await user.click(screen.getByText('Copy link'));
    const copied = await navigator.clipboard.readText();
    expect(copied).toBe(session.currentLink());
    expect(copied).toContain('#/overview?v=1&capex=250');
    expect(await findCopied()).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Link copied');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it.each([
    ['en', 'Copy link', 'The link could not be copied. Copy it from here:', 'Link to this view and scenario'],
    [
      'fr',
      'Copier le lien',
      'Le lien n’a pas pu être copié. Copiez-le d’ici\u202f:',
      'Lien vers cette vue et ce scénario',
    ],
  ] as const)(
    'is shown to copy by hand where copying is refused (%s)',
    async (language, name, text, field) => {
      const { user, session } = renderWithSession(<Header />, makeSession(language));
      vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
      await user.click(screen.getByText(name));
      expect(await screen.findByRole('textbox', { name: field })).toHaveValue(session.currentLink());
      expect(screen.getByRole('status').textContent).toBe(text);
      expect(screen.getByText(name)).toBeInTheDocument();
    },
  );

  it('is selected when the field is entered, and goes once copying works', async () => {
    const { user } = renderWithSession(<Header />);
    const refused = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    await user.click(screen.getByText('Copy link'));
    const field = await screen.findByRole<HTMLInputElement>('textbox');
    await user.click(field);
    expect(field.selectionEnd).toBe(field.value.length);
    refused.mockRestore();
    await user.click(screen.getByText('Copy link'));
    expect(await findCopied()).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('is shown where the page has no clipboard at all', async () => {
    const { user, session } = renderWithSession(<Header />);
    const button = screen.getByText('Copy link');
    vi.stubGlobal('navigator', {});
    await user.click(button);
    expect(await screen.findByRole('textbox')).toHaveValue(session.currentLink());
  });
});
