import type { InputId } from '../model/index.ts';

/** Keys of a link that are not assumptions: its version, then the settings. */
export const settingKeys = [
  'v',
  'chart',
  'tab',
  'per',
  'win',
  'scale',
  'sales',
  'index',
  'hide',
  'report',
  'subject',
  'verdict',
  'ids',
  'company',
  'figure',
  'conf',
  'unit',
  'kind',
  'twice',
  'sort',
  'q',
  'outcome',
  'threshold',
  'bars',
  'across',
  'up',
  'line',
  'goal',
  'levers',
  'why',
  'from',
  'effect',
  'spread',
  'story',
  'year',
  'to',
  'lang',
  'theme',
  'density',
  'vs',
  'base',
] as const;
export type SettingKey = (typeof settingKeys)[number];

/** What a part of a link is about. */
export type LinkSubject = InputId | SettingKey;

/** One thing that a link asked for and did not get. */
export type LinkProblem =
  | { readonly kind: 'unknownView'; readonly given: string }
  | { readonly kind: 'unknownKey'; readonly key: string }
  /** The default is used instead. */
  | { readonly kind: 'notANumber'; readonly subject: LinkSubject; readonly given: string }
  | {
      readonly kind: 'clamped';
      readonly subject: LinkSubject;
      readonly given: string;
      /** In the unit of the assumption, or a year. */
      readonly used: number;
    }
  /** The last one counts. */
  | { readonly kind: 'duplicate'; readonly subject: LinkSubject; readonly used: string }
  /** The link is read as far as this version knows its keys. */
  | { readonly kind: 'newerVersion'; readonly given: string }
  | { readonly kind: 'badVersion'; readonly given: string }
  | { readonly kind: 'badSetting'; readonly subject: SettingKey; readonly given: string }
  /** A scenario to compare with that is no preset and says no difference. */
  | { readonly kind: 'comparedUnknown'; readonly given: string }
  /** A part of a compared scenario that names no assumption. */
  | { readonly kind: 'comparedPart'; readonly given: string }
  /** In a compared scenario; the default is used instead. */
  | { readonly kind: 'comparedNumber'; readonly subject: InputId; readonly given: string }
  | {
      readonly kind: 'comparedClamped';
      readonly subject: InputId;
      readonly given: string;
      readonly used: number;
    }
  /** A part about the spread of an assumption that names none, or says no distances. */
  | { readonly kind: 'spreadPart'; readonly given: string }
  /** A distance beyond the width of the slider's range, which is `used` instead. */
  | {
      readonly kind: 'spreadClamped';
      readonly subject: InputId;
      readonly given: string;
      readonly used: number;
    }
  /** That many scenarios to compare with were not read. */
  | { readonly kind: 'comparedTooMany'; readonly count: number }
  /** The link or the file was made on other data than the page's. */
  | { readonly kind: 'otherData'; readonly given: string }
  /** That many parts at the end of the link were not read. */
  | { readonly kind: 'tooMany'; readonly count: number };

/** A problem with an id for lists and for dismissing it: the same problem always has the same id. Texts out of the link are short. */
export type LinkNotice = LinkProblem & { readonly id: string };

const longestText = 40;

/** A text out of a link, fit to be shown: at most 40 characters, without control, direction and broken characters. */
export function cutText(text: string): string {
  const isLong = text.length > longestText;
  const kept = isLong ? text.slice(0, longestText - 1) : text;
  return kept.replace(/\p{C}/gu, '\ufffd') + (isLong ? '…' : '');
}

function isAboutText(problem: LinkProblem): problem is LinkProblem & { readonly given: string } {
  return (
    problem.kind === 'comparedUnknown' || problem.kind === 'comparedPart' || problem.kind === 'spreadPart'
  );
}

/** What tells problems of one kind apart. */
function describeProblem(problem: LinkProblem): string {
  if ('subject' in problem) return problem.subject;
  if (problem.kind === 'unknownKey') return problem.key;
  return isAboutText(problem) ? problem.given : 'link';
}

/** Gives a problem its id. */
export function makeNotice(problem: LinkProblem): LinkNotice {
  return { ...problem, id: `${problem.kind}:${describeProblem(problem)}` };
}

/** Two lists in one, the later notice in place of an earlier one with its id. */
export function joinNotices(
  earlier: readonly LinkNotice[],
  later: readonly LinkNotice[],
): readonly LinkNotice[] {
  if (later.length === 0) return earlier;
  const joined = new Map([...earlier, ...later].map((notice) => [notice.id, notice]));
  return [...joined.values()];
}
