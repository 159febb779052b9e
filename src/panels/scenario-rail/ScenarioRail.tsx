import { CircleHelp } from 'lucide-react';
import { Suspense, useRef, type ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useCompare } from '../../derived/useCompare.ts';
import { useGestures } from '../../derived/useGestures.ts';
import { useScenarioName } from '../../derived/useScenarioName.ts';
import { useScenario, useSession } from '../../derived/useSession.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import type { InputDefinition, InputGroup } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { lazyPart } from '../../ui/lazyPart.ts';
import { Later } from '../../ui/Later.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { PanelFailure } from '../../ui/PanelFailure.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { AssumptionRow } from './AssumptionRow.tsx';
import { useChangedCount, useChangedLabel } from './useChanged.ts';

const PresetReasons = lazyPart(async () => (await import('../PresetReasons.tsx')).PresetReasons);

function PresetMenu() {
  const { scenario: texts } = useMessages().interface;
  const language = useLanguage();
  const { presets, scenario } = useSession();
  const { presetId, name } = useScenarioName();
  const items = presets.map((preset) => ({
    id: preset.id,
    label: preset.label[language],
    description: preset.description[language],
  }));
  const choose = (id: string): void => {
    const preset = presets.find((candidate) => candidate.id === id);
    if (preset !== undefined) scenario.getState().scenarioReplaced(preset.inputs, { kind: 'preset', id });
  };
  return (
    <div className="flex min-w-0 items-center gap-2">
      <Menu label={texts.presets} items={items} selectedId={presetId} onSelect={choose} />
      <p className="line-clamp-2 min-w-0 flex-1 text-label leading-tight font-medium break-words">{name}</p>
      <Popover
        trigger={<CircleHelp aria-hidden className="size-[1.2em]" />}
        triggerLabel={texts.whatPresetsMove}
        title={texts.whatPresetsMove}
      >
        <ErrorBoundary FallbackComponent={PanelFailure}>
          <Suspense fallback={null}>
            <PresetReasons />
          </Suspense>
        </ErrorBoundary>
      </Popover>
    </div>
  );
}

/** How many assumptions differ from the baseline, and the way back. */
function ChangedLine() {
  const { scenario: texts } = useMessages().interface;
  const { scenario } = useSession();
  const count = useChangedCount();
  const label = useChangedLabel();
  return (
    <div className="flex items-center justify-between gap-2">
      <p className="text-label text-muted" role="status" data-changed-count={count}>
        {label}
      </p>
      <Button
        look="quiet"
        className="-mr-2"
        disabled={count === 0}
        onClick={() => scenario.getState().scenarioReset()}
      >
        {texts.resetAll}
      </Button>
    </div>
  );
}

interface ScenarioHeadingProps {
  /** A row of small buttons: undo, saved scenarios, sharing. */
  readonly tools?: ReactNode;
}

/** Which scenario it is, what people do with it, what it changes, and the way back. */
export function ScenarioHeading({ tools }: ScenarioHeadingProps) {
  return (
    <div className="space-y-1">
      <PresetMenu />
      {tools !== undefined && <div className="-mx-2 flex items-center">{tools}</div>}
      <ChangedLine />
    </div>
  );
}

interface GroupProps {
  readonly group: InputGroup;
  readonly definitions: readonly InputDefinition[];
}

function AdvancedAssumptions({ definitions }: { readonly definitions: readonly InputDefinition[] }) {
  const { scenario: texts } = useMessages().interface;
  const changed = useScenario(
    (state) => definitions.filter((definition) => state.overrides[definition.id] !== undefined).length,
  );
  if (definitions.length === 0) return null;
  return (
    <Disclosure
      summary={texts.moreAssumptions(definitions.length)}
      badge={changed === 0 ? null : texts.changed(changed)}
    >
      <div className="space-y-3 pt-1 pb-2">
        {definitions.map((definition) => (
          <AssumptionRow key={definition.id} definition={definition} />
        ))}
      </div>
    </Disclosure>
  );
}

function AssumptionGroup({ group, definitions }: GroupProps) {
  const language = useLanguage();
  const titleId = `group-${group.id}`;
  return (
    <section aria-labelledby={titleId} className="border-t border-line py-4 first:border-t-0 first:pt-1">
      <h3 id={titleId} className="mb-2 text-small font-semibold tracking-wide text-muted uppercase">
        {group.label[language]}
      </h3>
      <div className="space-y-3">
        {definitions
          .filter((definition) => definition.tier === 'primary')
          .map((definition) => (
            <AssumptionRow key={definition.id} definition={definition} />
          ))}
      </div>
      <AdvancedAssumptions definitions={definitions.filter((definition) => definition.tier === 'advanced')} />
    </section>
  );
}

/** Every slider of the model, by group; the few that matter most are open. */
export function AssumptionGroups() {
  const { groups, definitions } = useSession();
  const containerRef = useRef<HTMLDivElement>(null);
  useGestures(containerRef);
  const isShownInPlace = useCompare((state) => state.shown !== null);
  return (
    // While another scenario is shown in place of the current one the sliders show it, too, and rest.
    <div ref={containerRef} inert={isShownInPlace}>
      <Later>
        {groups.map((group) => (
          <AssumptionGroup
            key={group.id}
            group={group}
            definitions={definitions.filter((definition) => definition.group === group.id)}
          />
        ))}
      </Later>
    </div>
  );
}
