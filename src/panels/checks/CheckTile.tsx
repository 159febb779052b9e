import { useCallback } from 'react';
import { LiveText } from '../../charts/LiveText.tsx';
import { describeMetric } from '../../data/metrics.ts';
import { ledgerStore } from '../../derived/ledgerStore.ts';
import { useLedgerLibrary } from '../../derived/useLedger.ts';
import { useLivePart, useSession, type Live } from '../../derived/useSession.ts';
import { useSources } from '../../derived/useSources.ts';
import { useChecksTexts } from '../../i18n/checks/useChecksTexts.ts';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { GaugeId } from '../../model/index.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LedgerTrigger } from '../../ui/LedgerTrigger.tsx';
import { SourceList } from '../../ui/SourceList.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { buildCheckRequest } from '../../view-models/checks/buildCheckRequest.ts';
import type { Check, Checks } from '../../view-models/checks/buildChecks.ts';
import { buildFactItem } from '../../view-models/ledger/buildFactItem.ts';
import { GaugeScale } from './GaugeScale.tsx';
import { LevelMark } from './LevelMark.tsx';

interface TileProps {
  /** The check as it was when the scenario last rested: its name, zones and explanation. */
  readonly check: Check;
  readonly live: Live<Checks>;
  /** The facts for the ledger are asked for when somebody may want them. */
  readonly isInView: boolean;
}

function findCheck({ checks }: Checks, id: GaugeId): Check {
  const check = checks.find((candidate) => candidate.id === id);
  if (check === undefined) throw new Error(`There is no check ${id}.`);
  return check;
}

/** Part of one check; texts are compared by value, so a tile renders only what has changed. */
function useCheckPart<TPart>({ check: { id }, live }: TileProps, select: (check: Check) => TPart): TPart {
  return useLivePart(live, (checks) => select(findCheck(checks, id)));
}

/** Opens the ledger with the value and the facts that the limits rest on. */
function useCheckLedger({ check: { id }, live, isInView }: TileProps): () => void {
  const { source } = useSession();
  const language = useLanguage();
  const texts = useLedgerTexts();
  const { library } = useLedgerLibrary(isInView);
  return useCallback(() => {
    const check = findCheck(live.read(), id);
    const facts = check.factIds.flatMap((factId) => {
      const fact = library?.facts.get(factId);
      if (library === null || fact === undefined) return [];
      const { label } = describeMetric(library.metrics, fact.entity, fact.metric, language);
      return [buildFactItem(fact, label, language, texts)];
    });
    ledgerStore.getState().opened(buildCheckRequest(check, source.read().year, facts));
  }, [id, live, source, language, texts, library]);
}

function LiveScale(props: TileProps) {
  const at = useCheckPart(props, ({ scale }) =>
    scale.at === null ? null : Math.round(scale.at * 1000) / 1000,
  );
  return <GaugeScale scale={props.check.scale} at={at} />;
}

/** Where the limits come from, in words and with their documents. */
function Explanation({ check }: { readonly check: Check }) {
  const documents = useSources(check.sourceIds);
  return (
    <div className="pb-1 text-small">
      <p>{check.about}</p>
      <ul className="mt-2 space-y-1 text-muted">
        {check.limits.map(({ text, reason }) => (
          <li key={text}>
            <strong className="font-semibold text-text">{text}.</strong> {reason}
          </li>
        ))}
      </ul>
      {documents.length > 0 && <SourceList documents={documents} />}
    </div>
  );
}

function Why({ check }: Pick<TileProps, 'check'>) {
  const texts = useChecksTexts();
  return (
    <Disclosure
      summary={
        <>
          {texts.why}
          <VisuallyHidden>{` (${check.label})`}</VisuallyHidden>
        </>
      }
    >
      <Explanation check={check} />
    </Disclosure>
  );
}

/** One check: value, level, scale, the reason, and why its limits are what they are. */
export function CheckTile(props: TileProps) {
  const { check, live } = props;
  const { id, label } = check;
  const level = useCheckPart(props, (current) => current.level);
  const limitText = useCheckPart(props, (current) => current.limitText);
  const reason = useCheckPart(props, (current) => current.reason);
  const worse = useCheckPart(props, (current) => current.worseText);
  const open = useCheckLedger(props);
  const selectValue = useCallback((checks: Checks) => findCheck(checks, id).valueText, [id]);
  return (
    <li
      data-check={id}
      className="flex min-w-0 flex-col rounded-xl border border-line bg-surface p-4 print:break-inside-avoid"
    >
      <h3 className="text-label text-muted">{label}</h3>
      <div className="mt-1 flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <p className="text-title font-semibold whitespace-nowrap tabular-nums" data-check-value>
          <LedgerTrigger look="plain" onOpen={open}>
            <LiveText live={live} select={selectValue} />
          </LedgerTrigger>
        </p>
        <LevelMark level={level} />
      </div>
      <LiveScale {...props} />
      <p className="mt-1 text-small">
        {limitText !== '' && <span className="font-medium">{limitText}. </span>}
        {reason}
      </p>
      {worse !== null && <p className="mt-1 text-small text-muted">{worse}.</p>}
      <div className="mt-auto pt-1">
        <Why check={check} />
      </div>
    </li>
  );
}
