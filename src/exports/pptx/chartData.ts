import { looks } from '../xlsx/cellLooks.ts';
import type { Cell } from '../xlsx/cells.ts';
import { writeWorkbook } from '../xlsx/writeWorkbook.ts';
import type { ChartPlan } from './planTypes.ts';

/** Sheet of the workbook that PowerPoint opens for "Edit data". */
export const dataSheet = 'Data';

/** The numbers of a chart as the workbook that is embedded beside it: categories down, series across. */
export function writeChartData(
  plan: ChartPlan,
  title: string,
  language: string,
  createdAt: Date,
): Uint8Array {
  const header = plan.series.map(({ name }): Cell => ({ value: name, style: looks.headerText }));
  const rows = plan.categories.map((category, index) => ({
    cells: [
      { value: category, style: looks.foreign },
      ...plan.series.map(({ values }): Cell => ({ value: values[index] ?? null })),
    ],
  }));
  return writeWorkbook({
    sheets: [
      {
        name: dataSheet,
        columns: [28, ...plan.series.map(() => 20)],
        frozen: { rows: 1, columns: 1 },
        rows: [{ cells: [{ value: null, style: looks.header }, ...header] }, ...rows],
        colour: 'scenario',
      },
    ],
    names: [],
    properties: { title, subject: '', keywords: '', description: '', language, createdAt },
  });
}
