import { Pin } from 'lucide-react';
import { useCompareTexts } from '../../i18n/compare/useCompareTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useAddScenario } from './useAddScenario.ts';

interface EmptyComparisonProps {
  readonly onSaid: (message: string) => void;
}

/** The invitation to compare. */
export function EmptyComparison({ onSaid }: EmptyComparisonProps) {
  const texts = useCompareTexts();
  const { items, add, pin } = useAddScenario(onSaid);
  return (
    <div className="rounded-xl border border-line bg-surface p-4 sm:p-5">
      <h3 className="text-body font-semibold">{texts.empty.title}</h3>
      <p className="mt-1 max-w-prose text-label text-muted">{texts.empty.text}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button icon={<Pin aria-hidden className="size-[1.2em]" />} onClick={pin}>
          {texts.add.pin}
        </Button>
        <Menu label={texts.add.menu} items={items.slice(1)} onSelect={add} />
      </div>
    </div>
  );
}
