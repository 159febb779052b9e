import { formatUsdBillions } from '../format/money.ts';
import { formatNumber, formatYear } from '../format/number.ts';
import { formatValue } from '../format/value.ts';
import type { ActualPoint, ProjectedYear } from '../model/index.ts';
import type { ChartFigure, FigureRow, LineMark, PlotLabel, Tone } from './chartTypes.ts';
import type { ScenarioView } from './scenarioView.ts';

const firstYear = 2018;

type Points = LineMark['points'];

function listReported(points: readonly ActualPoint[] | undefined): Points {
  return (points ?? []).filter(({ x }) => x >= firstYear).map(({ x, value }) => [x, value] as const);
}

/** From the last reported year end; a year without profit breaks the line. */
function listProjected(rows: readonly ProjectedYear[], reported: Points): Points {
  return [...reported.slice(-1), ...rows.map((row) => [row.year, row.marketCap] as const)];
}

function buildEnd(
  id: string,
  name: string,
  tone: Tone,
  point: Points[number] | undefined,
  view: ScenarioView,
): PlotLabel {
  const [x, value] = point ?? [0, null];
  const isKnown = value !== null;
  const text = `${name} ${formatValue(value, 'USD_bn', view.language)}`;
  return { id, text, tone, lane: 'end', strong: id === 'scenario', at: isKnown ? [x, value] : null };
}

function valueAt(points: Points, year: number): number | null {
  return points.find(([x]) => x === year)?.[1] ?? null;
}

function listFacts(points: readonly ActualPoint[] | undefined, year: number): readonly string[] {
  return points?.find(({ x }) => x === year)?.factIds ?? [];
}

interface MarketLines {
  readonly amazon: Points;
  readonly nvidia: Points;
  readonly scenario: Points;
  readonly baseline: Points;
}

function listLines(view: ScenarioView): MarketLines {
  const { actuals, lastYear } = view;
  const amazon = listReported(actuals?.marketValue.annual);
  const shown = (rows: readonly ProjectedYear[]): readonly ProjectedYear[] =>
    rows.filter((row) => row.year <= lastYear);
  return {
    amazon,
    nvidia: listReported(actuals?.nvidiaMarketValue.annual),
    scenario: listProjected(shown(view.scenario.rows), amazon),
    baseline: listProjected(shown(view.baseline.rows), amazon),
  };
}

function buildRows(
  { amazon, nvidia, scenario, baseline }: MarketLines,
  view: ScenarioView,
): readonly FigureRow[] {
  const count = view.lastYear - firstYear + 1;
  return Array.from({ length: count }, (_, order) => {
    const year = firstYear + order;
    const isReported = year <= view.opening.year;
    return {
      x: year,
      label: formatYear(year),
      status: isReported ? 'actual' : 'projected',
      cells: {
        amazon: valueAt(isReported ? amazon : scenario, year),
        baseline: isReported ? null : valueAt(baseline, year),
        nvidia: valueAt(nvidia, year),
      },
      facts: {
        ...(isReported ? { amazon: listFacts(view.actuals?.marketValue.annual, year) } : {}),
        nvidia: listFacts(view.actuals?.nvidiaMarketValue.annual, year),
      },
    };
  });
}

function buildTitle(view: ScenarioView, value: number | null): string {
  const { market } = view.messages.levers;
  const year = formatYear(view.year);
  if (value === null) return market.titleNone(year);
  const multiple = formatNumber(view.scenario.inputs.peMultiple, view.language, 1);
  return market.title(multiple, formatUsdBillions(value, view.language), year);
}

/** What the market paid for Amazon and NVIDIA, and what the multiple of the scenario's profit would come to. */
export function buildMarketValueFigure(view: ScenarioView): ChartFigure {
  const { market } = view.messages.levers;
  const { actuals, lastYear, language, opening } = view;
  const lines = listLines(view);
  const chosen = valueAt(lines.scenario, view.year);
  const points = [...(actuals?.marketValue.annual ?? []), ...(actuals?.nvidiaMarketValue.annual ?? [])];
  return {
    id: 'market-value',
    direction: 'columns',
    title: buildTitle(view, chosen),
    subtitle: market.subtitle(formatYear(firstYear), formatYear(lastYear)),
    summary: market.summary(
      formatYear(view.year),
      formatValue(chosen, 'USD_bn', language),
      formatValue(valueAt(lines.baseline, view.year), 'USD_bn', language),
    ),
    position: { kind: 'years', from: firstYear, to: lastYear },
    value: { unit: 'USD_bn', includeZero: true },
    marks: [
      { kind: 'line', id: 'nvidia', tone: 'neutral', style: 'thin', points: lines.nvidia },
      { kind: 'line', id: 'baseline', tone: 'baseline', style: 'baseline', points: lines.baseline },
      { kind: 'line', id: 'scenario', tone: 'scenario', style: 'scenario', points: lines.scenario },
      { kind: 'line', id: 'amazon', tone: 'aws', style: 'actual', points: lines.amazon },
    ],
    labels: [
      buildEnd('scenario', market.scenario, 'scenario', lines.scenario.at(-1), view),
      {
        ...buildEnd('baseline', market.baseline, 'baseline', lines.baseline.at(-1), view),
        ...(view.isBaseline ? { at: null } : {}),
      },
      { ...buildEnd('nvidia', market.nvidia, 'neutral', lines.nvidia.at(-1), view), lane: 'inside' },
    ],
    references: [{ id: 'boundary', axis: 'x', at: opening.year, text: market.boundary, style: 'boundary' }],
    columns: [
      { id: 'amazon', label: market.amazon, unit: 'USD_bn', tone: 'scenario' },
      { id: 'baseline', label: market.baseline, unit: 'USD_bn', tone: 'baseline' },
      { id: 'nvidia', label: market.nvidia, unit: 'USD_bn', tone: 'neutral' },
    ],
    rows: buildRows(lines, view),
    notes: market.notes,
    sourceIds: [...new Set(points.filter(({ x }) => x >= firstYear).flatMap(({ sourceIds }) => sourceIds))],
  };
}
