import { formatOvertakingYear, formatYear } from '../format/number.ts';
import type { Overtaking } from '../model/index.ts';
import type { ScenarioView } from './scenarioView.ts';

interface Passing {
  readonly name: string;
  readonly overtaking: Overtaking;
}

/** The moment at which a rival has passed AWS; infinite when it has not by the last year. */
function momentOf({ overtaking }: Passing): number {
  if (overtaking.kind === 'alreadyAhead') return -Infinity;
  return overtaking.kind === 'at' ? overtaking.year : Infinity;
}

/** Who passes AWS and when, the earlier one first. */
export function buildCloudTitle(view: ScenarioView, azure: Overtaking, google: Overtaking): string {
  const texts = view.messages.figures.cloud;
  const passings: readonly Passing[] = [
    { name: texts.azure, overtaking: azure },
    { name: texts.google, overtaking: google },
  ];
  const [first, second] = passings.toSorted((a, b) => (momentOf(a) <= momentOf(b) ? -1 : 1));
  const last = formatYear(view.lastYear);
  if (first === undefined || second === undefined || first.overtaking.kind === 'notBy')
    return texts.titleNone(last);
  const secondYear =
    second.overtaking.kind === 'at' ? formatOvertakingYear(second.overtaking.year, view.language) : null;
  if (first.overtaking.kind === 'alreadyAhead') {
    if (second.overtaking.kind === 'alreadyAhead') return texts.titleAheadBoth;
    if (secondYear === null) return texts.titleAheadNone(first.name, second.name, last);
    return texts.titleAheadOne(first.name, second.name, secondYear);
  }
  const year = formatOvertakingYear(first.overtaking.year, view.language);
  if (secondYear === null) return texts.titleOne(first.name, year, second.name, last);
  return texts.titleBoth(first.name, year, second.name, secondYear);
}
