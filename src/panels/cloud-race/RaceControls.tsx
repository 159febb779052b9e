import { useCloudRaceTexts } from '../../i18n/cloud-race/useCloudRaceTexts.ts';
import { Eye, EyeOff } from 'lucide-react';
import { useDisplay, useSession } from '../../derived/useSession.ts';
import { clouds, type Cloud } from '../../model/index.ts';
import {
  raceIndexYears,
  racePeriods,
  raceSales,
  raceScales,
  raceWindows,
  type RaceSettings,
} from '../../store/raceSettings.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';

interface ChoiceProps<TValue extends string> {
  readonly label: string;
  readonly values: readonly TValue[];
  readonly names: Readonly<Record<TValue, string>>;
  readonly value: TValue;
  readonly onChange: (value: TValue) => void;
}

/** One setting with its name above it. */
function Choice<TValue extends string>({ label, values, names, value, onChange }: ChoiceProps<TValue>) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span aria-hidden className="text-small text-muted">
        {label}
      </span>
      <div className="max-w-full overflow-x-auto">
        <SegmentedControl
          label={label}
          value={value}
          options={values.map((option) => ({ value: option, label: names[option] }))}
          onChange={onChange}
        />
      </div>
    </div>
  );
}

/** Pressed: shown. The last company that is shown cannot be hidden. */
function CompanyToggles({
  hidden,
  onChange,
}: {
  readonly hidden: readonly Cloud[];
  readonly onChange: (hidden: readonly Cloud[]) => void;
}) {
  const { companies, controls } = useCloudRaceTexts();
  return (
    <div role="group" aria-label={controls.companies} className="flex flex-col gap-1">
      <span aria-hidden className="text-small text-muted">
        {controls.companies}
      </span>
      <div className="flex flex-wrap gap-1">
        {clouds.map((cloud) => {
          const isHidden = hidden.includes(cloud);
          const isLast = !isHidden && hidden.length === clouds.length - 1;
          const Icon = isHidden ? EyeOff : Eye;
          return (
            <Button
              key={cloud}
              aria-pressed={!isHidden}
              disabled={isLast}
              title={isLast ? controls.lastCompany : undefined}
              className="mark aria-[pressed=false]:text-muted"
              data-tone={cloud}
              icon={<Icon aria-hidden className="size-[1.2em]" />}
              onClick={() => onChange(isHidden ? hidden.filter((one) => one !== cloud) : [...hidden, cloud])}
            >
              <span className="tone-swatch" aria-hidden="true" />
              {companies[cloud]}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

function IndexYear({
  value,
  onChange,
}: {
  readonly value: number;
  readonly onChange: (year: number) => void;
}) {
  const { controls } = useCloudRaceTexts();
  return (
    <div className="flex flex-col justify-end">
      <Select
        label={controls.indexYear}
        value={value}
        options={raceIndexYears.map((year) => ({ value: year, label: String(year) }))}
        onChange={onChange}
      />
    </div>
  );
}

/** How the charts of the race are drawn: measure, time step, history, scale, companies. */
export function RaceControls() {
  const { controls } = useCloudRaceTexts();
  const { display } = useSession();
  const race = useDisplay((state) => state.race);
  const choose = (change: Partial<RaceSettings>): void => display.getState().raceChosen(change);
  return (
    <section
      aria-label={controls.region}
      data-print="hidden"
      className="flex flex-wrap items-end gap-x-5 gap-y-3 rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <Choice
        label={controls.sales}
        values={raceSales}
        names={controls.salesMeasures}
        value={race.sales}
        onChange={(sales) => choose({ sales })}
      />
      {race.sales === 'index' && (
        <IndexYear value={race.indexYear} onChange={(indexYear) => choose({ indexYear })} />
      )}
      <Choice
        label={controls.period}
        values={racePeriods}
        names={controls.periods}
        value={race.period}
        onChange={(period) => choose({ period })}
      />
      <Choice
        label={controls.window}
        values={raceWindows}
        names={controls.windows}
        value={race.window}
        onChange={(window) => choose({ window })}
      />
      <Choice
        label={controls.scale}
        values={raceScales}
        names={controls.scales}
        value={race.scale}
        onChange={(scale) => choose({ scale })}
      />
      <CompanyToggles hidden={race.hidden} onChange={(hidden) => choose({ hidden })} />
    </section>
  );
}
