import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findLatestDay, formatDay } from './days.ts';

describe('formatDay', () => {
  it.each([
    ['2026-02-05', '5 February 2026', '5 février 2026'],
    ['2026-07-31', '31 July 2026', '31 juillet 2026'],
    ['2024-02-29', '29 February 2024', '29 février 2024'],
    ['2026-02', 'February 2026', 'février 2026'],
  ])('writes %s in both languages', (text, en, fr) => {
    expect(formatDay(text, 'en')).toBe(en);
    expect(formatDay(text, 'fr')).toBe(fr);
  });

  it.each(['', '2026', '2026-13', '2026-02-30', '2026-00-01', '05/02/2026', 'soon'])(
    'leaves %j as it is',
    (text) => {
      expect(formatDay(text, 'en')).toBe(text);
    },
  );

  it('makes a format once, not for every date', () => {
    const make = vi.spyOn(Intl, 'DateTimeFormat');
    for (let day = 10; day < 28; day += 1)
      for (const language of ['en', 'fr'] as const) {
        formatDay(`2026-02-${day}`, language);
        formatDay(`2026-${day % 12 < 9 ? '03' : '10'}`, language);
      }
    // Two styles in two languages; tests before this one may have made them.
    expect(make.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it('never throws and never loses the year', () => {
    const anyDate = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDate, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect(formatDay(text, 'fr')).toContain(text.slice(0, 4));
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void formatDay(text, 'en')));
  });
});

describe('findLatestDay', () => {
  it('finds the latest of days and months, whatever their order, and nothing where none has a date', () => {
    expect(findLatestDay(['2025-12-31', null, '2026-02-05', '2026-01'])).toBe('2026-02-05');
    expect(findLatestDay([null])).toBeNull();
    expect(findLatestDay([])).toBeNull();
  });
});
