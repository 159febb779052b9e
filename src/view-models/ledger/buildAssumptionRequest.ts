import { formatInputValue } from '../../format/inputs.ts';
import type { InputDefinition, InputMarker, InputUnit, Language } from '../../model/index.ts';
import type { ValueUnit } from '../chartTypes.ts';
import type { LedgerItem, LedgerRequest } from './ledgerTypes.ts';

const units: Readonly<Record<InputUnit, ValueUnit>> = {
  USD_bn: 'USD_bn',
  percent: 'percent',
  pp: 'percent',
  ratio: 'percent',
  years: 'years',
};

/** The name of the entry for a marker, unique among those of its slider. */
export function nameMarker(marker: InputMarker): string {
  return `${marker.value} ${marker.label.en}`;
}

/**
 * The default of an assumption and those of its markers that a fact says too, beginning with one of them. `defaultLabel` is what
 * the default is called.
 */
export function buildAssumptionRequest(
  definition: InputDefinition,
  selected: InputMarker | null,
  language: Language,
  defaultLabel: string,
): LedgerRequest {
  const label = definition.label[language];
  const show = (value: number): string => formatInputValue(value, definition.unit, language);
  const markers = definition.markers.flatMap((marker): readonly LedgerItem[] =>
    marker.fact === undefined
      ? []
      : [
          {
            id: nameMarker(marker),
            label,
            period: marker.label[language],
            valueText: show(marker.value),
            origin: {
              kind: 'facts',
              factIds: [marker.fact],
              value: marker.value,
              unit: units[definition.unit],
            },
          },
        ],
  );
  return {
    selected: selected === null ? 'default' : nameMarker(selected),
    items: [
      {
        id: 'default',
        label,
        period: defaultLabel,
        valueText: show(definition.default),
        origin: { kind: 'assumption', input: definition.id },
      },
      ...markers,
    ],
  };
}
