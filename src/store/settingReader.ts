import { cutText, type LinkProblem, type SettingKey } from './linkNotices.ts';
import { isOneOf } from './views.ts';

/** Hears of what a link says and cannot be used. */
export type Report = (problem: LinkProblem) => void;

/**
 * Reads settings out of the values of a link: the usual one where the link says nothing or what `parse` has no value for, which is
 * reported.
 */
export function makeReader(values: ReadonlyMap<string, string>, report: Report) {
  return function read<TValue>(
    key: SettingKey,
    parse: (text: string) => TValue | null,
    usual: TValue,
  ): TValue {
    const text = values.get(key);
    if (text === undefined) return usual;
    const value = parse(text);
    if (value === null) report({ kind: 'badSetting', subject: key, given: cutText(text) });
    return value ?? usual;
  };
}

/** Takes a text that is one of `names`. */
export const parseName =
  <TName extends string>(names: readonly TName[]) =>
  (text: string): TName | null =>
    isOneOf(names, text) ? text : null;
