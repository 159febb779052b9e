import { computeMedian } from './statistics.ts';

/** Measures all subjects one after the other, each round in another order, so that what else the machine does hits all alike. */
export async function measureInTurn<TSubject, TMeasured>(
  subjects: readonly TSubject[],
  round: number,
  measure: (subject: TSubject) => Promise<TMeasured>,
): Promise<readonly TMeasured[]> {
  const start = round % subjects.length;
  const measured: TMeasured[] = [];
  for (const subject of [...subjects.slice(start), ...subjects.slice(0, start)])
    measured.push(await measure(subject));
  return measured;
}

/** What a page takes against what another takes in the same round; the median of the rounds, NaN when one was never measured. */
export function compareIn<TMeasured extends { readonly name: string }>(
  rounds: readonly (readonly TMeasured[])[],
  name: string,
  other: string,
  read: (measured: TMeasured) => number,
): number {
  const ratios = rounds.flatMap((round) => {
    const [page, rival] = [name, other].map((wanted) => round.find((measured) => measured.name === wanted));
    return page === undefined || rival === undefined ? [] : [read(page) / read(rival)];
  });
  return computeMedian(ratios);
}
