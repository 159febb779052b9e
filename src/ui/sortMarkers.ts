import type { InputDefinition, InputMarker } from '../model/index.ts';

/** The values worth knowing in the order of their ticks on the rail. */
export function sortMarkers(definition: Pick<InputDefinition, 'markers'>): readonly InputMarker[] {
  return definition.markers.toSorted((one, other) => one.value - other.value);
}
