import { clsx } from 'clsx';
import { ArrowLeftRight } from 'lucide-react';
import { useHistory } from '../../derived/useHistory.ts';
import { useSession } from '../../derived/useSession.ts';
import { formatClock } from '../../format/times.ts';
import { useScenarioTexts } from '../../i18n/scenarios/useScenarioTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { HistoryEntry } from '../../store/historyStore.ts';
import { Button } from '../../ui/Button.tsx';
import { hasCommandKey } from '../../ui/typing.ts';
import { useDescribeChange } from './useDescribeChange.ts';

interface StepProps {
  readonly entry: HistoryEntry;
  readonly text: string;
  /** Where the step stands beside the present one. */
  readonly place: 'past' | 'present' | 'undone';
  readonly onJump: () => void;
}

function Step({ entry, text, place, onJump }: StepProps) {
  const language = useLanguage();
  return (
    <li>
      <button
        type="button"
        aria-current={place === 'present' ? 'step' : undefined}
        onClick={onJump}
        className={clsx(
          'flex min-h-control w-full items-baseline gap-3 rounded-md px-2 py-1.5 text-left -outline-offset-2 hover:bg-raised',
          place === 'present' && 'bg-raised font-semibold',
          place === 'undone' && 'text-muted line-through decoration-1',
        )}
      >
        <span className="min-w-0 flex-1">{text}</span>
        <time
          dateTime={new Date(entry.time).toISOString()}
          className="shrink-0 text-small font-normal text-muted"
        >
          {formatClock(entry.time, language)}
        </time>
      </button>
    </li>
  );
}

/** The keys as they are written on this device. */
function nameKeys(): readonly [string, string, string] {
  return hasCommandKey() ? ['⌘Z', '⇧⌘Z', '⌥⌘Z'] : ['Ctrl+Z', 'Ctrl+Y', 'Ctrl+Alt+Z'];
}

/** Every step since the page opened, the latest first, to go back to; and the last change, back and forth. */
export function HistoryList() {
  const texts = useScenarioTexts().history;
  const { history } = useSession();
  const { entries, position, direction } = useHistory((state) => state);
  const describe = useDescribeChange();
  const isBack = direction === 'back' && position < entries.length - 1;
  const steps = entries.map((entry, index) => ({ entry, index })).toReversed();
  return (
    <>
      <p className="mt-1 text-small text-muted">{texts.help}</p>
      <Button
        className="mt-2"
        disabled={entries.length === 1}
        icon={<ArrowLeftRight aria-hidden className="size-[1.1em]" />}
        onClick={() => history.getState().changeReplayed()}
      >
        {isBack ? texts.showAfter : texts.showBefore}
      </Button>
      <ol aria-label={texts.steps} className="mt-2 -mx-2 border-t border-line pt-2" reversed>
        {steps.map(({ entry, index }) => (
          <Step
            key={index}
            entry={entry}
            text={describe(entries, index)}
            place={index === position ? 'present' : index < position ? 'past' : 'undone'}
            onJump={() => history.getState().jumpedTo(index)}
          />
        ))}
      </ol>
      <p className="mt-2 text-small text-muted">{texts.keys(...nameKeys())}</p>
    </>
  );
}
