import type { InputDefinition } from '../model/index.ts';
import { findShown } from '../store/compareStore.ts';
import { placeSpread, type SpreadPlace } from '../view-models/simulation/placeSpread.ts';
import { useCompare } from './useCompare.ts';
import { useScenario } from './useSession.ts';
import { useUncertainty } from './useUncertainty.ts';

/**
 * The P10 and P90 of an assumption, about where its slider stands, when somebody changed them; null as shipped. A slider that moves
 * is heard only where they were changed; still, use it in what people open, not in what always stands beside a slider.
 */
export function useEditedRange(definition: InputDefinition): SpreadPlace | null {
  const { id, default: usual } = definition;
  const spread = useUncertainty((state) => state.edits[id]);
  const isEdited = spread !== undefined;
  const own = useScenario((state) => (isEdited ? state.overrides[id] : undefined));
  const shown = useCompare((state) => {
    const inPlace = isEdited ? findShown(state) : undefined;
    return inPlace === undefined ? null : (inPlace.overrides[id] ?? usual);
  });
  return isEdited ? placeSpread(definition, shown ?? own ?? usual, spread) : null;
}
