import type { Language } from '../../model/index.ts';
import type { TwoWayFigure } from '../../view-models/risk/twoWayTypes.ts';

/** The whole table as a file: one row a value of y, unrounded. Loaded when somebody asks for it. */
export async function saveTable(
  figure: TwoWayFigure,
  corner: string,
  link: string,
  isBaseline: boolean,
  language: Language,
): Promise<void> {
  const [{ csvFormats, writeCsv }, { downloadText }, { buildFileName }] = await Promise.all([
    import('../../exports/csvText.ts'),
    import('../../exports/download.ts'),
    import('../../exports/fileName.ts'),
  ]);
  const rows = figure.y.values.map((value, row) => [value, ...(figure.values[row] ?? [])]);
  const head = [[figure.title], [figure.subtitle], [link], [], [corner, ...figure.x.values]];
  const format = language === 'fr' ? csvFormats.semicolon : csvFormats.comma;
  const name = buildFileName({ figureId: 'two-way', isBaseline, language, extension: 'csv' });
  downloadText(writeCsv([...head, ...rows], format), 'text/csv', name);
}
