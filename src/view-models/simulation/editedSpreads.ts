import { simulationTexts } from '../../i18n/simulation/simulationTexts.ts';
import type { InputDefinition, InputId, Language, Spread } from '../../model/index.ts';
import type { ChartFigure } from '../chartTypes.ts';

/** Assumptions that a note names; the rest is counted. */
const mostNamed = 6;

export interface EditedSpreads {
  readonly definitions: readonly InputDefinition[];
  /** Only those that somebody changed. */
  readonly edits: Readonly<Partial<Record<InputId, Spread>>>;
  readonly language: Language;
}

/** Which ranges are not the shipped ones, for whoever sees the figure without the page; null when all are. */
export function describeEditedSpreads({ definitions, edits, language }: EditedSpreads): string | null {
  const texts = simulationTexts[language].inputs;
  const names = definitions.flatMap(({ id, label }) => {
    const spread = edits[id];
    if (spread === undefined) return [];
    return [spread.below + spread.above === 0 ? texts.namedCertain(label[language]) : label[language]];
  });
  if (names.length === 0) return null;
  return texts.editedNote(names.slice(0, mostNamed).join(', '), Math.max(0, names.length - mostNamed));
}

/** The figure with a further note. */
export function addFigureNote(figure: ChartFigure, note: string | null): ChartFigure {
  return note === null ? figure : { ...figure, notes: [...figure.notes, note] };
}

/** Distance from P10 to P90, the unit in which changes of an assumption count; zero for one that is taken as certain. */
export function measureSpread(
  { id, p10, p90 }: Pick<InputDefinition, 'id' | 'p10' | 'p90'>,
  edits: EditedSpreads['edits'],
): number {
  const edited = edits[id];
  return edited === undefined ? p90 - p10 : edited.below + edited.above;
}
