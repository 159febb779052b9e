import { useQuery } from '@tanstack/react-query';
import { Download, FastForward, Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import { writeTemplateCsv } from '../../data/own-data/exportCsv.ts';
import type { YearReading } from '../../data/own-data/figureReaders.ts';
import type { RollForward } from '../../data/own-data/rollForward.ts';
import { computeRollForward, listWanted } from '../../data/own-data/rollForward.ts';
import type { Assumptions } from '../../data/assumptions.ts';
import type { Baseline } from '../../data/baseline.ts';
import { assumptionsQuery, baselineQuery, factsQuery } from '../../data/queries.ts';
import type { OwnDataHandle } from '../../derived/ownDataStart.ts';
import { useActiveBasis } from '../../derived/useOwnData.ts';
import { formatNumber, formatYear } from '../../format/number.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { isOwnId, type Language } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { downloadText } from './downloadText.ts';
import { FigureTable } from './FigureTable.tsx';
import { useOwnDataTexts, type OwnDataTexts } from './ownDataTexts.ts';
import { useFigureNames } from './useFigureNames.ts';

const mostFractionDigits = 3;

/** Where a figure comes from, or what it needs. */
function describeOrigin(
  reading: YearReading,
  { roll }: OwnDataTexts,
  nameFigure: (entity: string, metric: string) => string,
): string {
  if (!reading.ok)
    return reading.wanted
      .map(({ entity, metric, periods }) => roll.wanted(nameFigure(entity, metric), periods.join(', ')))
      .join(' · ');
  const own = reading.facts.filter(({ id }) => isOwnId(id)).length;
  if (own === 0) return roll.facts;
  return own === reading.facts.length ? roll.yours : roll.mixed;
}

interface FiguresProps {
  readonly before: Baseline;
  readonly next: RollForward;
}

function Figures({ before, next }: FiguresProps) {
  const texts = useOwnDataTexts();
  const { roll } = texts;
  const language: Language = useLanguage();
  const nameFigure = useFigureNames();
  const write = (value: number): string => formatNumber(value, language, mostFractionDigits);
  return (
    <FigureTable
      caption={roll.details(formatYear(next.year))}
      columns={[
        { id: 'figure', header: roll.columns.figure, holds: 'names' },
        { id: 'before', header: formatYear(before.baseYear.year), holds: 'numbers' },
        { id: 'after', header: formatYear(next.year), holds: 'numbers' },
        { id: 'origin', header: roll.columns.origin, holds: 'remarks' },
      ]}
      rows={next.figures.map(({ id, reading }) => ({
        id,
        cells: [
          roll.figures[id],
          write(before.baseYear[id]),
          reading.ok ? write(reading.value) : <span className="text-muted">{roll.missing}</span>,
          describeOrigin(reading, texts, nameFigure),
        ],
      }))}
    />
  );
}

function saveTemplate(next: RollForward, name: string): void {
  const wanted = listWanted(next).flatMap(({ periods, ...fact }) =>
    periods.map((period) => ({ ...fact, period })),
  );
  downloadText(name, writeTemplateCsv(wanted), 'text/csv');
}

interface NextYearProps extends FiguresProps {
  readonly onRoll: (text: string) => void;
}

function NextYear({ before, next, onRoll }: NextYearProps) {
  const { roll } = useOwnDataTexts();
  const year = formatYear(next.year);
  const { text } = next;
  const known = next.figures.filter(({ reading }) => reading.ok).length;
  return (
    <div className="mt-3 space-y-2">
      <p className="text-label">
        {text !== null && roll.complete(year)}
        {text === null &&
          (next.isContradictory
            ? roll.contradictory(year)
            : roll.known(String(known), String(next.figures.length), year))}
      </p>
      {text !== null && (
        <p className="text-small text-muted">{roll.effect(year, formatYear(next.year + 1))}</p>
      )}
      <div className="flex flex-wrap gap-2">
        {text !== null && (
          <Button
            look="strong"
            icon={<FastForward aria-hidden className="size-[1.2em]" />}
            onClick={() => onRoll(text)}
          >
            {roll.rollTo(year)}
          </Button>
        )}
        {known < next.figures.length && (
          <Button
            icon={<Download aria-hidden className="size-[1.2em]" />}
            onClick={() => saveTemplate(next, roll.templateName(year))}
          >
            {roll.template(year)}
          </Button>
        )}
      </div>
      <Disclosure summary={roll.details(year)}>
        <Figures before={before} next={next} />
      </Disclosure>
    </div>
  );
}

interface BaseYearProps {
  readonly handle: OwnDataHandle;
  readonly shipped: Baseline;
  readonly assumptions: Assumptions;
}

function BaseYear({ handle, shipped, assumptions }: BaseYearProps) {
  const { roll } = useOwnDataTexts();
  const facts = useQuery(factsQuery());
  const { baseline, yearsRolled } = useActiveBasis(handle, shipped, assumptions);
  const table = facts.data?.table;
  const next = useMemo(
    () => (table === undefined ? null : computeRollForward(table, baseline)),
    [table, baseline],
  );
  const year = formatYear(baseline.baseYear.year);
  const shippedYear = formatYear(shipped.baseYear.year);
  return (
    <>
      <p className="mt-1 text-label">
        {yearsRolled === 0 ? roll.shipped(year) : roll.own(year, shippedYear)}
      </p>
      {yearsRolled > 0 && (
        <Button
          className="mt-2"
          icon={<Undo2 aria-hidden className="size-[1.2em]" />}
          onClick={handle.baselineReverted}
        >
          {roll.revert(shippedYear)}
        </Button>
      )}
      {/* When the facts cannot be had, the notice above the view says so. */}
      {next === null ? (
        !facts.isError && <Skeleton className="mt-3 h-24" label={roll.loading} />
      ) : (
        <NextYear before={baseline} next={next} onRoll={handle.rolledForward} />
      )}
    </>
  );
}

/** The year that projections start from, and how far the next one is known. */
export function RollForwardCard({ handle }: { readonly handle: OwnDataHandle }) {
  const { roll } = useOwnDataTexts();
  const baseline = useQuery(baselineQuery());
  const assumptions = useQuery(assumptionsQuery());
  return (
    <section className="rounded-xl border border-line bg-surface p-4 sm:p-5" data-own="base-year">
      <h2 className="text-title font-semibold">{roll.title}</h2>
      {baseline.data !== undefined && assumptions.data !== undefined && (
        <BaseYear handle={handle} shipped={baseline.data} assumptions={assumptions.data} />
      )}
    </section>
  );
}
