const longestName = 200;

/** An error as it calls itself, on one line of at most 200 characters. */
export function nameError(error: unknown): string {
  return String(error).replace(/\s+/g, ' ').slice(0, longestName);
}
