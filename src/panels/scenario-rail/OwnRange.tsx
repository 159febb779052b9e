import { useEditedRange } from '../../derived/useEditedRange.ts';
import { formatInputValue } from '../../format/inputs.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import type { InputDefinition } from '../../model/index.ts';
import { ReasonFact } from '../../ui/ReasonFact.tsx';

/** The likely range that somebody gave an assumption, beside the shipped one; nothing where nobody did. */
export function OwnRange({ definition }: { readonly definition: InputDefinition }) {
  const language = useLanguage();
  const texts = useMessages().interface.slider;
  const range = useEditedRange(definition);
  if (range === null) return null;
  const show = (value: number): string => formatInputValue(value, definition.unit, language);
  return (
    <ReasonFact name={texts.ownRange} hint={texts.ownRangeHelp}>
      {range.isCertain ? texts.certain : texts.rangeFromTo(show(range.low), show(range.high))}
    </ReasonFact>
  );
}
