import { useId, useState } from 'react';
import { useLibrary } from '../../derived/useLibrary.ts';
import { useSession } from '../../derived/useSession.ts';
import { formatMoment } from '../../format/times.ts';
import { useScenarioTexts, type ScenarioTexts } from '../../i18n/scenarios/useScenarioTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { EntryProblem } from '../../store/libraryFormat.ts';
import {
  compareImport,
  conflictChoices,
  largestLibraryFile,
  planImport,
  readLibraryFile,
  type ConflictChoice,
  type ImportItem,
  type LibraryFileReading,
} from '../../store/libraryImport.ts';
import type { SavedScenario } from '../../store/libraryStore.ts';
import { limitOverrides } from '../../store/limits.ts';
import { limitSpreads } from '../../store/spreadEdits.ts';
import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { describeCount } from './describeCount.ts';

type Texts = ScenarioTexts['library'];

/** Problems that are listed before the rest is counted. */
const mostListed = 8;

async function readFile(file: File): Promise<LibraryFileReading> {
  if (file.size > largestLibraryFile) return { kind: 'refused', reason: 'tooLarge' };
  try {
    return readLibraryFile(await file.text());
  } catch {
    return { kind: 'refused', reason: 'unreadable' };
  }
}

function Problems({ problems }: { readonly problems: readonly EntryProblem[] }) {
  const texts = useScenarioTexts().library.load;
  if (problems.length === 0) return null;
  return (
    <Notice tone="warning" title={texts.problems(problems.length)}>
      <ul className="list-disc pl-5">
        {problems.slice(0, mostListed).map(({ place, name, fault }) => (
          <li key={place}>{texts.problem(place, name ?? '', texts.faults[fault])}</li>
        ))}
      </ul>
      {problems.length > mostListed && <p>{texts.more(problems.length - mostListed)}</p>}
    </Notice>
  );
}

function useSummary(): (scenario: SavedScenario) => string {
  const texts = useScenarioTexts().library;
  const language = useLanguage();
  const { definitions } = useSession();
  return (scenario) => {
    const count = Object.keys(limitOverrides(definitions, scenario.overrides)).length;
    const ranges = Object.keys(limitSpreads(definitions, scenario.spreads)).length;
    const content = [describeCount(count, texts), ...(ranges === 0 ? [] : [texts.ranges(ranges)])].join(
      ' · ',
    );
    return `${content}, ${texts.savedOn(formatMoment(scenario.savedAt, language))}`;
  };
}

interface ItemProps {
  readonly item: ImportItem;
  readonly choice: ConflictChoice;
  readonly onChoice: (choice: ConflictChoice) => void;
}

/** One scenario of the file, and what becomes of it. */
function Item({ item, choice, onChoice }: ItemProps) {
  const texts = useScenarioTexts().library.load;
  const summarize = useSummary();
  const { scenario } = item;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2" data-import={item.kind}>
      <div className="min-w-0 flex-1 basis-56">
        <p className="text-label font-semibold break-words">{scenario.name}</p>
        <p className="text-small text-muted">
          {item.kind === 'conflict'
            ? texts.conflict(summarize(scenario), summarize(item.mine))
            : summarize(scenario)}
        </p>
      </div>
      {item.kind === 'conflict' ? (
        <Select
          look="field"
          label={texts.choose(scenario.name)}
          value={choice}
          options={conflictChoices.map((value) => ({ value, label: texts.choices[value] }))}
          onChange={onChoice}
        />
      ) : (
        <p className="text-small text-muted">{item.kind === 'new' ? texts.isNew : texts.isSame}</p>
      )}
    </li>
  );
}

interface PreviewProps {
  readonly fileName: string;
  readonly reading: LibraryFileReading & { readonly kind: 'read' };
  /** What was taken over, in words; null: nothing, the person went back. */
  readonly onDone: (said: string | null) => void;
}

/** What is in the file, before anything of it is taken over. */
function Preview({ fileName, reading, onDone }: PreviewProps) {
  const texts = useScenarioTexts().library.load;
  const titleId = useId();
  const { library } = useSession();
  const saved = useLibrary((state) => state.scenarios);
  const [choices, setChoices] = useState<ReadonlyMap<number, ConflictChoice>>(new Map());
  const items = compareImport(reading.scenarios, saved);
  const plan = planImport(items, choices, saved);
  const count = (kind: ImportItem['kind']): number => items.filter((item) => item.kind === kind).length;
  const take = (): void => {
    const replaced = plan.filter(({ replaces }) => replaces !== null).length;
    library.getState().scenariosImported(plan);
    onDone(texts.done(plan.length - replaced, replaced));
  };
  return (
    <section aria-labelledby={titleId} className="mt-3 space-y-3 rounded-lg border border-line p-3">
      <h4 id={titleId} className="text-label font-semibold break-words">
        {texts.inFile(fileName)}
      </h4>
      <p className="text-label">{texts.counts(count('new'), count('same'), count('conflict'))}</p>
      <Problems problems={reading.problems} />
      {items.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {items.map((item, place) => (
            <Item
              key={place}
              item={item}
              choice={choices.get(place) ?? 'both'}
              onChoice={(choice) => setChoices(new Map(choices).set(place, choice))}
            />
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="strong" disabled={plan.length === 0} onClick={take}>
          {plan.length === 0 ? texts.nothing : texts.take(plan.length)}
        </Button>
        <Button onClick={() => onDone(null)}>{texts.cancel}</Button>
      </div>
    </section>
  );
}

function describeRefusal(reading: Exclude<LibraryFileReading, { kind: 'read' }>, { load }: Texts): string {
  return reading.kind === 'newer' ? load.newer(reading.version) : load.refused[reading.reason];
}

interface Chosen {
  readonly fileName: string;
  readonly reading: LibraryFileReading;
}

/** Loads back what "download all" wrote: first shows what is in it, and takes nothing over unasked. */
export function ImportSection({ onSay }: { readonly onSay: (message: string) => void }) {
  const texts = useScenarioTexts().library;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [done, setDone] = useState('');
  const open = async (file: File): Promise<void> => {
    setDone('');
    setChosen({ fileName: file.name, reading: await readFile(file) });
  };
  return (
    <div className="mt-3">
      <FileDrop
        id="library"
        texts={texts.load.drop}
        accept=".json,application/json"
        onFiles={([file]) => {
          if (file !== undefined) void open(file);
        }}
      />
      {done !== '' && <p className="mt-2 text-label">{done}</p>}
      {chosen?.reading.kind === 'read' && (
        <Preview
          fileName={chosen.fileName}
          reading={chosen.reading}
          onDone={(said) => {
            setChosen(null);
            setDone(said ?? '');
            onSay(said ?? '');
          }}
        />
      )}
      {chosen !== null && chosen.reading.kind !== 'read' && (
        <div className="mt-3">
          <Notice tone="error" title={texts.load.refusedTitle(chosen.fileName)}>
            <p>{describeRefusal(chosen.reading, texts)}</p>
            <p>{texts.load.kept}</p>
          </Notice>
        </div>
      )}
    </div>
  );
}
