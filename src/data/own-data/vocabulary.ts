import type { Fact, FactUnit } from '../facts.ts';
import { simplify } from './columns.ts';

/** What can be said about whom, and in which unit: read from the shipped facts. */
export interface Vocabulary {
  /** Entity → metric → unit. */
  readonly units: ReadonlyMap<string, ReadonlyMap<string, FactUnit>>;
}

/**
 * Metrics that no shipped fact has, but that a new base year can be computed from: the property of the whole company and what the
 * other segments added to it (see the derivations of baseline.json).
 */
const furtherMetrics: readonly (readonly [entity: string, metric: string, unit: FactUnit])[] = [
  ['amazon', 'property_and_equipment_net', 'USD_bn'],
  ['amazon', 'other_segments_property_and_equipment_additions', 'USD_bn'],
];

/** How people call the entities otherwise. */
const otherEntities: Readonly<Record<string, string>> = {
  amzn: 'amazon',
  aws: 'amazon',
  alphabet: 'google',
  googl: 'google',
  goog: 'google',
  gcp: 'google',
  msft: 'microsoft',
  azure: 'microsoft',
  nvda: 'nvidia',
  facebook: 'meta',
};

const otherUnits: Readonly<Record<string, FactUnit>> = {
  usd_bn: 'USD_bn',
  bn_usd: 'USD_bn',
  $bn: 'USD_bn',
  bn$: 'USD_bn',
  md$: 'USD_bn',
  mds$: 'USD_bn',
  md_usd: 'USD_bn',
  '%': 'percent',
  pourcent: 'percent',
  gw: 'GW',
  usd: 'USD',
  $: 'USD',
  usd_per_share: 'USD_per_share',
  usd_bn_annualized: 'USD_bn_annualized',
};

export function buildVocabulary(shipped: readonly Fact[]): Vocabulary {
  const units = new Map<string, Map<string, FactUnit>>();
  const add = (entity: string, metric: string, unit: FactUnit): void => {
    const metrics = units.get(entity) ?? new Map<string, FactUnit>();
    if (!metrics.has(metric)) metrics.set(metric, unit);
    units.set(entity, metrics);
  };
  for (const { entity, metric, unit } of shipped) add(entity, metric, unit);
  for (const [entity, metric, unit] of furtherMetrics) add(entity, metric, unit);
  return { units };
}

/** A unit in the spelling of facts.csv, from the usual ways to write it; a text that is none of them in small letters. */
export function tidyUnit(given: string): string {
  const text = simplify(given);
  return otherUnits[text] ?? text;
}

const mostNearest = 3;

/** The known names that a person may have meant, the nearest first. */
export function findNearestEntities({ units }: Vocabulary, given: string): readonly string[] {
  const other = otherEntities[given];
  const nearest = findNearest([...units.keys()], given);
  return other === undefined || !units.has(other) ? nearest : [other];
}

export function findNearestMetrics({ units }: Vocabulary, entity: string, given: string): readonly string[] {
  return findNearest([...(units.get(entity)?.keys() ?? [])], given);
}

/** Above this distance a name is no likely meaning: half of the letters differ and no word is shared. */
const farthest = 1.65;

function findNearest(names: readonly string[], given: string): readonly string[] {
  return names
    .map((name) => ({ name, distance: measureDistance(name, given.slice(0, 80)) }))
    .filter(({ distance }) => distance <= farthest)
    .toSorted((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, mostNearest)
    .map(({ name }) => name);
}

/** The part of the letters that differ, and more so the part of the words that are not shared. */
function measureDistance(name: string, given: string): number {
  const [words, givenWords] = [name.split('_'), new Set(given.split('_'))];
  const shared = words.filter((word) => givenWords.has(word)).length;
  const letters = computeEdits(name, given) / Math.max(name.length, given.length);
  return letters + 1.2 * (1 - shared / Math.max(words.length, givenWords.size));
}

/** Letters to change, add or take away between two names. */
function computeEdits(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
