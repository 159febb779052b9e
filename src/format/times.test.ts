import { describe, expect, it } from 'vitest';
import { formatClock, formatMoment } from './times.ts';

const noon = new Date(2026, 10, 2, 12, 5, 9).getTime();

describe('times', () => {
  it('are those of the reader, to the second', () => {
    expect(formatClock(noon, 'en')).toBe('12:05:09');
    expect(formatClock(noon, 'fr')).toBe('12:05:09');
  });

  it('have a day in each language, and leave other texts alone', () => {
    const text = new Date(noon).toISOString();
    expect(formatMoment(text, 'en')).toBe('2 Nov 2026, 12:05');
    expect(formatMoment(text, 'fr')).toMatch(/^2 nov\. 2026[, ].*12:05$/);
    expect(formatMoment('yesterday', 'fr')).toBe('yesterday');
  });
});
