import { inputIds } from '../model/index.ts';
import type { AssumptionsContent } from './assumptionsSchema.ts';
import type { DataIssue, DataProblem } from './dataError.ts';
import { shortenGiven } from './dataError.ts';

type Definition = AssumptionsContent['inputs'][number];

/** Everything that a schema cannot see: each assumption once, ranges in order, references that lead somewhere. */
export function checkAssumptions(content: AssumptionsContent): readonly DataIssue[] {
  const { groups, inputs, presets, correlations, backtest } = content;
  return [
    ...findDuplicates('groups', 'id', readIds(groups)),
    ...findDuplicates('inputs', 'id', readIds(inputs)),
    ...findDuplicates('presets', 'id', readIds(presets)),
    ...findDuplicates(
      'correlations',
      'b',
      correlations.map(({ a, b }) => [a, b].toSorted().join(' – ')),
    ),
    ...findDuplicates(
      'backtest.rules',
      'input',
      backtest.rules.map((rule) => rule.input),
    ),
    ...findMissingInputs(inputs),
    ...inputs.flatMap((definition, index) => checkDefinition(definition, index, groups)),
    ...presets.flatMap((_, index) => checkPreset(content, index)),
    ...checkCorrelations(correlations),
  ];
}

function readIds(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map((entry) => entry.id);
}

function findDuplicates(list: string, field: string, keys: readonly string[]): readonly DataIssue[] {
  return keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [makeIssue(`${list}[${index}] / ${key}`, field, { kind: 'duplicate', given: shortenGiven(key) })],
  );
}

function findMissingInputs(inputs: readonly Definition[]): readonly DataIssue[] {
  const present = new Set(inputs.map((definition) => definition.id));
  return inputIds.filter((id) => !present.has(id)).map((id) => makeIssue('inputs', id, { kind: 'missing' }));
}

function checkDefinition(
  definition: Definition,
  index: number,
  groups: AssumptionsContent['groups'],
): readonly DataIssue[] {
  const { id, group, min, max, p10, p90, step, markers } = definition;
  const row = `inputs[${index}] / ${id}`;
  const hasGroup = groups.some((candidate) => candidate.id === group);
  return [
    ...(hasGroup
      ? []
      : [makeIssue(row, 'group', { kind: 'unknownReference', given: shortenGiven(group) } as const)]),
    ...checkRange(row, 'max', max, min, null),
    ...checkRange(row, 'step', step, null, max - min),
    ...checkRange(row, 'p10', p10, min, max),
    ...checkRange(row, 'p90', p90, p10, max),
    // The default may stand at an edge of its interval: nothing is added by Rufus in the base case, its 10th percentile.
    ...checkRange(row, 'default', definition.default, p10, p90),
    ...markers.flatMap((marker, at) => checkRange(row, `markers[${at}].value`, marker.value, min, max)),
  ];
}

function checkPreset({ presets, inputs }: AssumptionsContent, index: number): readonly DataIssue[] {
  const preset = presets[index];
  if (preset === undefined) return [];
  const row = `presets[${index}] / ${preset.id}`;
  return inputs.flatMap(({ id, min, max }) => {
    const value = preset.inputs[id];
    return value === undefined ? [] : checkRange(row, `inputs.${id}`, value, min, max);
  });
}

function checkCorrelations(correlations: AssumptionsContent['correlations']): readonly DataIssue[] {
  return correlations.flatMap(({ a, b }, index) =>
    a === b ? [makeIssue(`correlations[${index}]`, 'b', { kind: 'duplicate', given: b })] : [],
  );
}

function checkRange(
  row: string,
  field: string,
  given: number,
  min: number | null,
  max: number | null,
): readonly DataIssue[] {
  const isBelow = min !== null && given < min;
  const isAbove = max !== null && given > max;
  return isBelow || isAbove ? [makeIssue(row, field, { kind: 'outOfRange', given, min, max })] : [];
}

function makeIssue(row: string, field: string, problem: DataProblem): DataIssue {
  return { row, field, problem };
}
