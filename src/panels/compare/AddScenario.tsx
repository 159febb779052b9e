import { useCompare } from '../../derived/useCompare.ts';
import { useCompareTexts } from '../../i18n/compare/useCompareTexts.ts';
import { mostCompared } from '../../store/compareStore.ts';
import { Menu } from '../../ui/Menu.tsx';
import { useAddScenario } from './useAddScenario.ts';

interface AddScenarioProps {
  readonly onSaid: (message: string) => void;
}

/** Adds a scenario to the comparison, while there is room. */
export function AddScenario({ onSaid }: AddScenarioProps) {
  const texts = useCompareTexts().add;
  const { items, add } = useAddScenario(onSaid);
  const isFull = useCompare((state) => state.scenarios.length >= mostCompared);
  if (isFull) return <p className="text-small text-muted">{texts.full}</p>;
  return <Menu label={texts.menu} items={items} onSelect={add} />;
}
