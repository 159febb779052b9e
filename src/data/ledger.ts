import type { Fact } from './facts.ts';
import type { FactTable } from './factTable.ts';
import type { MetricRef, Metrics, RivalGroup, UnlistedValue } from './metrics.ts';
import { nameMetric } from './metrics.ts';

/** What a ledger is written from. */
export interface LedgerLibrary {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly table: FactTable;
  readonly metrics: Metrics;
}

/** A figure as the page shows it: its value and the facts that it is read or computed from. Of a single fact, its own value counts. */
export interface LedgerFigure {
  readonly factIds: readonly string[];
  readonly value: number;
  readonly unit: string;
}

/**
 * How another value stands to the shown one. `sameFigure`: another row for the same metric and period. `otherReading`: another
 * definition of the same period. `range`: an end of the range around it. `otherPeriod`: the nearest disclosed figure.
 */
export type RivalRelation = 'sameFigure' | 'otherReading' | 'range' | 'otherPeriod';

export interface LedgerRival {
  readonly fact: Fact;
  readonly relation: RivalRelation;
  /** True when both say the same within the digits of the coarser one. */
  readonly agrees: boolean;
}

/** `read`: one fact. `sum`: one metric over several periods. `computed`: several metrics. */
export type LedgerKind = 'read' | 'sum' | 'computed';

/** All that is known behind one figure. */
export interface LedgerEntry {
  readonly kind: LedgerKind;
  readonly facts: readonly Fact[];
  readonly rivals: readonly LedgerRival[];
  /** Values for the figure that stand in no row of the facts. */
  readonly unlisted: readonly UnlistedValue[];
  /** Why the product shows the one it shows. */
  readonly groups: readonly RivalGroup[];
  /** True when another value for the same figure differs. */
  readonly isDisputed: boolean;
}

/** What is known behind a figure; ids that no fact has are left out. Never throws. */
export function buildLedgerEntry(library: LedgerLibrary, shown: LedgerFigure): LedgerEntry {
  const facts = [...new Set(shown.factIds)].flatMap((id) => library.facts.get(id) ?? []);
  const figure = { ...shown, ...readOnlyFact(facts) };
  const kind = findKind(facts);
  const groups = library.metrics.rivals.filter((group) => concerns(group, kind, facts));
  const rivals = dropRepeated(facts, [
    ...(kind === 'read' ? facts.flatMap((fact) => listSameFigure(library, fact)) : []),
    ...groups.flatMap((group) => listRivals(library, group, kind, facts)),
  ])
    .filter(({ fact }) => fact.unit === figure.unit)
    .map((rival) => ({ ...rival, agrees: isSameValue(figure, facts, rival.fact.value) }));
  const unlisted = kind === 'read' ? listUnlisted(groups, facts) : [];
  return {
    kind,
    facts,
    rivals,
    unlisted,
    groups: groups.filter((group) => isNeeded(group, rivals, unlisted)),
    isDisputed:
      rivals.some(({ relation, agrees }) => !agrees && isRival(relation)) ||
      unlisted.some(({ value }) => !isSameValue(figure, facts, value)),
  };
}

/** Whether other values for the figure differ from it. */
export function isDisputed(library: LedgerLibrary, figure: LedgerFigure): boolean {
  return buildLedgerEntry(library, figure).isDisputed;
}

function readOnlyFact(facts: readonly Fact[]): Partial<Pick<Fact, 'value' | 'unit'>> {
  const [only] = facts;
  return only === undefined || facts.length > 1 ? {} : { value: only.value, unit: only.unit };
}

function isRival(relation: RivalRelation): boolean {
  return relation === 'sameFigure' || relation === 'otherReading';
}

function findKind(facts: readonly Fact[]): LedgerKind {
  if (facts.length < 2) return 'read';
  return new Set(facts.map(nameMetric)).size === 1 ? 'sum' : 'computed';
}

function includes(list: readonly MetricRef[], name: string): boolean {
  return list.some((candidate) => nameMetric(candidate) === name);
}

/** A group speaks of a figure when it names its metric, or, for a computed one, exactly the metrics it is computed from. */
function concerns(group: RivalGroup, kind: LedgerKind, facts: readonly Fact[]): boolean {
  const names = [...new Set(facts.map(nameMetric))];
  if (names.length === 0) return false;
  if (kind === 'computed') return group.computed && names.every((name) => includes(group.shown, name));
  if (group.computed) return names.every((name) => includes([...group.rivals, ...group.trailing], name));
  const members =
    kind === 'sum' ? group.shown : [...group.shown, ...group.rivals, ...group.range, ...group.trailing];
  return names.every((name) => includes(members, name));
}

type Candidate = Omit<LedgerRival, 'agrees'>;

function listSameFigure({ table }: LedgerLibrary, fact: Fact): readonly Candidate[] {
  const rows = table.get(nameMetric(fact))?.get(fact.period) ?? [];
  return rows.map((row) => ({ fact: row, relation: 'sameFigure' }));
}

function listRivals(
  { facts: known, table }: LedgerLibrary,
  group: RivalGroup,
  kind: LedgerKind,
  facts: readonly Fact[],
): readonly Candidate[] {
  const periods = [...new Set(facts.map((fact) => fact.period))].toSorted();
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const find = (list: readonly MetricRef[], relation: RivalRelation): readonly Candidate[] =>
    list.flatMap((metric) =>
      (table.get(nameMetric(metric))?.get(last) ?? []).map((fact) => ({ fact, relation })),
    );
  const isTrailing = facts.every((fact) => includes(group.trailing, nameMetric(fact)));
  if (periods.length > 1 || isTrailing) return find(group.trailing, 'otherReading');
  const isRange = facts.every((fact) => includes(group.range, nameMetric(fact)));
  const isShown = facts.every((fact) => includes(group.shown, nameMetric(fact)));
  const others = group.computed ? group.rivals : [...group.shown, ...group.rivals];
  const beside = isShown && kind === 'read' ? group.beside.filter(({ period }) => period === first) : [];
  return [
    ...find(others, isRange ? 'range' : 'otherReading'),
    ...find(group.range, 'range'),
    ...beside.flatMap(({ fact }): readonly Candidate[] => {
      const found = known.get(fact);
      return found === undefined ? [] : [{ fact: found, relation: 'otherPeriod' }];
    }),
  ];
}

/** The first mention of a fact counts; the shown facts themselves are no rivals. */
function dropRepeated(facts: readonly Fact[], rivals: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set(facts.map((fact) => fact.id));
  return rivals.filter(({ fact }) => {
    const isNew = !seen.has(fact.id);
    seen.add(fact.id);
    return isNew;
  });
}

function listUnlisted(groups: readonly RivalGroup[], facts: readonly Fact[]): readonly UnlistedValue[] {
  return groups.flatMap((group) =>
    group.unlisted.filter((value) =>
      facts.some((fact) => fact.period === value.period && fact.unit === value.unit),
    ),
  );
}

/** A reason is worth its room where there is something to choose from. */
function isNeeded(
  group: RivalGroup,
  rivals: readonly LedgerRival[],
  unlisted: readonly UnlistedValue[],
): boolean {
  const members = [...group.shown, ...group.rivals, ...group.range, ...group.trailing];
  const besides = new Set(group.beside.map(({ fact }) => fact));
  return (
    group.unlisted.some((value) => unlisted.includes(value)) ||
    rivals.some(({ fact }) => includes(members, nameMetric(fact)) || besides.has(fact.id))
  );
}

/** Half a unit of the last written digit; a computed value has all its digits. */
function findSlack(value: number): number {
  const digits = String(value).split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -digits;
}

function isSameValue(figure: LedgerFigure, facts: readonly Fact[], rival: number): boolean {
  const [only] = facts;
  const own = facts.length === 1 && only !== undefined ? findSlack(only.value) : 0;
  return Math.abs(figure.value - rival) <= Math.max(own, findSlack(rival)) + 1e-9;
}
