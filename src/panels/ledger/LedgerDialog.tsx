import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
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
  const isOnePeriod = request.items.every((item) => item.period === first.period);
  const name = ({ label, period }: LedgerItem): string =>
    isOneLabel ? period : isOnePeriod ? label : `${label}, ${period}`;
  const options = request.items.map((item) => ({
    value: item.id,
    label: texts.option(name(item), item.valueText),
  }));
  return (
    <div className="mt-2 max-w-full [&_select]:max-w-[min(24em,60vw)] [&_select]:truncate">
      <Select label={texts.choose} value={selected} options={options} onChange={onSelect} />
    </div>
  );
}

/** Where a figure comes from, as a window over the page; on a phone it fills the screen. */
export function LedgerDialog({ request, onClosed }: LedgerDialogProps) {
  const texts = useLedgerTexts();
  const [selected, setSelected] = useState(request.selected);
  const [path, setPath] = useState<readonly LedgerItem[]>([]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [path.length]);
  const own = request.items.find((item) => item.id === selected) ?? request.items[0];
  const item = path.at(-1) ?? own;
  const above = path.at(-2) ?? own;
  if (item === undefined) return null;
  return (
    <Dialog
      title={
        <>
          {item.label}
          {item.period !== '' && <span className="font-normal text-muted"> · {item.period}</span>}
        </>
      }
      titleRef={title}
      above={
        path.length > 0 &&
        above !== undefined && (
          <Button
            look="quiet"
            icon={<ArrowLeft aria-hidden className="size-[1.1em]" />}
            aria-label={texts.backTo(above.label)}
            className="-ml-2.5"
            onClick={() => setPath((items) => items.slice(0, -1))}
          >
            {texts.back}
          </Button>
        )
      }
      below={
        <>
          <p className="text-kpi leading-tight font-semibold tracking-tight" data-ledger-value>
            {item.valueText}
          </p>
          {path.length === 0 && <ItemPicker request={request} selected={item.id} onSelect={setSelected} />}
        </>
      }
      onClosed={onClosed}
    >
      <LedgerBody
        key={`${path.length} ${item.id}`}
        item={item}
        onOpenItem={(next) => setPath((items) => [...items, next])}
      />
    </Dialog>
  );
}
