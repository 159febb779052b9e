import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import type { Assumptions } from '../../data/assumptions.ts';
import { assumptionsQuery } from '../../data/queries.ts';
import { useSession } from '../../derived/useSession.ts';
import { useSources } from '../../derived/useSources.ts';
import { formatInputValue } from '../../format/inputs.ts';
import { formatNumber } from '../../format/number.ts';
import { methodTexts } from '../../i18n/method/methodTexts.ts';
import { methodSections, type MethodSectionId } from '../../i18n/method/methodTypes.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { constantIds, type InputDefinition } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { revealSlider } from '../../ui/revealSlider.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { SourceList } from '../../ui/SourceList.tsx';
import { FormulaText } from './FormulaText.tsx';

const useMethodTexts = () => methodTexts[useLanguage()];

function Card({
  title,
  intro,
  children,
}: {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    // No landmark: its heading may be that of a group of sliders, whose region would then not be the only one of that name.
    <article aria-labelledby={id} className="min-w-0 rounded-xl border border-line bg-surface p-4 sm:p-5">
      <h2 id={id} className="text-title font-semibold">
        {title}
      </h2>
      {intro !== undefined && <p className="mt-0.5 text-label text-muted">{intro}</p>}
      <div className="mt-3">{children}</div>
    </article>
  );
}

function Formulas({ id }: { readonly id: MethodSectionId }) {
  const { title, intro, formulas } = useMethodTexts().sections[id];
  return (
    <Card title={title} intro={intro}>
      <ul className="space-y-3">
        {formulas.map((formula) => (
          <FormulaText key={formula.text} formula={formula} />
        ))}
      </ul>
    </Card>
  );
}

/** The constants as the data have them. */
function ConstantsCard({ constants }: Pick<Assumptions, 'constants'>) {
  const texts = useMethodTexts().constants;
  const language = useLanguage();
  return (
    <Card title={texts.title}>
      <DataTable
        caption={texts.caption}
        isCaptionHidden
        rowHeader={texts.name}
        columns={[
          { id: 'value', header: texts.value },
          { id: 'meaning', header: texts.meaning, holds: 'texts' },
        ]}
        rows={constantIds.map((id) => {
          const [header, meaning] = texts.meanings[id];
          return { id, header, cells: [formatNumber(constants[id], language, 4), meaning] };
        })}
      />
    </Card>
  );
}

function Documents({ ids }: { readonly ids: readonly string[] }) {
  const { inputs: texts } = useMethodTexts();
  const documents = useSources(ids);
  return ids.length === 0 ? (
    <p className="mt-1 text-small text-muted">{texts.noSources}</p>
  ) : (
    <SourceList documents={documents} />
  );
}

/** The evidence and the range of one default. */
function InputEntry({ definition }: { readonly definition: InputDefinition }) {
  const texts = useMethodTexts().inputs;
  const language = useLanguage();
  const { id, label, unit, min, max, p10, p90, rationale, sources } = definition;
  const show = (value: number): string => formatInputValue(value, unit, language);
  return (
    <Disclosure
      summary={
        <>
          <span className="text-text">{label[language]}</span>{' '}
          <span className="tabular-nums">
            {texts.summary(show(definition.default), show(p10), show(p90))}
          </span>
        </>
      }
    >
      <div className="pb-3 pl-[1.6em] text-label" data-method-definition={id}>
        <p>{rationale[language]}</p>
        <p className="mt-1 text-muted">{texts.range(show(min), show(max))}</p>
        <Documents ids={sources} />
        <Button
          look="quiet"
          className="mt-1"
          aria-label={texts.goToLabel(label[language])}
          onClick={() => revealSlider(id)}
        >
          {texts.goTo}
        </Button>
      </div>
    </Disclosure>
  );
}

function InputsCard() {
  const texts = useMethodTexts().inputs;
  const language = useLanguage();
  const { definitions, groups } = useSession();
  return (
    <Card title={texts.title} intro={texts.intro}>
      {groups.map((group) => (
        <div key={group.id} className="mb-3">
          <h3 className="text-label font-semibold">{group.label[language]}</h3>
          {definitions
            .filter((definition) => definition.group === group.id)
            .map((definition) => (
              <InputEntry key={definition.id} definition={definition} />
            ))}
        </div>
      ))}
    </Card>
  );
}

function CorrelationsCard({ correlations, definitions }: Pick<Assumptions, 'correlations' | 'definitions'>) {
  const texts = useMethodTexts().correlations;
  const language = useLanguage();
  const nameOf = (wanted: string): string =>
    definitions.find(({ id }) => id === wanted)?.label[language] ?? wanted;
  return (
    <Card title={texts.title} intro={texts.intro}>
      <DataTable
        caption={texts.caption}
        isCaptionHidden
        rowHeader={texts.pair}
        columns={[{ id: 'rho', header: texts.rho }]}
        rows={correlations.map(({ a, b, rho }) => ({
          id: `${a} ${b}`,
          header: texts.and(nameOf(a), nameOf(b)),
          cells: [formatNumber(rho, language, 2)],
        }))}
      />
    </Card>
  );
}

function ConnectedMethod() {
  const texts = useMethodTexts();
  const { data, isError } = useQuery(assumptionsQuery());
  if (data === undefined)
    return isError ? (
      <Notice tone="error" title={texts.failed} />
    ) : (
      <Skeleton className="h-[70vh]" label={texts.loading} />
    );
  return (
    <div className="mx-auto max-w-4xl space-y-4">
      <header>
        <h2 className="text-title font-semibold">{texts.title}</h2>
        <p className="mt-1 text-body text-muted">{texts.intro}</p>
      </header>
      {methodSections.map((id) => (
        <Formulas key={id} id={id} />
      ))}
      <ConstantsCard constants={data.constants} />
      <InputsCard />
      <CorrelationsCard correlations={data.correlations} definitions={data.definitions} />
      <Card title={texts.limits.title}>
        <ul className="list-disc space-y-1 pl-5 text-body">
          {texts.limits.list.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

/** The model in the open: formulas, constants, evidence of every default, and what it does not do. */
export function MethodPanel() {
  return (
    <ErrorBoundary FallbackComponent={PanelFailure}>
      <ConnectedMethod />
    </ErrorBoundary>
  );
}
