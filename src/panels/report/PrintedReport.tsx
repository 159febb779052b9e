import { useLayoutEffect } from 'react';
import { listShownFigures } from '../../derived/shownFigures.ts';
import { useLatestSource } from '../../derived/useLatestSource.ts';
import { useScenarioName } from '../../derived/useScenarioName.ts';
import { useSources } from '../../derived/useSources.ts';
import { useSession } from '../../derived/useSession.ts';
import { formatDay } from '../../format/days.ts';
import { reportTexts } from '../../i18n/report/reportTexts.ts';
import { SourceList } from '../../ui/SourceList.tsx';
import { usePrinting } from '../../ui/usePrinting.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import {
  listReportAssumptions,
  listReportOutcomes,
  type ReportAssumption,
} from '../../view-models/report/buildReport.ts';

const cell = 'border-b border-line px-2 py-1 text-right align-top tabular-nums';
const name = 'border-b border-line py-1 pr-2 text-left align-top font-normal';

function AssumptionTable({
  rows,
  title,
}: {
  readonly rows: readonly ReportAssumption[];
  readonly title: string;
}) {
  const { columns } = reportTexts[useLanguage()];
  return (
    <table className="w-full border-collapse text-small">
      <caption className="pb-1 text-left text-label font-semibold">{title}</caption>
      <thead>
        <tr>
          <th scope="col" className={name}>
            {columns.assumption}
          </th>
          <th scope="col" className={cell}>
            {columns.baseline}
          </th>
          <th scope="col" className={cell}>
            {columns.scenario}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.isChanged ? 'font-semibold' : ''}>
            <th scope="row" className={name}>
              {row.label}
            </th>
            <td className={cell}>{row.baseline}</td>
            <td className={cell}>{row.scenario}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ResultTable() {
  const texts = reportTexts[useLanguage()];
  const outcomes = listReportOutcomes(useSession().source.read());
  return (
    <table className="w-full border-collapse text-small">
      <caption className="pb-1 text-left text-label font-semibold">{texts.results}</caption>
      <thead>
        <tr>
          <th scope="col" className={name}>
            {texts.columns.outcome}
          </th>
          {outcomes[0]?.cells.map(({ year }) => (
            <th key={year} scope="col" className={cell}>
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {outcomes.map(({ id, label, cells }) => (
          <tr key={id} className="break-inside-avoid">
            <th scope="row" className={name}>
              {label}
            </th>
            {cells.map(({ year, scenario, baseline }) => (
              <td key={year} className={cell}>
                {scenario}
                {baseline !== null && <span className="block text-muted">{baseline}</span>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Paper is white, whatever the screen is. */
function useWhitePaper(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const { theme } = root.dataset;
    root.dataset['theme'] = 'light';
    return () => {
      if (theme === undefined) delete root.dataset['theme'];
      else root.dataset['theme'] = theme;
    };
  }, []);
}

function Head() {
  useWhitePaper();
  const language = useLanguage();
  const texts = reportTexts[language];
  const { currentLink, definitions, source } = useSession();
  const { name: scenario } = useScenarioName();
  const latest = useLatestSource();
  const changed = listReportAssumptions(definitions, source.read()).filter(({ isChanged }) => isChanged);
  const today = formatDay(new Date().toISOString().slice(0, 10), language);
  const link = currentLink();
  return (
    <section data-report="head" className="space-y-3">
      <div className="border-b-2 border-text pb-2">
        <p className="text-label text-muted">Cumulo · {texts.kind}</p>
        <p className="text-display font-semibold">{scenario}</p>
        <p className="text-small text-muted">
          {[
            texts.printed(today),
            ...(latest === null ? [] : [texts.dataAsOf(formatDay(latest, language))]),
          ].join(' · ')}
        </p>
        <p className="text-small break-all">
          {texts.link} <a href={link}>{link}</a>
        </p>
      </div>
      {changed.length === 0 ? (
        <p className="text-label">{texts.noChanges}</p>
      ) : (
        <AssumptionTable rows={changed} title={texts.changes} />
      )}
    </section>
  );
}

/** Every document behind the figures of the view, once. */
function SourcesOfView() {
  const texts = reportTexts[useLanguage()];
  const figures = listShownFigures(useSession());
  const documents = useSources([...new Set(figures.flatMap(({ sourceIds }) => sourceIds))]);
  if (documents.length === 0) return null;
  return (
    <div>
      <h2 className="text-label font-semibold">{texts.sources}</h2>
      <SourceList documents={documents} />
    </div>
  );
}

function Tail() {
  const texts = reportTexts[useLanguage()];
  const { definitions, source } = useSession();
  return (
    <section data-report="tail" className="space-y-6 break-before-page">
      <ResultTable />
      <p className="text-small text-muted">{texts.resultsNote}</p>
      <AssumptionTable rows={listReportAssumptions(definitions, source.read())} title={texts.assumptions} />
      <SourcesOfView />
    </section>
  );
}

/** On paper the view becomes a report: scenario and changes before its charts, results and assumptions after them. */
export function PrintedReport({ part }: { readonly part: 'head' | 'tail' }) {
  const isPrinting = usePrinting();
  if (!isPrinting) return null;
  return part === 'head' ? <Head /> : <Tail />;
}
