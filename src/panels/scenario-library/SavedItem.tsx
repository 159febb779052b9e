import { ArrowDown, ArrowUp, Copy, Pencil, Replace, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useScenario, useSession } from '../../derived/useSession.ts';
import { useUncertainty } from '../../derived/useUncertainty.ts';
import { formatMoment } from '../../format/times.ts';
import { useScenarioTexts } from '../../i18n/scenarios/useScenarioTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { SavedScenario } from '../../store/libraryStore.ts';
import { isSameScenario, limitOverrides } from '../../store/limits.ts';
import { isSameSpreads, limitSpreads } from '../../store/spreadEdits.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { describeCount } from './describeCount.ts';
import { NotesField } from './NotesField.tsx';
import { RenameForm } from './RenameForm.tsx';
import type { OpenScenario } from './openScenario.ts';

interface SavedItemProps {
  readonly scenario: SavedScenario;
  /** Its place in the list, from zero. */
  readonly index: number;
  readonly count: number;
  readonly onOpen: OpenScenario;
  readonly onSay: (message: string) => void;
}

const iconClass = 'size-[1.1em]';

/** Up and down; the button at an end stays, so that the focus does, too. */
function MoveButtons({ scenario, index, count, onSay }: Omit<SavedItemProps, 'onOpen'>) {
  const texts = useScenarioTexts().library;
  const { library } = useSession();
  const move = (to: number): void => {
    if (to < 0 || to >= count) return;
    library.getState().scenarioMoved(scenario.id, to);
    onSay(texts.said.moved(scenario.name, to + 1, count));
  };
  return (
    <>
      <IconButton
        label={texts.moveUp(scenario.name)}
        aria-disabled={index === 0}
        className="aria-disabled:opacity-40"
        icon={<ArrowUp aria-hidden className={iconClass} />}
        onClick={() => move(index - 1)}
      />
      <IconButton
        label={texts.moveDown(scenario.name)}
        aria-disabled={index === count - 1}
        className="aria-disabled:opacity-40"
        icon={<ArrowDown aria-hidden className={iconClass} />}
        onClick={() => move(index + 1)}
      />
    </>
  );
}

interface EditButtonsProps extends Omit<SavedItemProps, 'onOpen'> {
  readonly isCurrent: boolean;
  readonly onRename: () => void;
}

function EditButtons({ isCurrent, onRename, ...item }: EditButtonsProps) {
  const texts = useScenarioTexts().library;
  const { library, scenario: current, uncertainty } = useSession();
  const { scenario, onSay } = item;
  const { id, name } = scenario;
  const act = (message: string, change: () => void) => () => {
    change();
    onSay(message);
  };
  const { scenarioDuplicated, contentReplaced, scenarioDeleted } = library.getState();
  const copyName = texts.copyOf(name);
  return (
    <>
      <IconButton
        label={texts.rename(name)}
        data-rename={id}
        icon={<Pencil aria-hidden className={iconClass} />}
        onClick={onRename}
      />
      <IconButton
        label={texts.duplicate(name)}
        icon={<Copy aria-hidden className={iconClass} />}
        onClick={act(texts.said.duplicated(copyName), () => scenarioDuplicated(id, copyName))}
      />
      <IconButton
        label={texts.replace(name)}
        aria-disabled={isCurrent}
        className="aria-disabled:opacity-40"
        icon={<Replace aria-hidden className={iconClass} />}
        onClick={act(texts.said.replaced(name), () =>
          contentReplaced(id, current.getState().overrides, uncertainty.getState().edits),
        )}
      />
      <MoveButtons {...item} />
      <IconButton
        label={texts.remove(name)}
        icon={<Trash2 aria-hidden className={iconClass} />}
        onClick={act(texts.said.deleted(name), () => scenarioDeleted(id))}
      />
    </>
  );
}

function Summary({ scenario, isCurrent }: { readonly scenario: SavedScenario; readonly isCurrent: boolean }) {
  const texts = useScenarioTexts().library;
  const language = useLanguage();
  const { definitions } = useSession();
  // What this version of the product makes of it.
  const count = Object.keys(limitOverrides(definitions, scenario.overrides)).length;
  const ranges = Object.keys(limitSpreads(definitions, scenario.spreads)).length;
  return (
    <>
      <h4 className="text-label font-semibold break-words">
        {scenario.name}
        {isCurrent && <span className="ml-2 text-small font-medium text-scenario">{texts.current}</span>}
      </h4>
      <p className="text-small text-muted">
        {describeCount(count, texts)}
        {ranges > 0 && ` · ${texts.ranges(ranges)}`} ·{' '}
        {texts.savedOn(formatMoment(scenario.savedAt, language))}
      </p>
    </>
  );
}

/** One saved scenario: what it is, its notes, and what people do with it. */
export function SavedItem({ onOpen, ...item }: SavedItemProps) {
  const { scenario } = item;
  const texts = useScenarioTexts().library;
  const { definitions } = useSession();
  const [isRenaming, setIsRenaming] = useState(false);
  const hasSameValues = useScenario(({ overrides }) =>
    isSameScenario(overrides, limitOverrides(definitions, scenario.overrides)),
  );
  const hasSameSpreads = useUncertainty(({ edits }) =>
    isSameSpreads(edits, limitSpreads(definitions, scenario.spreads)),
  );
  const isCurrent = hasSameValues && hasSameSpreads;
  return (
    <li className="py-3" data-saved={scenario.id}>
      {isRenaming ? (
        <RenameForm scenario={scenario} onDone={() => setIsRenaming(false)} onSay={item.onSay} />
      ) : (
        <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
          <div className="min-w-0 flex-1 basis-56">
            <Summary scenario={scenario} isCurrent={isCurrent} />
          </div>
          <div className="flex flex-wrap items-center">
            <Button
              className="mr-1"
              aria-label={texts.openNamed(scenario.name)}
              onClick={() =>
                onOpen(scenario.overrides, { kind: 'saved', name: scenario.name }, scenario.spreads)
              }
            >
              {texts.open}
            </Button>
            <EditButtons {...item} isCurrent={isCurrent} onRename={() => setIsRenaming(true)} />
          </div>
        </div>
      )}
      <NotesField scenario={scenario} />
    </li>
  );
}
