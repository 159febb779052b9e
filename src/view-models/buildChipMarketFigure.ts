import { chipsTexts } from '../i18n/chips/chipsTexts.ts';
import { formatUsdBillions } from '../format/money.ts';
import { formatYear } from '../format/number.ts';
import { formatPercent } from '../format/percent.ts';
import type { Language } from '../model/index.ts';
import type { ChartFigure, FigureColumn, FigureRow, LineMark, PlotLabel } from './chartTypes.ts';

/** A fact as far as the chart reads it. */
export interface ChipFact {
  readonly id: string;
  readonly entity: string;
  readonly metric: string;
  readonly period: string;
  readonly value: number;
  readonly source: string;
}

interface ChipPoint {
  readonly year: number;
  readonly value: number;
  readonly fact: string;
  readonly source: string;
}

/** The lines and the shares by the facts that they are read from. */
const series = {
  nvidia: { entity: 'nvidia', metrics: ['data_center_revenue'], period: /^FY(\d{4})$/ },
  gartner: { entity: 'market', metrics: ['ai_chip_market_size_gartner'], period: /^(\d{4})$/ },
  marketsandmarkets: {
    entity: 'market',
    metrics: ['ai_chip_market_size_marketsandmarkets'],
    period: /^(\d{4})$/,
  },
  statista: { entity: 'market', metrics: ['ai_chip_market_size_statista'], period: /^(\d{4})$/ },
  shareLow: {
    entity: 'nvidia',
    metrics: ['ai_accelerator_share_low', 'ai_chip_market_share'],
    period: /^(\d{4})-\d\d$/,
  },
  shareHigh: {
    entity: 'nvidia',
    metrics: ['ai_accelerator_share_high', 'ai_chip_market_share'],
    period: /^(\d{4})-\d\d$/,
  },
} as const;
type SeriesId = keyof typeof series;

const lineIds = ['nvidia', 'gartner', 'marketsandmarkets', 'statista'] as const;
const marketIds = ['gartner', 'marketsandmarkets', 'statista'] as const;
const columnIds = [...lineIds, 'shareLow', 'shareHigh'] as const;

type ChipSeries = Readonly<Record<SeriesId, readonly ChipPoint[]>>;

function readSeries(facts: readonly ChipFact[], id: SeriesId): readonly ChipPoint[] {
  const { entity, metrics, period } = series[id];
  return facts
    .filter((fact) => fact.entity === entity && metrics.some((metric) => metric === fact.metric))
    .flatMap(({ id: fact, value, source, period: text }) => {
      const [, year] = period.exec(text) ?? [];
      // NVIDIA's fiscal year ends in January: eleven of its months are of the year before.
      return year === undefined
        ? []
        : [{ year: Number(year) - (id === 'nvidia' ? 1 : 0), value, fact, source }];
    })
    .toSorted((a, b) => a.year - b.year);
}

function buildLabel(
  id: (typeof lineIds)[number],
  points: readonly ChipPoint[],
  language: Language,
): PlotLabel {
  const texts = chipsTexts[language];
  const last = points.at(-1);
  return {
    id,
    text: last === undefined ? '' : `${texts.ends[id]} ${formatUsdBillions(last.value, language)}`,
    tone: id === 'nvidia' ? 'actual' : 'neutral',
    lane: 'inside',
    strong: id === 'nvidia',
    at: last === undefined ? null : [last.year, last.value],
  };
}

function buildRows(known: ChipSeries, lastReported: number): readonly FigureRow[] {
  const years = [...new Set(columnIds.flatMap((id) => known[id].map(({ year }) => year)))];
  return years
    .toSorted((a, b) => a - b)
    .map((year) => {
      const at = (id: SeriesId) => known[id].find((point) => point.year === year);
      return {
        x: year,
        label: formatYear(year),
        status: year <= lastReported ? 'actual' : 'projected',
        cells: Object.fromEntries(columnIds.map((id) => [id, at(id)?.value ?? null])),
        facts: Object.fromEntries(
          columnIds.flatMap((id) => (at(id) === undefined ? [] : [[id, [at(id)?.fact ?? '']]])),
        ),
      };
    });
}

interface ChipFindings {
  readonly title: string;
  readonly summary: string;
  readonly notes: readonly string[];
}

/** The year that most forecasters have a figure for, and how far these are apart. */
function findRange(
  known: ChipSeries,
): { readonly year: number; readonly low: number; readonly high: number } | null {
  const all = marketIds.flatMap((id) => known[id]);
  const years = [...new Set(all.map(({ year }) => year))];
  const ranges = years.map((year) => {
    const values = all.filter((point) => point.year === year).map(({ value }) => value);
    return { year, count: values.length, low: Math.min(...values), high: Math.max(...values) };
  });
  return ranges.toSorted((a, b) => b.count - a.count || a.year - b.year)[0] ?? null;
}

function findOut(known: ChipSeries, language: Language): ChipFindings {
  const texts = chipsTexts[language];
  const last = known.nvidia.at(-1);
  const range = findRange(known);
  if (last === undefined || range === null)
    return { title: texts.titleNone, summary: texts.titleNone, notes: [] };
  const money = (value: number): string => formatUsdBillions(value, language);
  const rate = (value: number): string => formatPercent(value, language, 0);
  const [low, high] = [known.shareLow.at(-1)?.value, known.shareHigh.at(-1)?.value];
  const [sales, year, estimated] = [money(last.value), formatYear(last.year), formatYear(range.year)];
  const title =
    low === undefined || high === undefined
      ? texts.title(sales, year)
      : texts.titleShare(sales, year, low === high ? rate(low) : texts.range(rate(low), rate(high)));
  return {
    title,
    summary: texts.summary(sales, year, money(range.low), money(range.high), estimated),
    notes: [
      texts.noteEstimates(estimated, money(range.low), money(range.high)),
      texts.noteFiscal,
      texts.noteShare,
    ],
  };
}

/** The market of AI chips as three forecasters see it, and what NVIDIA sells of them. */
export function buildChipMarketFigure(facts: readonly ChipFact[], language: Language): ChartFigure {
  const texts = chipsTexts[language];
  const known: ChipSeries = {
    nvidia: readSeries(facts, 'nvidia'),
    gartner: readSeries(facts, 'gartner'),
    marketsandmarkets: readSeries(facts, 'marketsandmarkets'),
    statista: readSeries(facts, 'statista'),
    shareLow: readSeries(facts, 'shareLow'),
    shareHigh: readSeries(facts, 'shareHigh'),
  };
  const years = lineIds.flatMap((id) => known[id].map(({ year }) => year));
  const [from, to] = years.length === 0 ? [2019, 2029] : [Math.min(...years), Math.max(...years)];
  const points = columnIds.flatMap((id) => known[id]);
  return {
    id: 'chip-market',
    direction: 'columns',
    ...findOut(known, language),
    subtitle: texts.subtitle(formatYear(from), formatYear(to)),
    position: { kind: 'years', from, to },
    value: { unit: 'USD_bn', includeZero: true },
    marks: lineIds.toReversed().map((id): LineMark => ({
      kind: 'line',
      id,
      tone: id === 'nvidia' ? 'actual' : 'neutral',
      style: id === 'nvidia' ? 'actual' : 'projection',
      points: known[id].map(({ year, value }) => [year, value] as const),
    })),
    labels: lineIds.map((id) => buildLabel(id, known[id], language)),
    references: [],
    columns: columnIds.map((id): FigureColumn => ({
      id,
      label: texts[id],
      unit: id === 'shareLow' || id === 'shareHigh' ? 'percent' : 'USD_bn',
      tone: id === 'nvidia' ? 'actual' : 'neutral',
    })),
    rows: buildRows(known, known.nvidia.at(-1)?.year ?? to),
    sourceIds: [...new Set(points.map(({ source }) => source))],
  };
}
