const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * A period as facts.csv writes it, from the usual ways to write it in both languages: "T3 2026" and "2026-Q3" → `2026Q3`,
 * "S1 2026" → `2026H1`. A text that is none of them stays as it is.
 */
export function tidyPeriod(given: string): string {
  const text = given.trim().toUpperCase();
  const fiscal = /^(?:FY|EX)\s?(\d{4})(?:[\s-]?([QTHS])([1-4]))?$/.exec(text);
  if (fiscal !== null) return `FY${fiscal[1]}${joinPart(fiscal[2], fiscal[3])}`;
  const yearFirst = /^(\d{4})[\s-]?([QTHS])([1-4])$/.exec(text);
  if (yearFirst !== null) return `${yearFirst[1]}${joinPart(yearFirst[2], yearFirst[3])}`;
  const partFirst = /^([QTHS])([1-4])[\s-]?(\d{4})$/.exec(text);
  if (partFirst !== null) return `${partFirst[3]}${joinPart(partFirst[1], partFirst[2])}`;
  return text;
}

function joinPart(letter: string | undefined, number: string | undefined): string {
  if (letter === undefined || number === undefined) return '';
  return `${letter === 'Q' || letter === 'T' ? 'Q' : 'H'}${number}`;
}

/** The last day of a calendar year, half, quarter or day; null for months and fiscal periods, whose figures may stand at any day. */
export function findPeriodEnd(period: string): string | null {
  if (/^\d{4}$/.test(period)) return `${period}-12-31`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return period;
  const [, year, kind, part] = /^(\d{4})([QH])([1-4])$/.exec(period) ?? [];
  if (year === undefined) return null;
  const month = Number(part) * (kind === 'Q' ? 3 : 6);
  const day = monthDays[month - 1];
  return day === undefined ? null : `${year}-${String(month).padStart(2, '0')}-${day}`;
}
