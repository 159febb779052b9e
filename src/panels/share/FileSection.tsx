import { Download } from 'lucide-react';
import { useId, useState } from 'react';
import { longestFileName, longestFileNotes, writeScenarioFile } from '../../data/scenarioFile.ts';
import { useCompare } from '../../derived/useCompare.ts';
import { useLibrary } from '../../derived/useLibrary.ts';
import { useScenario, useSession } from '../../derived/useSession.ts';
import { useUncertainty } from '../../derived/useUncertainty.ts';
import { downloadText } from '../../exports/download.ts';
import { useShareTexts } from '../../i18n/share/useShareTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { isSameScenario } from '../../store/limits.ts';
import { isSameSpreads } from '../../store/spreadEdits.ts';
import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { isPresetChosen } from '../../view-models/isPresetChosen.ts';
import { applyScenarioFile, buildScenarioFile } from './applyScenarioFile.ts';
import { FileOutcome } from './FileOutcome.tsx';
import { nameScenarioFile, readScenarioFile, type FileResult } from './readScenarioFile.ts';

const field = 'mt-0.5 block w-full rounded-md border border-control bg-surface px-2.5 text-label text-text';

/** Name and notes that the scenario has already: those it was saved under, or its preset's name. */
function useKnownWords(): { readonly name: string; readonly notes: string } {
  const language = useLanguage();
  const { presets, definitions } = useSession();
  const overrides = useScenario((state) => state.overrides);
  const spreads = useUncertainty((state) => state.edits);
  const saved = useLibrary((state) =>
    state.scenarios.find(
      (one) => isSameScenario(one.overrides, overrides) && isSameSpreads(one.spreads, spreads),
    ),
  );
  if (saved !== undefined) return { name: saved.name, notes: saved.notes };
  const preset = presets.find((one) => isPresetChosen(one, overrides, definitions));
  return { name: preset?.label[language] ?? '', notes: '' };
}

/** Writes the scenario into a file. */
function SaveFile() {
  const texts = useShareTexts().file;
  const language = useLanguage();
  const { presets, dataVersion } = useSession();
  const overrides = useScenario((state) => state.overrides);
  const spreads = useUncertainty((state) => state.edits);
  const compared = useCompare((state) => state.scenarios);
  const known = useKnownWords();
  const [words, setWords] = useState<Partial<typeof known>>({});
  const [isWithCompared, setIsWithCompared] = useState(true);
  const [saved, setSaved] = useState('');
  const id = useId();
  const { name = known.name, notes = known.notes } = words;
  const save = (): void => {
    const file = buildScenarioFile({
      name,
      notes,
      overrides,
      spreads,
      compared: isWithCompared ? compared : [],
      presets,
      namePreset: (preset) => preset.label[language],
      dataVersion,
    });
    const fileName = nameScenarioFile(name, texts.unnamed);
    downloadText(writeScenarioFile(file), 'application/json', fileName);
    setSaved(texts.saved(fileName));
  };
  return (
    <div className="space-y-2">
      <label className="block text-small text-muted">
        {texts.name}
        <input
          value={name}
          maxLength={longestFileName}
          onChange={(event) => setWords({ ...words, name: event.currentTarget.value })}
          className={`${field} h-control`}
        />
      </label>
      <label className="block text-small text-muted">
        {texts.notes}
        <textarea
          value={notes}
          rows={2}
          maxLength={longestFileNotes}
          onChange={(event) => setWords({ ...words, notes: event.currentTarget.value })}
          className={`${field} py-1.5`}
        />
      </label>
      {compared.length > 0 && (
        <p className="flex items-center gap-2 text-label">
          <input
            id={id}
            type="checkbox"
            checked={isWithCompared}
            onChange={(event) => setIsWithCompared(event.currentTarget.checked)}
            className="size-4"
          />
          <label htmlFor={id}>{texts.withCompared(compared.length)}</label>
        </p>
      )}
      <Button icon={<Download aria-hidden className="size-[1.2em]" />} onClick={save}>
        {texts.save}
      </Button>
      <LiveRegion message={saved} />
    </div>
  );
}

/** The scenario as a file: out and in. A file that is refused changes nothing. */
export function FileSection() {
  const session = useSession();
  const texts = useShareTexts().file;
  const [result, setResult] = useState<FileResult | null>(null);
  const [opened, setOpened] = useState(0);
  const open = async (chosen: File): Promise<void> => {
    const reading = await readScenarioFile(chosen, session.definitions);
    if (reading.ok) {
      applyScenarioFile(reading.file, session);
      setOpened(opened + 1);
      setResult({ kind: 'loaded', file: reading.file });
    } else setResult({ kind: 'refused', fileName: chosen.name, problem: reading.problem });
  };
  return (
    <div className="space-y-3">
      {/* What was typed belongs to the scenario that was there before. */}
      <SaveFile key={opened} />
      <FileDrop
        id="scenario"
        texts={{ choose: texts.open, label: texts.choose, orDrop: texts.orDrop, dropNow: texts.dropNow }}
        accept=".json,application/json"
        onFiles={([chosen]) => {
          if (chosen !== undefined) void open(chosen);
        }}
      />
      {result !== null && <FileOutcome result={result} />}
    </div>
  );
}
