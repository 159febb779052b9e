import type { FileProblem } from './types.ts';

export const largestFile = 20 * 1024 * 1024;

export type TextResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: FileProblem };

const signatures: readonly {
  readonly start: readonly number[];
  readonly format: 'workbook' | 'pdf' | 'image' | 'unknown';
}[] = [
  { start: [0x50, 0x4b, 0x03, 0x04], format: 'workbook' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], format: 'workbook' },
  { start: [0x25, 0x50, 0x44, 0x46], format: 'pdf' },
  { start: [0x89, 0x50, 0x4e, 0x47], format: 'image' },
  { start: [0xff, 0xd8, 0xff], format: 'image' },
  { start: [0x47, 0x49, 0x46, 0x38], format: 'image' },
  { start: [0x1f, 0x8b], format: 'unknown' },
];

function fail(problem: FileProblem): TextResult {
  return { ok: false, problem };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** The bytes of a file as text: UTF-8, or UTF-16 with its byte-order mark as spreadsheets write "Unicode text". Never throws. */
export function readBytes(bytes: Uint8Array): TextResult {
  if (bytes.length > largestFile) return fail({ kind: 'tooLarge', bytes: bytes.length, limit: largestFile });
  if (bytes.length === 0) return fail({ kind: 'empty' });
  const known = signatures.find(({ start }) => startsWith(bytes, start));
  if (known !== undefined) return fail({ kind: 'binary', format: known.format });
  if (startsWith(bytes, [0xff, 0xfe])) return decode(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decode(bytes, 'utf-16be');
  if (bytes.includes(0)) return fail({ kind: 'binary', format: 'unknown' });
  return decode(bytes, 'utf-8');
}

function decode(bytes: Uint8Array, encoding: string): TextResult {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder(encoding).decode(bytes);
    const line = text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split(/\r\n?|\n/).length;
    return fail({ kind: 'encoding', line });
  }
}
