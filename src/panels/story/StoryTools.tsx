import { Copy, Download, FileUp, Pencil, Plus, Trash2 } from 'lucide-react';
import { useId, useRef } from 'react';
import type { Story } from '../../data/story.ts';
import { largestStoryFile, parseStoryFile, type StoryFileProblem } from '../../data/storyFile.ts';
import type { OpenStory } from '../../derived/useStories.ts';
import { useSession } from '../../derived/useSession.ts';
import { useOwnStories, useStory, useStoryStores } from '../../derived/useStory.ts';
import type { StoryWalk } from '../../derived/useStoryWalk.ts';
import { usePresentTexts } from '../../i18n/present/usePresentTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { makeRandomId } from '../../store/libraryStorage.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { inBoth, recordStep } from './editStory.ts';
import { ShareStoryButton } from './ShareStoryButton.tsx';
import { StoryDeckButton } from './StoryDeckButton.tsx';
import { downloadStory } from './storyDownload.ts';

interface StoryToolsProps {
  readonly walk: StoryWalk;
  readonly open: Pick<OpenStory, 'isOwn' | 'shared' | 'shipped'>;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
  readonly onRefused: (problem: StoryFileProblem | null) => void;
}

const iconClass = 'size-[1.1em]';
const shippedId = '';
const sharedId = 'shared';

async function readFile(file: File) {
  if (file.size > largestStoryFile) return { ok: false, problem: { kind: 'tooLarge' } } as const;
  try {
    return parseStoryFile(await file.text());
  } catch {
    return { ok: false, problem: { kind: 'unreadable' } } as const;
  }
}

/** Which story is open. */
function StoryChoice({ shared, shipped }: Pick<OpenStory, 'shared' | 'shipped'>) {
  const { own: texts, shared: sharedTexts } = usePresentTexts();
  const language = useLanguage();
  const { story } = useStoryStores();
  const { display } = useSession();
  const stories = useOwnStories((state) => state.stories);
  const chosen = useStory((state) => state.storyId);
  if (stories.length === 0 && shared === null) return null;
  const options = [
    ...(shared === null ? [] : [{ value: sharedId, label: sharedTexts.option(shared.title[language]) }]),
    ...(shipped === null ? [] : [{ value: shippedId, label: shipped.title[language] }]),
    ...stories.map(({ id, title }) => ({ value: id, label: title[language] })),
  ];
  const own = stories.some(({ id }) => id === chosen) ? (chosen ?? shippedId) : shippedId;
  return (
    <div className="min-w-0 basis-full sm:basis-72">
      <Select
        label={texts.story}
        look="field"
        options={options}
        value={shared === null ? own : sharedId}
        onChange={(id) => {
          if (id === sharedId) return;
          display.getState().storyClosed();
          story.getState().storyChosen(id === shippedId ? null : id);
        }}
      />
    </div>
  );
}

function ImportButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const { own: texts } = usePresentTexts();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <>
      <Button icon={<FileUp aria-hidden className={iconClass} />} onClick={() => input.current?.click()}>
        {texts.import}
      </Button>
      <label htmlFor={id} className="sr-only">
        {texts.importLabel}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".json,application/json"
        tabIndex={-1}
        className="sr-only"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** What people do with whole stories: choose, make, copy, edit, bring in, take out, delete. */
export function StoryTools({ walk, open, isEditing, onEdit, onRefused }: StoryToolsProps) {
  const { own: texts } = usePresentTexts();
  const language = useLanguage();
  const { scenario, display } = useSession();
  const { story: store, own } = useStoryStores();
  const { story, step } = walk;
  const keep = (kept: Story, isEdited: boolean): void => {
    own.getState().storyKept(kept);
    store.getState().storyChosen(kept.id);
    // A shared story stays where it came from.
    display.getState().storyClosed();
    onEdit(isEdited);
  };
  const make = (): void => {
    const { year, horizonYear } = display.getState();
    const { overrides } = scenario.getState();
    const first = recordStep(makeRandomId(), texts.newStep, step, { overrides, year, horizonYear });
    keep({ id: makeRandomId(), title: inBoth(texts.newName), description: inBoth(''), steps: [first] }, true);
  };
  const copy = (): void => {
    const title = { fr: texts.copyName(story.title.fr), en: texts.copyName(story.title.en) };
    keep({ ...story, id: makeRandomId(), title }, true);
  };
  const take = async (file: File): Promise<void> => {
    const reading = await readFile(file);
    onRefused(reading.ok ? null : reading.problem);
    // Under a name of its own: importing twice gives two, and overwrites nothing.
    if (reading.ok) keep({ ...reading.story, id: makeRandomId() }, false);
  };
  return (
    <div data-print="hidden" className="mt-3 flex flex-wrap items-end gap-2">
      <StoryChoice shared={open.shared} shipped={open.shipped} />
      <Button icon={<Plus aria-hidden className={iconClass} />} onClick={make}>
        {texts.newStory}
      </Button>
      <Button icon={<Copy aria-hidden className={iconClass} />} onClick={copy}>
        {texts.copy}
      </Button>
      <ImportButton onFile={(file) => void take(file)} />
      <Button
        icon={<Download aria-hidden className={iconClass} />}
        onClick={() => downloadStory(story, language)}
      >
        {texts.export}
      </Button>
      <StoryDeckButton key={`${story.id} ${language}`} story={story} />
      {open.isOwn && (
        <>
          <ShareStoryButton story={story} />
          <Button
            aria-pressed={isEditing}
            className="aria-pressed:bg-scenario-soft aria-pressed:text-scenario"
            icon={<Pencil aria-hidden className={iconClass} />}
            onClick={() => onEdit(!isEditing)}
          >
            {texts.edit}
          </Button>
          <Button
            icon={<Trash2 aria-hidden className={iconClass} />}
            onClick={() => {
              own.getState().storyDeleted(story.id);
              store.getState().storyChosen(null);
              onEdit(false);
            }}
          >
            {texts.remove}
          </Button>
        </>
      )}
    </div>
  );
}
