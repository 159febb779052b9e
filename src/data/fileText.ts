import { DataFileError, makeFileError } from './dataError.ts';

/**
 * The text of a JSON file → its value.
 * @throws {DataFileError} `notReadable` when the text is empty, a web page (a host's fallback page) or broken JSON.
 */
export function parseJsonText(file: string, text: string): unknown {
  const content = readContent(file, text);
  try {
    return JSON.parse(content);
  } catch (error) {
    const row = findSyntaxErrorLine(error, content);
    throw new DataFileError(file, 'notReadable', [{ row, field: null, problem: { kind: 'notJson' } }], {
      cause: error,
    });
  }
}

/**
 * The text of a file without its byte-order mark.
 * @throws {DataFileError} `notReadable` when there is nothing in it, or a web page.
 */
export function readContent(file: string, text: string): string {
  const content = text.replace(/^\uFEFF/, '');
  const start = content.trimStart();
  if (start === '') throw makeFileError(file, 'notReadable', { kind: 'empty' });
  if (start.startsWith('<')) throw makeFileError(file, 'notReadable', { kind: 'webPage' });
  return content;
}

/** Browsers word syntax errors differently and some name no place; a text that simply ends too early ends on its last line. */
function findSyntaxErrorLine(error: unknown, content: string): string | null {
  const message = error instanceof Error ? error.message : '';
  const line = /\bline (\d+) column \d+/.exec(message)?.[1];
  if (line !== undefined) return line;
  const position = /\bat position (\d+)$/.exec(message)?.[1];
  const text = content.trimEnd();
  if (position !== undefined) return String(countLines(text.slice(0, Number(position))));
  return /\bend\b|\bEOF\b/i.test(message) ? String(countLines(text)) : null;
}

function countLines(text: string): number {
  return text.split('\n').length;
}
