import { useAttributionTexts } from '../../i18n/attribution/useAttributionTexts.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { attributedOutputs, type AttributedOutput } from '../../model/index.ts';
import { Select } from '../../ui/Select.tsx';
import { YearChoice } from '../YearChoice.tsx';
import type { StartOption } from './useStarts.ts';

interface AttributionControlsProps {
  readonly output: AttributedOutput;
  readonly onOutput: (output: AttributedOutput) => void;
  readonly starts: readonly StartOption[];
  /** Id of the chosen start. */
  readonly start: string;
  readonly onStart: (id: string) => void;
}

/** What is explained: which outcome, of which year, against which scenario. */
export function AttributionControls({ output, onOutput, starts, start, onStart }: AttributionControlsProps) {
  const texts = useAttributionTexts();
  const names = outcomeNames[useLanguage()];
  return (
    <div
      data-print="hidden"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 max-sm:[&_select]:max-w-[48vw]"
    >
      <Select
        label={texts.outcome}
        value={output}
        options={attributedOutputs.map((id) => ({ value: id, label: names[id] }))}
        onChange={onOutput}
      />
      <YearChoice label={texts.year} />
      <Select
        label={texts.from}
        value={start}
        options={starts.map(({ id, label }) => ({ value: id, label }))}
        onChange={onStart}
      />
    </div>
  );
}
