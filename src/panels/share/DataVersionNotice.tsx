import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  baselineHistoryQuery,
  compareBaselines,
  type BaselineChanges,
  type BaselineVersion,
} from '../../data/baselineHistory.ts';
import { useDisplay, useScenario, useSession } from '../../derived/useSession.ts';
import { formatDay } from '../../format/days.ts';
import { formatInputNumber, formatInputValue } from '../../format/inputs.ts';
import { formatYear } from '../../format/number.ts';
import { ownDataPanelEn } from '../../i18n/own-data/panelEn.ts';
import { ownDataPanelFr } from '../../i18n/own-data/panelFr.ts';
import { useShareTexts } from '../../i18n/share/useShareTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { BaseFigureId, Overrides } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable, type DataTableRow } from '../../ui/DataTable.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { Notice } from '../../ui/Notice.tsx';

const figureNames = { en: ownDataPanelEn.roll.figures, fr: ownDataPanelFr.roll.figures };

/** What the page stands on now. */
function usePresentBasis() {
  const { source } = useSession();
  const { basis, baseline } = source.read();
  return { basis, defaults: baseline.inputs };
}

function useRows({ year, defaults, base, constants }: BaselineChanges): readonly DataTableRow[] {
  const texts = useShareTexts().otherData;
  const language = useLanguage();
  const { definitions, years } = useSession();
  const overrides = useScenario((state) => state.overrides);
  const baseYear = formatYear(years.firstYear - 1);
  const plain = (value: number): string => formatInputNumber(value, language);
  const writeBase = (id: BaseFigureId, value: number): string =>
    id === 'dilutedShares' ? plain(value) : formatInputValue(value, 'USD_bn', language);
  const inputs = defaults.flatMap(({ id, from, to }) => {
    const definition = definitions.find((candidate) => candidate.id === id);
    if (definition === undefined) return [];
    const write = (value: number): string => formatInputValue(value, definition.unit, language);
    const isSet = overrides[id] !== undefined;
    const now = isSet ? `${write(to)} (${texts.inLink})` : write(to);
    return [{ id, header: definition.label[language], cells: [write(from), now] }];
  });
  const figures = base.map(({ id, from, to }) => ({
    id: `base ${id}`,
    header: `${figureNames[language][id]} (${texts.base(baseYear)})`,
    cells: [writeBase(id, from), writeBase(id, to)],
  }));
  const fixed = constants.map(({ id, from, to }) => ({
    id: `constant ${id}`,
    header: texts.constant(id),
    cells: [plain(from), plain(to)],
  }));
  const changedYear =
    year === null
      ? []
      : [{ id: 'year', header: texts.baseYear, cells: [formatYear(year.from), formatYear(year.to)] }];
  return [...changedYear, ...inputs, ...figures, ...fixed];
}

/** Defaults of then for the assumptions that the scenario leaves open. */
function listFormer({ defaults }: BaselineChanges, overrides: Overrides): Overrides {
  const open = defaults.filter(({ id }) => overrides[id] === undefined);
  return Object.fromEntries(open.map(({ id, from }) => [id, from]));
}

const mostListed = 12;

/** What has changed since a known version of the data, and the way back to its defaults. */
function KnownVersion({ version }: { readonly version: BaselineVersion }) {
  const texts = useShareTexts().otherData;
  const language = useLanguage();
  const { scenario } = useSession();
  const overrides = useScenario((state) => state.overrides);
  const { basis, defaults } = usePresentBasis();
  const changes = compareBaselines(version, basis, defaults);
  const rows = useRows(changes);
  const former = listFormer(changes, overrides);
  const [isRestored, setIsRestored] = useState(false);
  const restore = (): void => {
    scenario.getState().scenarioReplaced({ ...former, ...overrides }, { kind: 'link' });
    setIsRestored(true);
  };
  return (
    <>
      <p>{texts.known(formatDay(version.date, language))}</p>
      <div className="mt-2 max-w-2xl rounded-md border border-line bg-surface py-1">
        <DataTable
          caption={texts.caption}
          rowHeader={texts.what}
          columns={[
            { id: 'then', header: texts.then },
            { id: 'now', header: texts.now },
          ]}
          rows={rows.slice(0, mostListed)}
        />
        {rows.length > mostListed && <p>{texts.more(rows.length - mostListed)}</p>}
      </div>
      {Object.keys(former).length > 0 && (
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
          <Button onClick={restore}>{texts.restore}</Button>
          <span className="text-small text-muted">{texts.restoreHelp}</span>
        </p>
      )}
      <LiveRegion message={isRestored ? texts.restored : ''} />
    </>
  );
}

/** Says that a link or a file was made on other data, what has changed since, and offers the former defaults. */
export function DataVersionNotice() {
  const texts = useShareTexts().otherData;
  const { display } = useSession();
  const notice = useDisplay((state) => state.notices.find(({ kind }) => kind === 'otherData'));
  const history = useQuery(baselineHistoryQuery());
  if (notice?.kind !== 'otherData') return null;
  const version = history.data?.find(({ id }) => id === notice.given);
  const isWaiting = history.data === undefined && !history.isError;
  return (
    <Notice
      tone="warning"
      title={texts.title}
      onDismiss={() => display.getState().noticeDismissed(notice.id)}
      {...(history.isError && {
        onRetry: () => void history.refetch(),
        isRetrying: history.isFetching,
      })}
    >
      {isWaiting && <p>{texts.loading}</p>}
      {history.isError && <p>{`${texts.unknown} ${texts.unavailable}`}</p>}
      {history.data !== undefined && version === undefined && <p>{texts.unknown}</p>}
      {version !== undefined && <KnownVersion version={version} />}
    </Notice>
  );
}
