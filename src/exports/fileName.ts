import type { Language } from '../model/index.ts';

interface NamedFile {
  readonly figureId: string;
  readonly isBaseline: boolean;
  readonly language: Language;
  /** Sets files of one kind apart: "2x", "4x". */
  readonly variant?: string;
  readonly extension: 'png' | 'svg' | 'csv' | 'xlsx' | 'pptx';
}

/** Lower-case letters, digits and hyphens: fit for every file system. */
function writePart(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

/** "cumulo-cash-scenario-fr-2x.png": says which figure, whether anything was changed, and the language. */
export function buildFileName({
  figureId,
  isBaseline,
  language,
  variant = '',
  extension,
}: NamedFile): string {
  const parts = ['cumulo', figureId, isBaseline ? 'baseline' : 'scenario', language, variant];
  const name = parts
    .map(writePart)
    .filter((part) => part !== '')
    .join('-');
  return `${name}.${extension}`;
}
