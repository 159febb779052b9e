/** English texts of what presets move. Amounts arrive as finished texts. */
export const presetsEn = {
  intro:
    'Every value is computed from the data of the page. The expected range is the one in which we expect the assumption eight times in ten (P10–P90).',
  moves: (count: number) => (count === 1 ? '1 assumption moved' : `${count} assumptions moved`),
  none: 'Moves nothing: every slider stands at its default.',
  list: (preset: string) => `What ${preset} moves`,
  change: (from: string, to: string) => `${from} → ${to}`,
  within: (low: string, high: string) => `within the expected range, ${low} to ${high}`,
  below: (low: string, high: string) => `below the expected range, ${low} to ${high}`,
  above: (low: string, high: string) => `above the expected range, ${low} to ${high}`,
  /** A value for comparison on the slider that the preset takes over. */
  marker: (label: string) => `as in: ${label}`,
  effects: (year: string) => `What comes of it in ${year}`,
};
