import { formatYear } from '../../format/number.ts';
import { formatValue } from '../../format/value.ts';
import type { ChartFigure, FigureColumn, FigureRow, LineMark, Mark } from '../chartTypes.ts';
import { selectYear, buildTimeFrame, type TimeFrame } from '../timeFrame.ts';
import {
  buildBoundary,
  buildEndLabels,
  buildLatestRing,
  buildReportedLine,
  toFinite,
  type Quantity,
} from '../timeMarks.ts';
import { scenarioLooks, type CompareView, type NamedRun } from './compareView.ts';
import { outcomes, readOpening, readOutcome, type OutcomeId } from './outcomes.ts';

/** "B · AI winter". */
function nameWithLetter({ texts }: CompareView, { letter, name }: NamedRun): string {
  return texts.lettered(letter, name);
}

/** An outcome of a scenario in the chosen year. */
export function readChosen({ view }: CompareView, { run }: NamedRun, id: OutcomeId): number | null {
  return readOutcome(selectYear(run.rows, view.year), id);
}

/** The points of a scenario from the base year to the last year shown. */
export function listPoints({ view }: CompareView, { run }: NamedRun, id: OutcomeId): LineMark['points'] {
  const first = readOpening(view.opening, id);
  const rows = run.rows.filter(({ year }) => year <= view.lastYear);
  return [
    [view.opening.year, first] as const,
    ...rows.map((row) => [row.year, readOutcome(row, id)] as const),
  ];
}

function listMarks(compared: CompareView, id: OutcomeId, frame: TimeFrame): readonly Mark[] {
  const { reported } = outcomes[id];
  const lines = compared.scenarios.map((scenario): LineMark => {
    const look = scenarioLooks[scenario.letter];
    return { kind: 'line', ...look, points: listPoints(compared, scenario, id) };
  });
  // The current one is drawn last: it lies on top where lines meet.
  const scenarios = lines.toReversed();
  if (reported === undefined) return scenarios;
  const quantity: Quantity = { reported, projected: () => 0 };
  return [
    ...scenarios,
    buildReportedLine(frame, 'actual', { tone: 'actual', style: 'actual' }, quantity),
    buildLatestRing(frame, 'latest', 'actual', quantity),
  ];
}

function listLabels(compared: CompareView, id: OutcomeId): ChartFigure['labels'] {
  const { view } = compared;
  const ends = compared.scenarios.map((scenario) => {
    const look = scenarioLooks[scenario.letter];
    const value = listPoints(compared, scenario, id).at(-1)?.[1] ?? NaN;
    const name = nameWithLetter(compared, scenario);
    return { id: look.id, name, tone: look.tone, value, strong: scenario.letter === 'A' };
  });
  return buildEndLabels(view, { x: view.lastYear, unit: outcomes[id].unit }, ends);
}

function buildTitle(compared: CompareView, id: OutcomeId): string {
  const { view, scenarios, texts } = compared;
  const write = (value: number): string => formatValue(value, outcomes[id].unit, view.language);
  const known = scenarios
    .flatMap((scenario) => {
      const value = readChosen(compared, scenario, id);
      return value === null ? [] : [{ value, scenario }];
    })
    .sort((a, b) => a.value - b.value);
  const [least, most] = [known[0], known.at(-1)];
  const year = formatYear(view.year);
  const outcome = texts.outcomes[id];
  if (least === undefined || most === undefined)
    return texts.chart.titleSame(outcome, year, texts.table.noValue);
  const [from, to] = [write(least.value), write(most.value)];
  if (from === to) return texts.chart.titleSame(outcome, year, to);
  return texts.chart.title(outcome, year, from, least.scenario.name, to, most.scenario.name);
}

function buildSummary(compared: CompareView, id: OutcomeId): string {
  const { view, scenarios, texts } = compared;
  const parts = scenarios.map((scenario) => {
    const value = formatValue(readChosen(compared, scenario, id), outcomes[id].unit, view.language);
    return texts.chart.part(nameWithLetter(compared, scenario), value);
  });
  return texts.chart.summary(texts.outcomes[id], formatYear(view.year), parts.join(', '));
}

function listColumns(compared: CompareView, id: OutcomeId): readonly FigureColumn[] {
  const { unit, reported } = outcomes[id];
  const columns = compared.scenarios.map((scenario) => ({
    id: scenarioLooks[scenario.letter].id,
    label: nameWithLetter(compared, scenario),
    unit,
    tone: scenarioLooks[scenario.letter].tone,
  }));
  if (reported === undefined) return columns;
  return [{ id: 'actual', label: compared.texts.chart.actual, unit, tone: 'actual' }, ...columns];
}

function listRows(compared: CompareView, id: OutcomeId, frame: TimeFrame): readonly FigureRow[] {
  const { scenarios } = compared;
  const { reported } = outcomes[id];
  const periods = frame.latest === null ? frame.reportedYears : [...frame.reportedYears, frame.latest];
  const history = reported === undefined ? [] : periods;
  const past = history.map(({ x, label, read }): FigureRow => {
    return { x, label, status: 'actual', cells: { actual: toFinite(reported?.(read) ?? null) } };
  });
  const future = frame.scenario.slice(1).map(({ year }): FigureRow => {
    const cells = scenarios.map(
      ({ letter, run }) => [scenarioLooks[letter].id, readOutcome(selectYear(run.rows, year), id)] as const,
    );
    return { x: year, label: formatYear(year), status: 'projected', cells: Object.fromEntries(cells) };
  });
  return [...past, ...future].sort((a, b) => a.x - b.x);
}

function listNotes({ texts }: CompareView, id: OutcomeId): readonly string[] {
  if (id === 'cumulativeFreeCashFlow') return [texts.chart.sum];
  return id === 'awsShareOfThree' ? [texts.chart.estimate] : [];
}

/** One outcome of all scenarios in one picture, after its history. */
export function buildCompareFigure(compared: CompareView, id: OutcomeId): ChartFigure {
  const { view, texts } = compared;
  const { unit, measures } = outcomes[id];
  const frame = buildTimeFrame(view, measures ?? [], measures === undefined ? view.opening.year : undefined);
  const [from, to] = [formatYear(frame.from), formatYear(frame.to)];
  return {
    id: 'compare',
    direction: 'columns',
    title: buildTitle(compared, id),
    subtitle:
      unit === 'percent' ? texts.chart.subtitlePercent(from, to) : texts.chart.subtitleMoney(from, to),
    summary: buildSummary(compared, id),
    position: { kind: 'years', from: frame.from, to: frame.to },
    value: { unit, includeZero: unit === 'USD_bn' },
    marks: listMarks(compared, id, frame),
    labels: listLabels(compared, id),
    references: [buildBoundary(view)],
    columns: listColumns(compared, id),
    rows: listRows(compared, id, frame),
    notes: listNotes(compared, id),
    sourceIds: frame.sourceIds,
  };
}

/** One scenario's line, the others thin behind it: all such pictures of one outcome have the same axes. */
export function buildMultipleFigure(
  compared: CompareView,
  id: OutcomeId,
  letter: NamedRun['letter'],
): ChartFigure {
  const { view, scenarios, texts } = compared;
  const { unit } = outcomes[id];
  const own = scenarios.find((scenario) => scenario.letter === letter) ?? scenarios[0];
  const look = scenarioLooks[own.letter];
  const year = formatYear(view.year);
  const value = formatValue(readChosen(compared, own, id), unit, view.language);
  const name = nameWithLetter(compared, own);
  const points = listPoints(compared, own, id);
  const behind = scenarios
    .filter((scenario) => scenario !== own)
    .map((scenario): LineMark => {
      const { id: line } = scenarioLooks[scenario.letter];
      const background = { kind: 'line', tone: 'neutral', style: 'thin' } as const;
      return { ...background, id: `behind-${line}`, points: listPoints(compared, scenario, id) };
    });
  const last = points.at(-1)?.[1] ?? null;
  return {
    id: `compare-${letter.toLowerCase()}`,
    direction: 'columns',
    title: texts.small.of(name, year, value),
    subtitle: '',
    summary: texts.small.summary(name, texts.outcomes[id], year, value),
    position: { kind: 'years', from: view.opening.year, to: view.lastYear },
    value: { unit, includeZero: unit === 'USD_bn' },
    marks: [...behind, { kind: 'line', ...look, points }],
    labels: [
      {
        id: look.id,
        text: last === null ? '' : formatValue(last, unit, view.language),
        tone: look.tone,
        lane: 'end',
        strong: true,
        at: last === null ? null : [view.lastYear, last],
      },
    ],
    references: [],
    columns: [{ id: look.id, label: name, unit, tone: look.tone }],
    rows: points.map(([x, y]) => ({
      x,
      label: formatYear(x),
      status: x === view.opening.year ? 'actual' : 'projected',
      cells: { [look.id]: y },
    })),
    notes: [],
    sourceIds: [],
  };
}
