import { useId } from 'react';
import { formatYear } from '../../format/number.ts';
import { formatValue } from '../../format/value.ts';
import { useGoalSeekTexts } from '../../i18n/goal-seek/useGoalSeekTexts.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { Goal } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { revealSlider } from '../../ui/revealSlider.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { findOutcomeUnit } from '../../view-models/outcomeUnits.ts';
import { sortGoalRows, type GoalRow } from '../../view-models/risk/buildGoalRows.ts';

interface AloneCardProps {
  readonly goal: Goal;
  readonly rows: readonly GoalRow[] | null;
  readonly onApply: (row: GoalRow) => void;
}

const cell = 'px-2 py-1.5 text-right whitespace-nowrap';
const head = 'px-2 py-1.5 align-bottom font-medium text-muted';

function ReachedTable({
  rows,
  onApply,
}: { readonly rows: readonly GoalRow[] } & Pick<AloneCardProps, 'onApply'>) {
  const texts = useGoalSeekTexts().alone;
  const captionId = useId();
  return (
    <div
      role="group"
      aria-labelledby={captionId}
      tabIndex={0}
      className="relative mt-3 max-w-full overflow-x-auto"
    >
      <table className="w-full border-collapse text-label tabular-nums" data-goal-table>
        <caption id={captionId} className="sr-only">
          {texts.caption}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={`${head} text-left`}>
              {texts.assumption}
            </th>
            <th scope="col" className={`${head} text-right max-sm:hidden`}>
              {texts.from}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {texts.to}
            </th>
            <th scope="col" className={`${head} text-right max-sm:hidden`}>
              {texts.change}
            </th>
            <th scope="col" className={head}>
              <span className="sr-only">{texts.action}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="border-t border-line" data-goal-row={row.id}>
              <th scope="row" className="px-2 sm:min-w-40 py-1.5 text-left font-medium">
                {row.label}
              </th>
              <td className={`${cell} max-sm:hidden`}>{row.fromText}</td>
              <td className={`${cell} font-semibold`}>{row.valueText}</td>
              <td className={`${cell} text-muted max-sm:hidden`}>{row.changeText}</td>
              <td className={cell}>
                <Button aria-label={texts.applyLabel(row.label, row.valueText)} onClick={() => onApply(row)}>
                  {texts.apply}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MissedList({ rows }: { readonly rows: readonly GoalRow[] }) {
  const texts = useGoalSeekTexts().alone;
  return (
    <ul className="divide-y divide-line" data-goal-missed>
      {rows.map((row) => (
        <li
          key={row.id}
          className="flex flex-wrap items-center gap-x-3 py-1 text-label"
          data-goal-row={row.id}
        >
          <span className="min-w-0 flex-1 basis-64">
            <span className="font-medium">{row.label}.</span> <span className="text-muted">{row.reason}</span>
          </span>
          <Button look="quiet" aria-label={texts.goToLabel(row.label)} onClick={() => revealSlider(row.id)}>
            {texts.goTo}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What each assumption alone would have to be; and for those that cannot do it, how near they come and why. */
export function AloneCard({ goal, rows, onApply }: AloneCardProps) {
  const { alone: texts, computing } = useGoalSeekTexts();
  const language = useLanguage();
  const titleId = useId();
  const wanted = formatValue(goal.target, findOutcomeUnit(goal.output), language);
  const { reached, missed } = sortGoalRows(rows ?? []);
  return (
    <article
      aria-labelledby={titleId}
      className="min-w-0 rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <h2 id={titleId} className="text-title font-semibold">
        {texts.title(outcomeNames[language][goal.output], formatYear(goal.year), wanted)}
      </h2>
      {rows === null ? (
        <Skeleton className="mt-3 h-64" label={computing} />
      ) : (
        <>
          <p className="mt-0.5 text-label text-muted">
            {reached.length === 0 ? texts.none : texts.found(reached.length, rows.length)}{' '}
            {texts.nearestFirst}
          </p>
          {reached.length > 0 && <ReachedTable rows={reached} onApply={onApply} />}
          <p className="mt-2 text-small text-muted">{texts.caveat}</p>
          {missed.length > 0 && (
            <div className="mt-2">
              <Disclosure summary={texts.unreachable(missed.length)}>
                <MissedList rows={missed} />
              </Disclosure>
            </div>
          )}
        </>
      )}
    </article>
  );
}
