import { formatYear } from '../../format/number.ts';
import { formatPercent } from '../../format/percent.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { simulationTexts } from '../../i18n/simulation/simulationTexts.ts';
import type { InputDefinition, InputId, SimulationAnswer } from '../../model/index.ts';
import type { BarMark, ChartFigure } from '../chartTypes.ts';
import type { ScenarioView } from '../scenarioView.ts';

export interface VarianceRequest {
  readonly view: ScenarioView;
  readonly answer: SimulationAnswer;
  /** The rows from top to bottom; it holds while sliders move, so that names stay beside their bars. */
  readonly order: readonly InputId[];
  readonly definitions: readonly InputDefinition[];
}

/** Not by colour alone. */
const arrows = { rises: ' ↑', falls: ' ↓', none: '' } as const;

/** What each assumption alone explains of an outcome's spread, over the paths of the fan. */
export function buildVarianceFigure({ view, answer, order, definitions }: VarianceRequest): ChartFigure {
  const { language } = view;
  const texts = simulationTexts[language].variance;
  const outcome = outcomeNames[language][answer.output];
  const year = formatYear(view.year);
  const nameOf = (id: InputId): string =>
    definitions.find((definition) => definition.id === id)?.label[language] ?? id;
  const parts = new Map(answer.contributions.map((part) => [part.id, part]));
  const rows = order.map((id) => ({ id, name: nameOf(id), part: parts.get(id) }));
  const percent = (share: number): string => formatPercent(100 * share, language, 0);
  const [first] = answer.contributions;
  const pick = (isFalling: boolean): BarMark['bars'] =>
    rows.flatMap(({ part }, step) =>
      part !== undefined && (part.direction === 'falls') === isFalling
        ? [[step, 0, 100 * part.share] as const]
        : [],
    );
  const sum = answer.contributions.reduce((total, { share }) => total + share, 0);
  return {
    id: 'variance',
    direction: 'rows',
    title:
      first === undefined
        ? texts.titleNone(outcome, year)
        : texts.title(outcome, year, nameOf(first.id), percent(first.share)),
    subtitle: texts.subtitle(outcome, year),
    summary:
      first === undefined
        ? texts.titleNone(outcome, year)
        : texts.summary(outcome, year, nameOf(first.id), percent(first.share)),
    position: { kind: 'steps', labels: rows.map(({ name }) => name) },
    value: { unit: 'percent', includeZero: true },
    marks: [
      { kind: 'bar', id: 'rises', tone: 'scenario', style: 'solid', width: 0.66, bars: pick(false) },
      { kind: 'bar', id: 'falls', tone: 'neutral', style: 'solid', width: 0.66, bars: pick(true) },
    ],
    labels: rows.map(({ id, part }, step) => ({
      id,
      text: part === undefined ? '' : `${percent(part.share)}${arrows[part.direction]}`,
      tone: part?.direction === 'falls' ? 'neutral' : 'scenario',
      lane: 'bar',
      at: part === undefined ? null : [step, 100 * part.share],
    })),
    references: [],
    columns: [{ id: 'share', label: texts.share, unit: 'percent', tone: 'scenario' }],
    rows: rows.map(({ name, part }, step) => ({
      x: step,
      label: name,
      status: 'step',
      cells: { share: part === undefined ? null : 100 * part.share },
    })),
    openingHint: texts.openingHint,
    notes: texts.notes(percent(sum)),
    sourceIds: [],
  };
}
