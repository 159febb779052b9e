import { clsx } from 'clsx';
import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useId, useLayoutEffect, useRef, useState, type MouseEvent } from 'react';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import type { LedgerItem, LedgerRequest } from '../../view-models/ledger/ledgerTypes.ts';
import { AssumptionLedger } from './AssumptionLedger.tsx';
import { FactsLedger } from './FactsLedger.tsx';
import { ModelLedger } from './ModelLedger.tsx';

interface LedgerDialogProps {
  readonly request: LedgerRequest;
  readonly onClosed: () => void;
}

interface LedgerBodyProps {
  readonly item: LedgerItem;
  /** Opens a figure that this one is computed from. */
  readonly onOpenItem: (item: LedgerItem) => void;
}

function LedgerBody({ item, onOpenItem }: LedgerBodyProps) {
  const { origin } = item;
  switch (origin.kind) {
    case 'facts':
      return <FactsLedger origin={origin} onOpenItem={onOpenItem} />;
    case 'model':
      return <ModelLedger origin={origin} />;
    case 'assumption':
      return <AssumptionLedger input={origin.input} />;
  }
}

interface ItemPickerProps {
  readonly request: LedgerRequest;
  readonly selected: string;
  readonly onSelect: (id: string) => void;
}

/** The figures of the same position: one of them is shown. */
function ItemPicker({ request, selected, onSelect }: ItemPickerProps) {
  const texts = useLedgerTexts();
  const [first] = request.items;
  if (first === undefined || request.items.length < 2) return null;
  const isOneLabel = request.items.every((item) => item.label === first.label);
  const options = request.items.map((item) => ({
    value: item.id,
    label: texts.option(isOneLabel ? item.period : item.label, item.valueText),
  }));
  return (
    <div className="mt-2 max-w-full [&_select]:max-w-[min(24em,60vw)] [&_select]:truncate">
      <Select label={texts.choose} value={selected} options={options} onChange={onSelect} />
    </div>
  );
}

/** Opens as a modal dialog as soon as it stands in the page; the browser then gives the focus back when it closes. */
function useModal(hasPath: number) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    element.showModal();
    return () => element.close();
  }, []);
  useEffect(() => title.current?.focus(), [hasPath]);
  return { dialog, title };
}

/** Where a figure comes from, as a window over the page; on a phone it fills the screen. */
export function LedgerDialog({ request, onClosed }: LedgerDialogProps) {
  const texts = useLedgerTexts();
  const titleId = useId();
  const [selected, setSelected] = useState(request.selected);
  const [path, setPath] = useState<readonly LedgerItem[]>([]);
  const { dialog, title } = useModal(path.length);
  const own = request.items.find((item) => item.id === selected) ?? request.items[0];
  const item = path.at(-1) ?? own;
  const above = path.at(-2) ?? own;
  const close = (): void => dialog.current?.close();
  const closeOnBackdrop = (event: MouseEvent): void => {
    if (event.target === dialog.current) close();
  };
  if (item === undefined) return null;
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={({ currentTarget }) => {
        // In development effects run twice: the dialog may be open again when its event arrives.
        if (!currentTarget.open) onClosed();
      }}
      onClick={closeOnBackdrop}
      data-print="hidden"
      className={clsx(
        'fixed m-auto max-h-[min(54em,92dvh)] w-[min(46em,94vw)] text-body overflow-hidden rounded-xl border border-line bg-surface p-0 text-text',
        'shadow-[var(--shadow)] backdrop:bg-veil/50 max-sm:inset-0 max-sm:m-0 max-sm:h-dvh max-sm:max-h-none max-sm:w-full max-sm:max-w-none max-sm:rounded-none max-sm:border-0',
      )}
    >
      <div className="flex max-h-[inherit] flex-col max-sm:h-dvh">
        <header className="flex items-start gap-2 border-b border-line px-4 py-3 sm:px-5">
          <div className="min-w-0 flex-1">
            {path.length > 0 && above !== undefined && (
              <Button
                look="quiet"
                icon={<ArrowLeft aria-hidden className="size-[1.1em]" />}
                aria-label={texts.backTo(above.label)}
                className="-ml-2.5"
                onClick={() => setPath((items) => items.slice(0, -1))}
              >
                {texts.back}
              </Button>
            )}
            <h2 id={titleId} ref={title} tabIndex={-1} className="text-title font-semibold outline-none">
              {item.label}
              {item.period !== '' && <span className="font-normal text-muted"> · {item.period}</span>}
            </h2>
            <p className="text-kpi leading-tight font-semibold tracking-tight" data-ledger-value>
              {item.valueText}
            </p>
            {path.length === 0 && <ItemPicker request={request} selected={item.id} onSelect={setSelected} />}
          </div>
          <IconButton label={texts.close} icon={<X aria-hidden className="size-[1.2em]" />} onClick={close} />
        </header>
        {/* A box that scrolls can be reached by keyboard. */}
        <div
          tabIndex={0}
          role="group"
          aria-labelledby={titleId}
          className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 py-4 -outline-offset-2 sm:px-5"
        >
          <LedgerBody
            key={`${path.length} ${item.id}`}
            item={item}
            onOpenItem={(next) => setPath((items) => [...items, next])}
          />
        </div>
      </div>
    </dialog>
  );
}
