import { formatYear } from '../../format/number.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import type { Attribution } from '../../model/index.ts';
import type { ChartFigure, FigureColumn, FigureRow, Mark, PlotLabel, Tone } from '../chartTypes.ts';
import type { ScenarioView } from '../scenarioView.ts';
import {
  attributeView,
  findAttributedUnit,
  isShown,
  listNamedGroups,
  nameStart,
  wordAttribution,
  type AttributionRequest,
  type AttributionWords,
  type NamedGroup,
} from './attributionRequest.ts';

/** A group on the way from one value to the other; without an attribution it adds nothing that is known. */
interface Step extends NamedGroup {
  readonly hasDifference: boolean;
  readonly added: number | null;
  /** The running total before and after it. */
  readonly start: number | null;
  readonly end: number | null;
}

interface Parts {
  readonly view: ScenarioView;
  readonly request: AttributionRequest;
  readonly words: AttributionWords;
  readonly attribution: Attribution;
  readonly steps: readonly Step[];
  readonly outcome: string;
  readonly year: string;
  readonly from: string;
}

function listSteps(
  view: ScenarioView,
  request: AttributionRequest,
  attribution: Attribution,
): readonly Step[] {
  const before = request.from.inputs;
  const after = view.scenario.inputs;
  let total = attribution.kind === 'attributed' ? attribution.from : null;
  return listNamedGroups(view, request).map((group) => {
    const added =
      attribution.kind === 'attributed'
        ? (attribution.contributions.find(({ id }) => id === group.id)?.value ?? 0)
        : null;
    const start = total;
    if (total !== null && added !== null) total += added;
    const hasDifference = group.inputs.some((id) => before[id] !== after[id]);
    return { ...group, hasDifference, added, start, end: total };
  });
}

function collectParts(view: ScenarioView, request: AttributionRequest): Parts {
  const attribution = attributeView(view, request);
  const words = wordAttribution(view, request);
  return {
    view,
    request,
    words,
    attribution,
    steps: listSteps(view, request, attribution),
    outcome: outcomeNames[view.language][request.output],
    year: formatYear(view.year),
    from: nameStart(request.from, words.texts),
  };
}

/** The step that adds most in one direction: 1 up, −1 down. */
function findLargest(steps: readonly Step[], direction: number): { step: Step; added: number } | null {
  let largest: { step: Step; added: number } | null = null;
  for (const step of steps) {
    const added = step.added ?? 0;
    if (added * direction > (largest === null ? 0 : largest.added * direction)) largest = { step, added };
  }
  return largest;
}

function buildTitle({ attribution, request, words, steps, outcome, year, from }: Parts): string {
  const { texts, change } = words;
  if (attribution.kind === 'notMeaningful') return texts.titleMissing(outcome, year);
  const difference = attribution.to - attribution.from;
  const moving = steps.filter(({ added }) => added !== null && isShown(added, request.output));
  const isMoved = isShown(difference, request.output);
  const largest = findLargest(steps, isMoved ? Math.sign(difference) : 1);
  if (largest === null || moving.length === 0) return texts.titleNone(outcome, year, from);
  const { label } = largest.step;
  const amount = change(largest.added);
  if (!isMoved) return texts.titleCancels(outcome, year, from, label, amount);
  const moved = change(difference);
  return moving.length === 1
    ? texts.titleOnly(outcome, year, moved, from, label)
    : texts.titleLed(outcome, year, moved, from, label, amount);
}

function toneOf(added: number | null, { output }: AttributionRequest): Tone {
  if (added === null || !isShown(added, output)) return 'neutral';
  return added > 0 ? 'positive' : 'negative';
}

/** A thin line from the end of each row to the beginning of the next. */
function connect(levels: readonly (number | null)[]): readonly (readonly [number, number | null])[] {
  return levels.flatMap((level, row) => [
    [row, level],
    [row + 1, level],
    [row + 1, null],
  ]);
}

/** What is not known is drawn nowhere, but keeps its place among the marks. */
const nowhere = NaN;

function buildMarks({ attribution, request, steps }: Parts): readonly Mark[] {
  const from = attribution.from ?? nowhere;
  const to = attribution.to ?? nowhere;
  const ends = steps.map(({ end }) => end);
  return [
    {
      kind: 'line',
      id: 'connectors',
      tone: 'baseline',
      style: 'thin',
      points: connect([attribution.kind === 'attributed' ? attribution.from : null, ...ends]),
    },
    {
      kind: 'bar',
      id: 'contributions',
      tone: steps.map(({ added }) => toneOf(added, request)),
      style: 'solid',
      bars: steps.map(({ start, end }, order) => [order + 1, start ?? nowhere, end ?? nowhere]),
      width: 0.62,
    },
    {
      kind: 'bar',
      id: 'levels',
      tone: ['baseline', 'scenario'],
      style: 'tick',
      bars: [
        [0, from, from],
        [steps.length + 1, to, to],
      ],
      width: 0.86,
    },
  ];
}

function describeStep({ added, hasDifference }: Step, { words, request }: Parts): string {
  if (!hasDifference) return words.texts.unchanged;
  const amount = words.change(added ?? 0);
  if (added === null || !isShown(added, request.output)) return amount;
  return words.texts.signed(added > 0 ? '▲' : '▼', amount);
}

function buildLabels(parts: Parts): readonly PlotLabel[] {
  const { attribution, request, words, steps } = parts;
  const total = (id: string, tone: Tone, row: number, value: number | null): PlotLabel => ({
    id,
    text: words.value(value),
    tone,
    at: value === null ? null : [row, value],
    lane: 'bar',
    strong: true,
  });
  return [
    total('from', 'baseline', 0, attribution.from),
    ...steps.map((step, order): PlotLabel => {
      const { start, end } = step;
      return {
        id: step.id,
        text: describeStep(step, parts),
        tone: toneOf(step.added, request),
        at: start === null || end === null ? null : [order + 1, Math.max(start, end)],
        lane: 'bar',
      };
    }),
    total('to', 'scenario', steps.length + 1, attribution.to),
  ];
}

/** The names of the rows, from the one scenario to the other. */
function listNames({ request, words, steps, year }: Parts): readonly string[] {
  const { texts } = words;
  const from = request.from.name ?? texts.baselineOption;
  return [texts.atYear(from, year), ...steps.map(({ label }) => label), texts.atYear(texts.scenario, year)];
}

function listColumns({ words, request }: Parts): readonly FigureColumn[] {
  const unit = findAttributedUnit(request.output);
  const { texts } = words;
  return [
    {
      id: 'contribution',
      label: texts.contribution,
      unit: unit === 'percent' ? 'points' : unit,
      tone: 'scenario',
    },
    { id: 'total', label: texts.total, unit, tone: 'neutral' },
  ];
}

function buildRows(parts: Parts, names: readonly string[]): readonly FigureRow[] {
  const { attribution, steps } = parts;
  const cells = [
    { contribution: null, total: attribution.from },
    ...steps.map(({ added, end }) => ({ contribution: added, total: end })),
    { contribution: null, total: attribution.to },
  ];
  return names.map((label, x) => ({ x, label, status: 'step', cells: cells[x] ?? {} }));
}

function buildSummary({ attribution, request, words, steps, outcome, year, from }: Parts): string {
  const { texts, value, change } = words;
  const parts = steps.flatMap(({ label, added }) =>
    added === null || !isShown(added, request.output) ? [] : [texts.part(label, change(added))],
  );
  const said = parts.length === 0 ? texts.noParts : parts.join(', ');
  return texts.summary(outcome, year, value(attribution.to), value(attribution.from), from, said);
}

function listNotes({ attribution, words, from }: Parts): readonly string[] {
  const { notes, missing } = words.texts;
  if (attribution.kind === 'attributed') return notes;
  const reason = missing[attribution.missing];
  return [typeof reason === 'string' ? reason : reason(from)];
}

/**
 * From an outcome in one scenario to the same outcome in the current one, group by group. The rows are the same for any values: the
 * start, every group of the data in their order, the end.
 */
export function buildAttributionFigure(view: ScenarioView, request: AttributionRequest): ChartFigure {
  const parts = collectParts(view, request);
  const { texts } = parts.words;
  const unit = findAttributedUnit(request.output);
  const names = listNames(parts);
  return {
    id: 'attribution',
    direction: 'rows',
    title: buildTitle(parts),
    subtitle: texts.subtitle(parts.outcome, parts.year, parts.from, texts.units[unit]),
    summary: buildSummary(parts),
    position: { kind: 'steps', labels: names },
    value: { unit, includeZero: false },
    marks: buildMarks(parts),
    labels: buildLabels(parts),
    references: [],
    columns: listColumns(parts),
    rows: buildRows(parts, names),
    openingHint: texts.openingHint,
    notes: listNotes(parts),
    sourceIds: [],
  };
}
