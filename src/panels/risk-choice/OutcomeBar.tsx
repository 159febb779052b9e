import { useDisplay, useSession } from '../../derived/useSession.ts';
import { formatYear } from '../../format/number.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { useRiskTexts } from '../../i18n/risk/useRiskTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { outputIds } from '../../model/index.ts';
import { Select } from '../../ui/Select.tsx';

/** The outcome and the year that the parts of the risk view look at. */
export function OutcomeBar() {
  const texts = useRiskTexts();
  const names = outcomeNames[useLanguage()];
  const { display, years } = useSession();
  const output = useDisplay((state) => state.risk.output);
  const year = useDisplay((state) => state.year);
  const last = useDisplay((state) => state.horizonYear);
  return (
    <div
      role="group"
      aria-label={texts.toolbar}
      data-print="hidden"
      className="flex flex-wrap items-end gap-x-4 gap-y-2"
    >
      <div className="max-w-md min-w-0 flex-1 basis-64">
        <Select
          look="field"
          label={texts.outcome}
          value={output}
          options={outputIds.map((id) => ({ value: id, label: names[id] }))}
          onChange={(chosen) => display.getState().riskChosen({ output: chosen })}
        />
      </div>
      <Select
        look="field"
        label={texts.year}
        value={year}
        options={Array.from({ length: last - years.firstYear + 1 }, (_, order) => ({
          value: years.firstYear + order,
          label: formatYear(years.firstYear + order),
        }))}
        onChange={(chosen) => display.getState().yearChosen(chosen)}
      />
    </div>
  );
}
