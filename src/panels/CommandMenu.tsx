import { useState } from 'react';
import { useMessages } from '../i18n/useLanguage.ts';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import type { CommandOutcome } from './copyFigureLink.ts';

function OutcomeLine({ outcome }: { readonly outcome: CommandOutcome }) {
  const { status } = useMessages().exports;
  return (
    <p className="flex flex-wrap items-center justify-end gap-2 pt-1 text-small text-muted">
      {outcome.text}
      {outcome.link !== null && (
        <input
          readOnly
          aria-label={status.link}
          value={outcome.link}
          onFocus={(event) => event.currentTarget.select()}
          className="h-control min-w-0 flex-1 rounded-md border border-control bg-surface px-2 text-text"
        />
      )}
    </p>
  );
}

interface CommandMenuProps<TKind extends string> {
  /** Id of the element that holds the figure's title. */
  readonly titleId: string;
  readonly kinds: readonly TKind[];
  readonly describe: (kind: TKind) => Omit<MenuItem, 'id'>;
  /** Carries a choice out; when it throws, the menu says that it failed. */
  readonly onChoose: (kind: TKind) => Promise<CommandOutcome>;
  /** Choices that are done at once: nothing is said to be under way. */
  readonly quick: TKind;
}

/** What can be saved or copied of a figure, and below it what came of it. */
export function CommandMenu<TKind extends string>(props: CommandMenuProps<TKind>) {
  const { titleId, kinds, describe, onChoose, quick } = props;
  const { exports: texts } = useMessages();
  const [outcome, setOutcome] = useState<CommandOutcome | null>(null);
  const choose = async (id: string): Promise<void> => {
    const kind = kinds.find((candidate) => candidate === id);
    if (kind === undefined) return;
    if (kind !== quick) setOutcome({ text: texts.status.working, link: null });
    try {
      setOutcome(await onChoose(kind));
    } catch {
      setOutcome({ text: texts.status.failed, link: null });
    }
  };
  return (
    <>
      <Menu
        label={texts.menu}
        describedBy={titleId}
        items={kinds.map((id) => ({ id, ...describe(id) }))}
        onSelect={(id) => void choose(id)}
        look="quiet"
      />
      <div aria-live="polite" className="order-last w-0 min-w-full">
        {outcome !== null && <OutcomeLine outcome={outcome} />}
      </div>
    </>
  );
}
