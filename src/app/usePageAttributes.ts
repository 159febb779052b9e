import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Session } from '../derived/session.ts';
import { messages } from '../i18n/messages.ts';

const darkQuery = '(prefers-color-scheme: dark)';

/** Sets language, title, theme and density of the document as people choose them. */
export function usePageAttributes(session: Session): void {
  const language = useStore(session.display, (state) => state.language);
  const theme = useStore(session.display, (state) => state.theme);
  const density = useStore(session.display, (state) => state.density);
  const view = useStore(session.display, (state) => state.view);

  useEffect(() => {
    const { app, views } = messages[language].interface;
    document.documentElement.lang = language;
    document.title = app.documentTitle(views[view]);
  }, [language, view]);

  useEffect(() => {
    document.documentElement.dataset['density'] = density;
  }, [density]);

  useEffect(() => {
    const preference = window.matchMedia(darkQuery);
    const apply = (): void => {
      const system = preference.matches ? 'dark' : 'light';
      document.documentElement.dataset['theme'] = theme === 'system' ? system : theme;
    };
    apply();
    preference.addEventListener('change', apply);
    return () => preference.removeEventListener('change', apply);
  }, [theme]);
}
