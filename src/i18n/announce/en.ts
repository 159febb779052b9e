/** What screen readers say when the scenario has changed and rests. Names, years and amounts arrive as finished texts. */
export const announceEn = {
  up: (name: string, year: string, by: string, to: string) => `${name} ${year} up ${by} to ${to}`,
  down: (name: string, year: string, by: string, to: string) => `${name} ${year} down ${by} to ${to}`,
  /** The difference is too small for the shown digits, but the amounts are not the same. */
  slightlyUp: (name: string, year: string, to: string) => `${name} ${year} slightly up, to ${to}`,
  slightlyDown: (name: string, year: string, to: string) => `${name} ${year} slightly down, to ${to}`,
  same: (name: string, year: string, value: string) => `${name} ${year} unchanged at ${value}`,
  now: (name: string, year: string, value: string) => `${name} ${year}: ${value}`,
  points: (digits: string, isOne: boolean) => `${digits} ${isOne ? 'point' : 'points'}`,
};
