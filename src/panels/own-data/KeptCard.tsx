import { Download, Trash2, Undo2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { writeFactsCsv } from '../../data/own-data/exportCsv.ts';
import { FactIndex } from '../../data/own-data/mergeFacts.ts';
import type { OwnFact, OwnFile } from '../../data/own-data/types.ts';
import type { Fact } from '../../data/facts.ts';
import type { OwnDataHandle } from '../../derived/ownDataStart.ts';
import { useOwnDataPart } from '../../derived/useOwnData.ts';
import { formatDay } from '../../format/days.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { ownIdPrefix } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { downloadText } from './downloadText.ts';
import { FigureName } from './FigureName.tsx';
import { FigureTable } from './FigureTable.tsx';
import { useOwnDataTexts, writeCount, writeValue } from './ownDataTexts.ts';
import { useFigureNames } from './useFigureNames.ts';

const rowsShown = 25;

interface FileProps {
  readonly file: OwnFile;
  readonly facts: readonly OwnFact[];
  readonly shipped: FactIndex<Fact>;
  readonly onRemove: (facts: readonly OwnFact[]) => void;
}

function FileFacts({ file, facts, shipped, onRemove }: FileProps) {
  const texts = useOwnDataTexts();
  const language = useLanguage();
  const nameFigure = useFigureNames();
  const [limit, setLimit] = useState(rowsShown);
  const { columns, confidences, removeFact, noShipped } = texts.kept;
  const rest = facts.length - limit;
  return (
    <>
      <FigureTable
        caption={file.name}
        columns={[
          { id: 'figure', header: columns.figure, holds: 'names' },
          { id: 'period', header: columns.period },
          { id: 'value', header: columns.value, holds: 'numbers' },
          { id: 'shipped', header: columns.shipped, holds: 'numbers' },
          { id: 'confidence', header: columns.confidence },
          { id: 'source', header: columns.source, holds: 'names' },
          { id: 'action', header: columns.action },
        ]}
        rows={facts.slice(0, limit).map((fact) => ({
          id: fact.id,
          cells: [
            <FigureName key="figure" entity={fact.entity} metric={fact.metric} />,
            fact.period,
            writeValue(fact.value, fact.unit, texts, language),
            shipped
              .findSame(fact)
              .map(({ value }) => writeValue(value, fact.unit, texts, language))
              .join(' · ') || noShipped,
            confidences[fact.confidence],
            [fact.origin, fact.note].filter((text) => text !== '').join(' – '),
            <IconButton
              key="remove"
              label={removeFact(nameFigure(fact.entity, fact.metric), fact.period)}
              icon={<Trash2 aria-hidden className="size-[1.2em]" />}
              onClick={() => onRemove([fact])}
            />,
          ],
        }))}
      />
      {rest > 0 && (
        <Button look="quiet" className="mt-1" onClick={() => setLimit(limit + 4 * rowsShown)}>
          {texts.preview.more(writeCount(Math.min(rest, 4 * rowsShown), language))}
        </Button>
      )}
    </>
  );
}

function KeptFile(props: FileProps) {
  const { file, facts, onRemove } = props;
  const texts = useOwnDataTexts().kept;
  const language = useLanguage();
  return (
    <section data-own-file={file.name} className="mt-4 border-t border-line pt-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="min-w-0">
          <h3 className="text-body font-semibold break-words">{file.name}</h3>
          <p className="text-small text-muted">
            {texts.fileLine(
              writeCount(facts.length, language),
              formatDay(file.addedAt.slice(0, 10), language),
            )}
          </p>
        </div>
        <Button
          icon={<Trash2 aria-hidden className="size-[1.2em]" />}
          aria-label={texts.removeFile(file.name)}
          onClick={() => onRemove(facts)}
        >
          {texts.remove}
        </Button>
      </div>
      <FileFacts {...props} />
    </section>
  );
}

interface ActionsProps {
  readonly facts: readonly OwnFact[];
  readonly canUndo: boolean;
  readonly onRemoveAll: () => void;
  readonly onUndo: () => void;
}

function Actions({ facts, canUndo, onRemoveAll, onUndo }: ActionsProps) {
  const texts = useOwnDataTexts().kept;
  return (
    <div className="mt-3 flex flex-wrap gap-2 empty:hidden">
      {facts.length > 0 && (
        <>
          <Button
            icon={<Download aria-hidden className="size-[1.2em]" />}
            onClick={() => downloadText(texts.exportName, writeFactsCsv(facts), 'text/csv')}
          >
            {texts.exportAll}
          </Button>
          <Button icon={<Trash2 aria-hidden className="size-[1.2em]" />} onClick={onRemoveAll}>
            {texts.removeAll}
          </Button>
        </>
      )}
      {canUndo && (
        <Button icon={<Undo2 aria-hidden className="size-[1.2em]" />} onClick={onUndo}>
          {texts.undo}
        </Button>
      )}
    </div>
  );
}

interface KeptCardProps {
  readonly handle: OwnDataHandle;
  readonly shipped: readonly Fact[];
  /** Says what happened. */
  readonly onDone: (message: string) => void;
}

/** What the person has brought so far: to look at, to take away, to take along. */
export function KeptCard({ handle, shipped, onDone }: KeptCardProps) {
  const texts = useOwnDataTexts().kept;
  const language = useLanguage();
  const { files, facts } = useOwnDataPart((state) => state.record, handle.state.getState().record);
  const removals = useOwnDataPart((state) => state.removals, []);
  const index = useMemo(() => new FactIndex(shipped), [shipped]);
  const remove = (gone: readonly OwnFact[]): void => {
    handle.factsRemoved(new Set(gone.map(({ id }) => id)));
    onDone(texts.removed(writeCount(gone.length, language)));
  };
  const removeAll = (): void => {
    handle.everythingRemoved();
    onDone(texts.removed(writeCount(facts.length, language)));
  };
  const undo = (): void => {
    const count = removals.at(-1)?.facts.length ?? 0;
    handle.removalUndone();
    onDone(texts.undone(writeCount(count, language)));
  };
  return (
    <section className="rounded-xl border border-line bg-surface p-4 sm:p-5" data-own="kept">
      <h2 className="text-title font-semibold">{texts.title(writeCount(facts.length, language))}</h2>
      <p className="text-small text-muted">{facts.length === 0 ? texts.none : texts.explain}</p>
      <Actions facts={facts} canUndo={removals.length > 0} onRemoveAll={removeAll} onUndo={undo} />
      {files.map((file) => (
        <KeptFile
          key={file.id}
          file={file}
          facts={facts.filter(({ source }) => source === `${ownIdPrefix}${file.id}`)}
          shipped={index}
          onRemove={remove}
        />
      ))}
    </section>
  );
}
