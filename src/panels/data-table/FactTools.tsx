import { Download } from 'lucide-react';
import { useState } from 'react';
import { formatNumber } from '../../format/number.ts';
import { useDataTableTexts } from '../../i18n/data-table/useDataTableTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { writeFactsCsv, type CsvStyle } from '../../view-models/data-table/writeCsv.ts';
import { ColumnPicker } from './ColumnPicker.tsx';
import { isFactColumn } from './columns.ts';
import { saveText } from './saveText.ts';
import type { FactTableModel } from './useFactTable.ts';

interface FactToolsProps {
  readonly table: FactTableModel;
  readonly allCount: number;
  readonly isFiltered: boolean;
  readonly isRepeatedOnly: boolean;
  readonly onRepeatedOnly: (isRepeatedOnly: boolean) => void;
  readonly onReset: () => void;
}

/** Saves what is shown: the rows in their order, the columns that are visible. */
function useDownload(table: FactTableModel): {
  readonly download: (style: CsvStyle) => void;
  readonly said: string;
} {
  const texts = useDataTableTexts();
  const language = useLanguage();
  const [said, setSaid] = useState('');
  const download = (style: CsvStyle) => {
    const rows = table.getRowModel().rows.map((row) => row.original);
    const columns = table
      .getVisibleLeafColumns()
      .map((column) => column.id)
      .filter(isFactColumn);
    const name = `${texts.fileName}.csv`;
    saveText(name, writeFactsCsv(rows, columns, texts.columns, style), 'text/csv;charset=utf-8');
    setSaid(texts.downloaded(formatNumber(rows.length, language, 0), name));
  };
  return { download, said };
}

/** How many rows are shown, and what can be done with them. */
export function FactTools({
  table,
  allCount,
  isFiltered,
  isRepeatedOnly,
  onRepeatedOnly,
  onReset,
}: FactToolsProps) {
  const texts = useDataTableTexts();
  const language = useLanguage();
  const { download, said } = useDownload(table);
  const shownCount = table.getRowModel().rows.length;
  const count = (value: number) => formatNumber(value, language, 0);
  const icon = <Download aria-hidden className="size-[1.2em]" />;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-label">
      <p role="status" className="font-medium">
        {texts.shown(count(shownCount), count(allCount), shownCount)}
      </p>
      <label className="flex min-h-control items-center gap-2">
        <input
          type="checkbox"
          className="size-[1.1em] accent-text"
          checked={isRepeatedOnly}
          onChange={(event) => onRepeatedOnly(event.currentTarget.checked)}
        />
        {texts.repeatedOnly}
      </label>
      {isFiltered && <Button onClick={onReset}>{texts.reset}</Button>}
      <div className="ml-auto flex flex-wrap gap-2">
        <ColumnPicker table={table} />
        <Button icon={icon} title={texts.downloadHint} onClick={() => download('plain')}>
          {texts.download}
        </Button>
        <Button icon={icon} title={texts.downloadExcelHint} onClick={() => download('excelFr')}>
          {texts.downloadExcel}
        </Button>
      </div>
      <LiveRegion message={said} />
    </div>
  );
}
