import { makeFileError } from './dataError.ts';

/**
 * The text of a file in the data folder. Addresses are relative to the page, so that the built folder works under any path.
 * @throws {DataFileError} `unreachable` when there is no answer or the server fails, `missing` for any other refusal.
 */
export async function loadFile(file: string): Promise<string> {
  const response = await request(file);
  if (!response.ok) {
    const reason = isServerFault(response.status) ? 'unreachable' : 'missing';
    throw makeFileError(file, reason, { kind: 'httpStatus', status: response.status });
  }
  try {
    return await response.text();
  } catch (error) {
    throw makeFileError(file, 'unreachable', { kind: 'noAnswer' }, { cause: error });
  }
}

async function request(file: string): Promise<Response> {
  try {
    return await fetch(new URL(`data/${file}`, document.baseURI));
  } catch (error) {
    throw makeFileError(file, 'unreachable', { kind: 'noAnswer' }, { cause: error });
  }
}

/** Failures that may pass: of the server, or a wish that it be asked later. */
function isServerFault(status: number): boolean {
  return status >= 500 || status === 408 || status === 429;
}
