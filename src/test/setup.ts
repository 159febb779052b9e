import { afterEach } from 'vitest';

// Component tests choose jsdom by a comment at their top; the pure ones never load it.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup } = await import('@testing-library/react');
  afterEach(() => {
    cleanup();
  });
}
