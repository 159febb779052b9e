import { clsx } from 'clsx';
import { useId, useMemo, type ReactNode } from 'react';
import { formatInputValue } from '../../format/inputs.ts';
import { formatYear } from '../../format/number.ts';
import { useBacktestTexts } from '../../i18n/backtest/useBacktestTexts.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { formatErrorSize, guesses } from '../../view-models/backtest/backtestResult.ts';
import { buildNewest } from '../../view-models/backtest/buildNewest.ts';
import { findNearest, listRecords, type OutcomeRecord } from '../../view-models/backtest/judgeBacktest.ts';
import type { Backtest } from './useBacktest.ts';

interface BacktestProps {
  readonly backtest: Backtest;
}

function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <article aria-labelledby={id} className="min-w-0 rounded-xl border border-line bg-surface p-4 sm:p-5">
      <h2 id={id} className="text-title font-semibold">
        {title}
      </h2>
      {children}
    </article>
  );
}

const cell = 'px-2 py-1.5 text-right whitespace-nowrap';
const head = 'px-2 py-1.5 align-bottom font-medium text-muted text-right';

function SizeCells({ record, of }: { readonly record: OutcomeRecord; readonly of: 'near' | 'far' }) {
  const language = useLanguage();
  const sizes = record[of];
  const nearest = findNearest(sizes);
  return guesses.map((guess) => {
    const size = sizes[guess];
    const text = size === null ? '–' : formatErrorSize(size.mean, record.output, language);
    return (
      <td key={guess} className={clsx(cell, guess === nearest && 'font-bold')}>
        {text}
      </td>
    );
  });
}

/** Mean errors of every outcome, near and far, and how often the band held. */
export function OverviewCard({ backtest }: BacktestProps) {
  const { overview: texts } = useBacktestTexts();
  const language = useLanguage();
  const captionId = useId();
  const records = useMemo(() => listRecords(backtest.result), [backtest]);
  const names = [texts.model, texts.noChange, texts.lastGrowth];
  return (
    <Card title={texts.title}>
      <div
        role="group"
        aria-labelledby={captionId}
        tabIndex={0}
        className="relative mt-2 max-w-full overflow-x-auto"
      >
        <table className="w-full border-collapse text-label tabular-nums" data-backtest-overview>
          <caption id={captionId} className="px-2 pb-2 text-left text-muted">
            {texts.caption}
          </caption>
          <colgroup />
          <colgroup span={3} />
          <colgroup span={3} />
          <colgroup />
          <thead>
            <tr>
              <th
                scope="col"
                rowSpan={2}
                className="px-2 py-1.5 text-left align-bottom font-medium text-muted"
              >
                {texts.outcome}
              </th>
              {[texts.near, texts.far].map((name) => (
                <th
                  key={name}
                  scope="colgroup"
                  colSpan={3}
                  className="px-2 py-1.5 text-center font-medium text-muted"
                >
                  {name}
                </th>
              ))}
              <th scope="col" rowSpan={2} className={head}>
                {texts.held}
              </th>
            </tr>
            <tr>
              {['near', 'far'].flatMap((distance) =>
                names.map((name) => (
                  <th key={`${distance} ${name}`} scope="col" className={head}>
                    {name}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {records.map((record) => (
              <tr key={record.output} className="border-t border-line">
                <th scope="row" className="px-2 py-1.5 text-left font-medium">
                  {outcomeNames[language][record.output]}
                </th>
                <SizeCells record={record} of="near" />
                <SizeCells record={record} of="far" />
                <td className={cell}>
                  {record.band === null ? '…' : texts.of(record.band.held, record.band.count)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 text-small text-muted">{texts.note}</p>
    </Card>
  );
}

/** The known quarters of a year that is not over, against the model. */
export function NewestCard({ backtest }: BacktestProps) {
  const { newest: texts, overview } = useBacktestTexts();
  const language = useLanguage();
  const { facts, result, newestBands } = backtest;
  const { test, year, quarters, parts, missing } = facts.newest;
  const rows = useMemo(() => {
    const { outcomes, reported } = result;
    if (test.case === null) return [];
    return buildNewest({ test: test.case, year, parts, outcomes, reported, bands: newestBands, language });
  }, [test, year, parts, result, newestBands, language]);
  const isHalf = quarters.join() === '1,2';
  const name = isHalf ? texts.half(formatYear(year)) : texts.quarters(formatYear(year));
  const held = (isHeld: boolean | null): string => (isHeld === null ? '…' : isHeld ? texts.yes : texts.no);
  return (
    <Card title={texts.title(name, formatYear(test.baseYear))}>
      <p className="mt-0.5 text-label text-muted">
        {rows.length === 0 ? texts.noCase : texts.intro(formatYear(year), formatYear(test.baseYear))}
      </p>
      {rows.length > 0 && (
        <div className="mt-2" data-backtest-newest>
          <DataTable
            caption={texts.caption}
            isCaptionHidden
            rowHeader={overview.outcome}
            columns={[
              { id: 'actual', header: texts.actual },
              { id: 'model', header: texts.model },
              { id: 'error', header: texts.error },
              { id: 'noChange', header: texts.errorNoChange },
              { id: 'lastGrowth', header: texts.errorLastGrowth },
              { id: 'band', header: texts.inBand },
            ]}
            rows={rows.map(({ output, name: header, actual, model, errors, isHeld }) => ({
              id: output,
              header,
              cells: [actual, model, errors.model, errors.noChange, errors.lastGrowth, held(isHeld)],
            }))}
          />
        </div>
      )}
      {missing.length > 0 && (
        <p className="mt-2 text-small text-muted">
          {texts.missing(missing.map((output) => outcomeNames[language][output]).join(', '))}
        </p>
      )}
    </Card>
  );
}

/** Every rule with what it came to in each year. */
export function DriversCard({ backtest }: BacktestProps) {
  const { drivers: texts } = useBacktestTexts();
  const language = useLanguage();
  const { assumptions, facts } = backtest;
  const tests = [...facts.years, facts.newest.test];
  const rules = assumptions.backtest.rules.filter(({ input }) => input !== '*');
  const rows = rules.map(({ input, rule }) => {
    const definition = assumptions.definitions.find(({ id }) => id === input);
    const values = tests.map(({ drivers }) => {
      const driver = drivers.find((candidate) => candidate.input === input);
      if (driver === undefined || definition === undefined) return '–';
      const value = formatInputValue(Math.round(driver.value * 100) / 100, definition.unit, language);
      return driver.isStandIn ? texts.standIn(value) : value;
    });
    return { id: input, header: definition?.label[language] ?? input, cells: [...values, rule[language]] };
  });
  return (
    <div className="rounded-xl border border-line bg-surface p-4 sm:p-5">
      <Disclosure summary={texts.title}>
        <p className="mt-1 text-label text-muted">{assumptions.backtest.note[language]}</p>
        <div className="mt-2" data-backtest-drivers>
          <DataTable
            caption={texts.caption}
            isCaptionHidden
            rowHeader={texts.assumption}
            columns={[
              ...tests.map(({ baseYear }) => ({ id: String(baseYear), header: formatYear(baseYear) })),
              { id: 'rule', header: texts.rule, holds: 'texts' },
            ]}
            rows={rows}
          />
        </div>
        <p className="mt-2 text-small text-muted">{texts.standInNote}</p>
        <p className="text-small text-muted">{texts.others}</p>
      </Disclosure>
    </div>
  );
}
