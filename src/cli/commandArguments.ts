import { parseArgs, type ParseArgsConfig } from 'node:util';
import { maximumHorizon } from '../model/index.ts';
import { CommandError, describeError } from './commandError.ts';

/** Years that a command projects when nobody says how many. */
export const defaultHorizon = 10;

/** The flags that every command has. */
export const commonFlags = {
  horizon: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Throws the CommandError of arguments that make no sense: what is wrong, then how to call the command. */
export function refuse(message: string, usage: string): never {
  throw new CommandError(`${message}\n${usage}`);
}

/** Splits arguments into the values of `flags` and the words without one. Throws a CommandError at an unknown flag. */
export function splitArguments<TFlags extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  flags: TFlags,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: flags });
  } catch (error) {
    return refuse(describeError(error), usage);
  }
}

/** Reads --horizon, in years. Throws a CommandError when it is none that the model projects. */
export function parseHorizon(text: string | undefined): number {
  if (text === undefined) return defaultHorizon;
  const horizon = /^\d+$/.test(text) ? Number(text) : 0;
  if (horizon >= 1 && horizon <= maximumHorizon) return horizon;
  throw new CommandError(
    `--horizon must be a whole number of years from 1 to ${maximumHorizon}, not "${text}".`,
  );
}
