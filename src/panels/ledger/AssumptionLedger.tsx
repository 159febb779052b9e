import { useEditedRange } from '../../derived/useEditedRange.ts';
import { useSession } from '../../derived/useSession.ts';
import { useSources } from '../../derived/useSources.ts';
import { formatInputValue } from '../../format/inputs.ts';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import type { InputDefinition, InputId } from '../../model/index.ts';
import { SourceList } from '../../ui/SourceList.tsx';
import { Entry } from './Entry.tsx';
import { Section } from './Section.tsx';

/** The likely range that somebody changed, about where the slider stands. */
function OwnLikely({ definition }: { readonly definition: InputDefinition }) {
  const { assumption: texts } = useLedgerTexts();
  const { certain, ownRangeHelp } = useMessages().interface.slider;
  const language = useLanguage();
  const range = useEditedRange(definition);
  if (range === null) return null;
  const show = (value: number): string => formatInputValue(value, definition.unit, language);
  return (
    <Entry name={texts.ownLikely}>
      {range.isCertain ? certain : texts.range(show(range.low), show(range.high))}
      <span className="block text-small text-muted">{ownRangeHelp}</span>
    </Entry>
  );
}

function AssumptionContent({ definition }: { readonly definition: InputDefinition }) {
  const { assumption: texts } = useLedgerTexts();
  const language = useLanguage();
  const documents = useSources(definition.sources);
  const show = (value: number): string => formatInputValue(value, definition.unit, language);
  return (
    <div className="space-y-4 text-label">
      <div>
        <p className="font-semibold">{texts.title}</p>
        <p className="mt-1">{texts.text}</p>
      </div>
      <dl className="space-y-2">
        <Entry name={texts.why}>{definition.rationale[language]}</Entry>
        <Entry name={texts.likely}>{texts.range(show(definition.p10), show(definition.p90))}</Entry>
        <OwnLikely definition={definition} />
        <Entry name={texts.possible}>{texts.range(show(definition.min), show(definition.max))}</Entry>
      </dl>
      <Section title={texts.sources}>
        {definition.sources.length === 0 ? (
          <p className="mt-1 text-muted">{texts.noSources}</p>
        ) : (
          <SourceList documents={documents} />
        )}
      </Section>
    </div>
  );
}

/** The default of a slider: why it is what it is, how far it may be off, and what it rests on. */
export function AssumptionLedger({ input }: { readonly input: InputId }) {
  const { definitions } = useSession();
  const definition = definitions.find(({ id }) => id === input);
  return definition === undefined ? null : <AssumptionContent definition={definition} />;
}
