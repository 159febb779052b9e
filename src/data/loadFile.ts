import { makeFileError } from './dataError.ts';

/** The largest file that is read, in bytes: more than forty times the largest one that ships. */
export const largestDataFile = 10 * 1024 * 1024;

/** Milliseconds without a single byte after which nothing more will come. */
export const longestSilence = 20_000;

/**
 * The text of a file in the data folder. Addresses are relative to the page, so that the built folder works under any path.
 * @throws {DataFileError} `unreachable` when there is no answer, the answer stops or the server fails, `missing` for any other
 * refusal, `notReadable` when it is too large (it is not read to its end) or no text.
 */
export async function loadFile(file: string): Promise<string> {
  const controller = new AbortController();
  const address = new URL(`data/${file}`, document.baseURI);
  const response = await hear(file, controller, () => fetch(address, { signal: controller.signal }));
  if (!response.ok) {
    const reason = isServerFault(response.status) ? 'unreachable' : 'missing';
    throw makeFileError(file, reason, { kind: 'httpStatus', status: response.status });
  }
  return decodeText(file, await readBody(file, controller, response));
}

/** What is asked for. A failure, or silence for too long, is no answer; the request is then ended. */
async function hear<TAnswer>(
  file: string,
  controller: AbortController,
  ask: () => Promise<TAnswer>,
): Promise<TAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('Nothing came.', 'TimeoutError')), longestSilence);
  });
  try {
    return await Promise.race([ask(), silence]);
  } catch (error) {
    controller.abort();
    throw makeFileError(file, 'unreachable', { kind: 'noAnswer' }, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** The whole body, taken piece by piece: one that is too long is left before it fills the memory. */
async function readBody(file: string, controller: AbortController, response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await hear(file, controller, () => reader.read());
    if (done) break;
    parts.push(value);
    size += value.length;
    if (size <= largestDataFile) continue;
    reader.cancel().catch(() => undefined);
    throw makeFileError(file, 'notReadable', { kind: 'tooLarge', limit: largestDataFile });
  }
  return joinParts(parts, size);
}

function joinParts(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

/** UTF-8, or UTF-16 with its byte-order mark as spreadsheets write it. Stray bytes become U+FFFD, which the checks of each file name. */
function decodeText(file: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) throw makeFileError(file, 'notReadable', { kind: 'notText' });
  return new TextDecoder().decode(bytes);
}

/** Failures that may pass: of the server, or a wish that it be asked later. */
function isServerFault(status: number): boolean {
  return status >= 500 || status === 408 || status === 429;
}
