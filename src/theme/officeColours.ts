/**
 * The light palette of tokens.css as Office files write colours, without the #. A file has no style sheet beside it and is read on
 * white paper. A test holds both equal.
 */
export const officeColours = {
  page: 'F6F7F9',
  surface: 'FFFFFF',
  raised: 'F1F3F6',
  text: '111827',
  muted: '4B5563',
  line: 'E5E7EB',
  control: '6B7280',
  baseline: '4E535B',
  scenario: '6B0F2A',
  'scenario-soft': 'F0E7EA',
  aws: 'D1601F',
  'aws-ink': 'A8480F',
  azure: '1968DA',
  'azure-ink': '1559BD',
  google: '2F9A84',
  'google-ink': '1C7462',
  positive: '0E7B85',
  negative: 'B3261E',
  'warning-surface': 'FFF7E6',
  'warning-line': 'B4690E',
  'compare-b': '4F46C8',
  'compare-c': '8A5A00',
  'compare-d': '0F766E',
} as const;

export type OfficeColour = keyof typeof officeColours;
