/** Something that the caller can put right: its message is for people. */
export class CommandError extends Error {}

export function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Does `work`; when it fails, throws a CommandError that begins with `failure`. */
export async function attempt<TResult>(failure: string, work: () => Promise<TResult>): Promise<TResult> {
  try {
    return await work();
  } catch (error) {
    throw new CommandError(`${failure} ${describeError(error)}`);
  }
}

/** Runs a command and returns its exit code: 0, or 2 after the message of a CommandError. Throws every other error. */
export async function runCommand(
  work: () => Promise<void>,
  writeError: (text: string) => void,
): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    writeError(`${error.message}\n`);
    return 2;
  }
}
