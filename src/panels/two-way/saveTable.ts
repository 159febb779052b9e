import type { Session } from '../../derived/session.ts';
import { csvFormats, writeCsv } from '../../exports/csvText.ts';
import { downloadText } from '../../exports/download.ts';
import { buildFileName } from '../../exports/fileName.ts';
import type { TwoWayFigure } from '../../view-models/risk/twoWayTypes.ts';

export interface TableFile {
  /** What stands in the corner, above the values of y and beside those of x. */
  readonly corner: string;
  readonly link: string;
  readonly kind: 'csv' | 'csvSemicolon';
}

/** Saves the whole table: one row a value of y, unrounded. Answers with the file's name. */
export function saveTable(
  { scenario, display }: Pick<Session, 'scenario' | 'display'>,
  figure: TwoWayFigure,
  { corner, link, kind }: TableFile,
): string {
  const rows = figure.y.values.map((value, row) => [value, ...(figure.values[row] ?? [])]);
  const head = [[figure.title], [figure.subtitle], [link], [], [corner, ...figure.x.values]];
  const isComma = kind === 'csv';
  const fileName = buildFileName({
    figureId: 'two-way',
    isBaseline: Object.keys(scenario.getState().overrides).length === 0,
    language: display.getState().language,
    variant: isComma ? '' : 'excel',
    extension: 'csv',
  });
  const format = isComma ? csvFormats.comma : csvFormats.semicolon;
  downloadText(writeCsv([...head, ...rows], format), 'text/csv', fileName);
  return fileName;
}
