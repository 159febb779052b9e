import { useSession } from '../../derived/useSession.ts';
import { useSources } from '../../derived/useSources.ts';
import { formatInputValue } from '../../format/inputs.ts';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { InputDefinition, InputId } from '../../model/index.ts';
import { SourceList } from '../../ui/SourceList.tsx';
import { Entry } from './Entry.tsx';
import { Section } from './Section.tsx';

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
