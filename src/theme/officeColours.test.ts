import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { officeColours } from './officeColours.ts';

it('are the colours of the light theme', () => {
  const tokens = readFileSync(resolve(import.meta.dirname, 'tokens.css'), 'utf8');
  const start = tokens.indexOf('\n:root {');
  const light = tokens.slice(start, tokens.indexOf('}', start));
  for (const [name, colour] of Object.entries(officeColours))
    expect(light).toContain(`--${name}: #${colour.toLowerCase()};`);
});
