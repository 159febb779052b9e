import { cloudRaceTexts } from '../../i18n/cloud-race/cloudRaceTexts.ts';
import { formatOvertakingYear, formatYear } from '../../format/number.ts';
import { formatPercent } from '../../format/percent.ts';
import type { ChartFigure, LineMark, Mark, PlotLabel } from '../chartTypes.ts';
import type { ScenarioView } from '../scenarioView.ts';
import {
  findOvertakingIn,
  growthInput,
  listIsoYears,
  type GrowthLimits,
  type IsoLine,
  type Rival,
} from './isoLines.ts';

export interface OvertakingRequest {
  readonly rival: Rival;
  readonly limits: GrowthLimits;
  /** Null until they have been computed; then they follow when the scenario rests. */
  readonly lines: readonly IsoLine[] | null;
}

function buildTitle(view: ScenarioView, rival: Rival): string {
  const { overtaking: texts, companies } = cloudRaceTexts[view.language];
  const found = findOvertakingIn(view.basis, view.scenario.rows, rival);
  switch (found.kind) {
    case 'at':
      return texts.titleAt(companies[rival], formatOvertakingYear(found.year, view.language));
    case 'alreadyAhead':
      return texts.titleAhead(companies[rival]);
    case 'notBy':
      return texts.titleNotBy(companies[rival], formatYear(found.year));
  }
}

function buildIsoMarks(view: ScenarioView, { rival, lines }: OvertakingRequest): readonly LineMark[] {
  return listIsoYears(view.basis).map((year, order) => ({
    kind: 'line',
    id: `iso${order}`,
    tone: rival,
    style: order === 1 ? 'actual' : 'thin',
    points: lines?.find((line) => line.year === year)?.points ?? [],
  }));
}

/** The year at the end of each line, where it leaves the chart. */
function buildIsoLabels(view: ScenarioView, { rival, lines }: OvertakingRequest): readonly PlotLabel[] {
  return listIsoYears(view.basis).map((year, order) => {
    const points = lines?.find((line) => line.year === year)?.points ?? [];
    const [x, growth] = points.findLast(([, value]) => value !== null) ?? [0, null];
    return {
      id: `iso${order}`,
      text: cloudRaceTexts[view.language].overtaking.iso(formatYear(year)),
      tone: rival,
      lane: 'inside',
      at: growth === null ? null : [x, growth],
    };
  });
}

function buildPairs(
  view: ScenarioView,
  rival: Rival,
): { readonly marks: readonly Mark[]; readonly labels: readonly PlotLabel[] } {
  const { overtaking: texts } = cloudRaceTexts[view.language];
  const input = growthInput[rival];
  const { baseline, scenario } = view;
  const at = [scenario.inputs.awsGrowth, scenario.inputs[input]] as const;
  const usual = [baseline.inputs.awsGrowth, baseline.inputs[input]] as const;
  const isSame = at[0] === usual[0] && at[1] === usual[1];
  const say = (name: string, growth: number): string =>
    view.messages.figures.common.named(name, formatPercent(growth, view.language));
  return {
    marks: [
      { kind: 'point', id: 'baselinePair', tone: 'baseline', at: isSame ? null : usual },
      { kind: 'point', id: 'scenarioPair', tone: 'scenario', at },
    ],
    labels: [
      {
        id: 'baselinePair',
        text: say(texts.baseline, usual[1]),
        tone: 'baseline',
        lane: 'end',
        at: isSame ? null : usual,
      },
      {
        id: 'scenarioPair',
        text: say(view.isBaseline ? texts.baseline : texts.scenario, at[1]),
        tone: 'scenario',
        lane: 'end',
        strong: true,
        at,
      },
    ],
  };
}

/** When a rival passes AWS, and which pairs of growth would give the same year. */
export function buildOvertakingFigure(view: ScenarioView, request: OvertakingRequest): ChartFigure {
  const { rival, limits, lines } = request;
  const { overtaking: texts, companies } = cloudRaceTexts[view.language];
  const first = formatYear(view.opening.year + 1);
  const title = buildTitle(view, rival);
  const pairs = buildPairs(view, rival);
  const years = listIsoYears(view.basis);
  return {
    id: `race-overtaking-${rival}`,
    direction: 'columns',
    title,
    subtitle: texts.subtitle(companies[rival], first),
    summary: texts.summary(
      title,
      formatPercent(view.scenario.inputs.awsGrowth, view.language),
      companies[rival],
      formatPercent(view.scenario.inputs[growthInput[rival]], view.language),
    ),
    position: { kind: 'percent', from: limits.aws[0], to: limits.aws[1], label: texts.position(first) },
    value: { unit: 'percent', includeZero: true },
    marks: [...buildIsoMarks(view, request), ...pairs.marks],
    labels: [...buildIsoLabels(view, request), ...pairs.labels],
    references: [],
    columns: years.map((year) => ({
      id: String(year),
      label: texts.column(formatYear(year)),
      unit: 'percent',
      tone: rival,
    })),
    rows: (lines?.[0]?.points ?? []).map(([x], order) => ({
      x,
      label: formatPercent(x, view.language),
      status: 'step',
      cells: Object.fromEntries(
        (lines ?? []).map((line) => [String(line.year), line.points[order]?.[1] ?? null]),
      ),
    })),
    notes: [texts.noteReading(companies[rival]), texts.noteCapacity, texts.noteSmallGap],
    sourceIds: [],
  };
}
