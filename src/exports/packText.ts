import { deflateSync, Inflate } from 'fflate';

/** The way of packing that this version writes, the first character of every packed text. */
const packing = '1';

/** Why a packed text gives nothing. */
export type PackingProblem =
  /** Cut off, changed on its way, or never packed at all. */
  | 'damaged'
  /** It would be larger than allowed. */
  | 'tooLarge'
  /** Packed in a way that this version does not know. */
  | 'tooNew';

export type Unpacking =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: PackingProblem };

/** Characters that addresses carry unchanged (base64url, RFC 4648 section 5). */
function writeBytes(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws when it is no base64url. */
function readBytes(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** Packs a text for an address: deflated, in letters, digits, - and _. */
export function packText(text: string): string {
  return packing + writeBytes(deflateSync(new TextEncoder().encode(text), { level: 9 }));
}

/** Bytes that are unpacked at a time: a thousandfold at most, so that little more than the limit is ever in memory. */
const bite = 64;

/** Null when more than `mostBytes` come out. @throws when the bytes are not deflated, or cut. */
function inflate(packed: Uint8Array, mostBytes: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  const progress = { size: 0, isComplete: false };
  const stream = new Inflate((part, isLast) => {
    parts.push(part);
    progress.size += part.length;
    progress.isComplete = isLast;
  });
  for (let start = 0; start < packed.length && progress.size <= mostBytes; start += bite)
    stream.push(packed.subarray(start, start + bite), start + bite >= packed.length);
  if (progress.size > mostBytes) return null;
  if (!progress.isComplete) throw new Error('cut off');
  const whole = new Uint8Array(progress.size);
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}

/** Unpacks what packText wrote. Takes any text, stops as soon as more than `mostBytes` come out, and never throws. */
export function unpackText(packed: string, mostBytes: number): Unpacking {
  if (!packed.startsWith(packing))
    return { ok: false, problem: /^[2-9][\w-]/.test(packed) ? 'tooNew' : 'damaged' };
  try {
    const bytes = inflate(readBytes(packed.slice(packing.length)), mostBytes);
    if (bytes === null) return { ok: false, problem: 'tooLarge' };
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: 'damaged' };
  }
}
