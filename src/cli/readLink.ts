import { readDefaults, type Overrides } from '../model/index.ts';
import { computeDataVersion } from '../store/dataVersion.ts';
import { decodeLink } from '../store/link.ts';
import type { LinkNotice, LinkProblem, LinkSubject } from '../store/linkNotices.ts';
import { makeYearLimits } from '../store/years.ts';
import { CommandError } from './commandError.ts';
import type { ProductData } from './readBasis.ts';

/** What the page projects: links name years within it. */
const pageHorizon = 10;

export interface LinkScenario {
  readonly overrides: Overrides;
  /** Worth saying, but no reason to stop. */
  readonly warnings: readonly string[];
}

/**
 * Reads the scenario of a link: the full address, or its part from # on. The page opens any link and says what it did with it; here
 * nobody reads along, so whatever the page would leave out or change throws a CommandError that tells all of it. Only that the link
 * was made on other data is a warning: the scenario itself is whole. `name`: what messages call the link.
 */
export function readLink(
  link: string,
  { basis, ranges, presets }: ProductData,
  name = 'The link',
): LinkScenario {
  const mark = link.indexOf('#');
  if (mark === -1)
    throw new CommandError(
      `${name} has no part from # on. It looks like "#/what-if?v=1&capex=250", in quotation marks.`,
    );
  const { overrides, notices } = decodeLink(link.slice(mark), {
    ...makeYearLimits(basis.base.year, pageHorizon),
    ranges,
    presets,
    dataVersion: computeDataVersion(basis, readDefaults(ranges)),
  });
  const isWarning = ({ kind }: LinkNotice): boolean => kind === 'otherData';
  const problems = notices.filter((notice) => !isWarning(notice));
  if (problems.length > 0)
    throw new CommandError(
      [`${name} cannot be projected:`, ...problems.map((notice) => `  ${describeNotice(notice)}`)].join('\n'),
    );
  return { overrides, warnings: notices.filter(isWarning).map(describeNotice) };
}

type ValueProblem = Extract<LinkProblem, { readonly given: string; readonly subject: LinkSubject }>;

function describeNotice(notice: LinkProblem): string {
  switch (notice.kind) {
    case 'unknownView':
      return `"${notice.given}" is not a view.`;
    case 'unknownKey':
      return `"${notice.key}" is not an input and not a setting.`;
    case 'duplicate':
      return `"${notice.subject}" is given more than once.`;
    case 'newerVersion':
      return `The link has version ${notice.given}, which is newer than this product.`;
    case 'badVersion':
      return `"${notice.given}" is not a version of a link.`;
    case 'comparedTooMany':
      return `${notice.count} of its compared scenarios are too many.`;
    case 'tooMany':
      return `${notice.count} of its parts are too many.`;
    case 'otherData':
      return `The link was made on other data (${notice.given}): what it leaves unsaid may have changed since.`;
    case 'spreadPart':
      return `"${notice.given}" is not the range of an input.`;
    case 'comparedUnknown':
    case 'comparedPart':
      return `"${notice.given}" says nothing in a compared scenario.`;
    default:
      return describeValue(notice);
  }
}

function describeValue(notice: ValueProblem): string {
  switch (notice.kind) {
    case 'notANumber':
    case 'comparedNumber':
      return `"${notice.subject}" must be a number, not "${notice.given}".`;
    case 'spreadClamped':
      return `The range of "${notice.subject}" reaches too far: ${notice.given}; at most ${notice.used}.`;
    case 'clamped':
    case 'comparedClamped':
      return `"${notice.subject}" is out of range: ${notice.given}; the nearest that is allowed is ${notice.used}.`;
    case 'badSetting':
      return `"${notice.given}" is not a value of "${notice.subject}".`;
  }
}
