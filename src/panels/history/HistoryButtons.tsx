import { clsx } from 'clsx';
import { History, Redo2, Undo2 } from 'lucide-react';
import { memo, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useHistory } from '../../derived/useHistory.ts';
import { useSession } from '../../derived/useSession.ts';
import { useHeadingTexts } from '../../i18n/scenarios/useHeadingTexts.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { lazyPart } from '../../ui/lazyPart.ts';
import { HistoryAnnouncer } from './HistoryAnnouncer.tsx';
import { useDescribeChange } from './useDescribeChange.ts';
import { useHistoryKeys } from './useHistoryKeys.ts';

const HistoryList = lazyPart(async () => (await import('./HistoryList.tsx')).HistoryList);

const iconClass = 'size-[1.2em]';

interface StepButtonProps {
  readonly label: string;
  readonly keys: string;
  readonly icon: typeof Undo2;
  readonly isEmpty: boolean;
  readonly onPress: () => void;
}

/** Stays where it is when there is nothing left to do: a disabled button would lose the focus. */
const StepButton = memo(function StepButton({ label, keys, icon: Icon, isEmpty, onPress }: StepButtonProps) {
  return (
    <IconButton
      label={label}
      aria-disabled={isEmpty}
      aria-keyshortcuts={keys}
      icon={<Icon aria-hidden className={iconClass} />}
      className={clsx(isEmpty && 'cursor-default opacity-50')}
      onClick={() => {
        if (!isEmpty) onPress();
      }}
    />
  );
});

/** Both follow every move of a slider: the next step back is always the latest value's. */
function StepButtons() {
  const texts = useHeadingTexts();
  const { history } = useSession();
  const entries = useHistory((state) => state.entries);
  const position = useHistory((state) => state.position);
  const { undone, redone } = history.getState();
  const describe = useDescribeChange();
  const canUndo = position > 0;
  const canRedo = position < entries.length - 1;
  return (
    <>
      <StepButton
        label={canUndo ? texts.undo(describe(entries, position)) : texts.nothingToUndo}
        keys="Control+Z Meta+Z"
        icon={Undo2}
        isEmpty={!canUndo}
        onPress={undone}
      />
      <StepButton
        label={canRedo ? texts.redo(describe(entries, position + 1)) : texts.nothingToRedo}
        keys="Control+Y Control+Shift+Z Meta+Shift+Z"
        icon={Redo2}
        isEmpty={!canRedo}
        onPress={redone}
      />
    </>
  );
}

/** Undo, redo, and every step since the page opened. */
export function HistoryButtons() {
  const texts = useHeadingTexts();
  useHistoryKeys();
  return (
    <>
      <StepButtons />
      <Popover
        title={texts.history}
        triggerLabel={texts.history}
        trigger={<History aria-hidden className={iconClass} />}
      >
        <ErrorBoundary FallbackComponent={PanelFailure}>
          <Suspense fallback={<Skeleton className="h-24" />}>
            <HistoryList />
          </Suspense>
        </ErrorBoundary>
      </Popover>
      <HistoryAnnouncer />
    </>
  );
}
