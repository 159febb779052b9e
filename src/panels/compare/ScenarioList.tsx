import { clsx } from 'clsx';
import { Eye, Replace, X } from 'lucide-react';
import { useCompare } from '../../derived/useCompare.ts';
import { useSession, type Live } from '../../derived/useSession.ts';
import { useSettled } from '../../derived/useSettled.ts';
import { useCompareTexts } from '../../i18n/compare/useCompareTexts.ts';
import type { ComparedScenario } from '../../store/compareStore.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { CompareView, NamedRun } from '../../view-models/compare-scenarios/compareView.ts';
import { LineSample } from './LineSample.tsx';
import { useHold } from './useHold.ts';

const card = 'flex min-w-0 flex-col gap-1 rounded-lg border bg-surface px-3 py-2';

/** Shows a scenario in place of the current one: as a switch, or for as long as it is held. */
function ShowButton({ id, name }: { readonly id: string; readonly name: string }) {
  const texts = useCompareTexts().item;
  const { compare } = useSession();
  const isShown = useCompare((state) => state.shown === id);
  const hold = useHold(
    () => compare.getState().shown === id,
    (isOn) => compare.getState().scenarioShown(isOn ? id : null),
  );
  return (
    <Button
      aria-pressed={isShown}
      aria-label={texts.showOf(name)}
      title={texts.showHelp}
      icon={<Eye aria-hidden className="size-[1.2em]" />}
      className="touch-none select-none aria-pressed:border-scenario aria-pressed:bg-scenario-soft"
      {...hold}
    >
      {texts.show}
    </Button>
  );
}

interface OtherProps {
  readonly scenario: ComparedScenario;
  readonly named: NamedRun;
  readonly onSaid: (message: string) => void;
}

function OtherScenario({ scenario, named, onSaid }: OtherProps) {
  const texts = useCompareTexts();
  const { compare, scenario: current } = useSession();
  const name = texts.lettered(named.letter, named.name);
  const use = (): void => {
    const { text } = scenario.name.kind === 'own' ? scenario.name : { text: '' };
    const origin =
      scenario.name.kind === 'preset'
        ? ({ kind: 'preset', id: scenario.name.preset } as const)
        : text === ''
          ? ({ kind: 'other' } as const)
          : ({ kind: 'saved', name: text } as const);
    current.getState().scenarioReplaced(scenario.overrides, origin);
    onSaid(texts.item.used(named.name));
  };
  return (
    <li data-compared={named.letter} className={clsx(card, 'border-line')}>
      <div className="flex items-center gap-2">
        <LineSample letter={named.letter} />
        <span className="min-w-0 flex-1 text-label font-medium break-words">{name}</span>
        <IconButton
          label={texts.item.remove(name)}
          icon={<X aria-hidden className="size-[1.2em]" />}
          className="-mr-1.5"
          onClick={() => {
            compare.getState().scenarioRemoved(scenario.id);
            onSaid(texts.add.removed(named.name));
          }}
        />
      </div>
      <div className="mt-auto flex flex-wrap gap-1.5">
        <ShowButton id={scenario.id} name={name} />
        <Button
          look="quiet"
          aria-label={texts.item.useOf(name)}
          icon={<Replace aria-hidden className="size-[1.2em]" />}
          onClick={use}
        >
          {texts.item.use}
        </Button>
      </div>
    </li>
  );
}

interface ScenarioListProps {
  readonly live: Live<CompareView>;
  readonly onSaid: (message: string) => void;
}

/** The scenarios with their lines: the key to all pictures below, and what can be done with each. */
export function ScenarioList({ live, onSaid }: ScenarioListProps) {
  const { texts, scenarios } = useSettled(live);
  const compared = useCompare((state) => state.scenarios);
  const [current, ...others] = scenarios;
  return (
    <ul aria-label={texts.title} className="grid gap-2 sm:grid-cols-2 2xl:grid-cols-4">
      <li data-compared="A" className={clsx(card, 'justify-center border-scenario')}>
        <div className="flex items-center gap-2">
          <LineSample letter="A" />
          <span className="min-w-0 flex-1 text-label font-semibold">{texts.lettered('A', current.name)}</span>
        </div>
      </li>
      {others.map((named) => {
        const scenario = compared.find(({ id }) => id === named.id);
        return scenario === undefined ? null : (
          <OtherScenario key={scenario.id} scenario={scenario} named={named} onSaid={onSaid} />
        );
      })}
    </ul>
  );
}
