import { CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import { memo } from 'react';
import { formatInputValue } from '../format/inputs.ts';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import type { InputDefinition, InputMarker } from '../model/index.ts';
import { sortMarkers } from './sortMarkers.ts';
import { LedgerTrigger } from './LedgerTrigger.tsx';
import { Popover } from './Popover.tsx';
import { ReasonFact } from './ReasonFact.tsx';

/** Draws what stands behind a default, for example its documents; called when the popover opens. */
export type RenderReasons = (definition: InputDefinition) => ReactNode;

/** Opens where a value comes from: that of a marker, or, with null, the default's. */
export type OpenValue = (definition: InputDefinition, marker: InputMarker | null) => void;

export interface DefaultReasonsProps {
  readonly definition: InputDefinition;
  readonly renderReasons?: RenderReasons | undefined;
  readonly onOpenValue?: OpenValue | undefined;
  /** Draws a ReasonFact with the likely range of one's own, or nothing where it is the shipped one. */
  readonly renderOwnRange?: RenderReasons | undefined;
}

interface OpenableProps {
  readonly text: string;
  readonly name: string;
  /** Absent where nothing more is known. */
  readonly onOpen: (() => void) | undefined;
}

/** A value that opens where it comes from, where that is known. */
function Openable({ text, name, onOpen }: OpenableProps) {
  const { assumption } = useMessages().ledger;
  if (onOpen === undefined) return text;
  return (
    <LedgerTrigger aria-label={`${text}, ${assumption.open(name)}`} onOpen={onOpen}>
      {text}
    </LedgerTrigger>
  );
}

function Reasons({ definition, renderReasons, onOpenValue, renderOwnRange }: DefaultReasonsProps) {
  const language = useLanguage();
  const texts = useMessages().interface.slider;
  const show = (value: number) => formatInputValue(value, definition.unit, language);
  return (
    <>
      <p className="mt-1">{definition.rationale[language]}</p>
      <dl className="mt-3 space-y-1 border-t border-line pt-3">
        <ReasonFact name={texts.defaultValue}>
          <Openable
            text={show(definition.default)}
            name={texts.defaultValue}
            onOpen={onOpenValue && (() => onOpenValue(definition, null))}
          />
        </ReasonFact>
        <ReasonFact name={texts.likelyRange} hint={texts.likelyRangeHelp}>
          {texts.rangeFromTo(show(definition.p10), show(definition.p90))}
        </ReasonFact>
        {renderOwnRange?.(definition)}
        <ReasonFact name={texts.range}>
          {texts.rangeFromTo(show(definition.min), show(definition.max))}
        </ReasonFact>
      </dl>
      {definition.markers.length > 0 && (
        <>
          <h4 className="mt-3 border-t border-line pt-3 font-semibold">{texts.markers}</h4>
          <dl className="mt-1 space-y-1">
            {sortMarkers(definition).map((marker) => (
              <ReasonFact key={`${marker.value} ${marker.label.en}`} name={marker.label[language]}>
                <Openable
                  text={show(marker.value)}
                  name={marker.label[language]}
                  onOpen={
                    marker.fact === undefined
                      ? undefined
                      : onOpenValue && (() => onOpenValue(definition, marker))
                  }
                />
              </ReasonFact>
            ))}
          </dl>
        </>
      )}
      <h4 className="mt-3 border-t border-line pt-3 font-semibold">{texts.sources}</h4>
      {definition.sources.length === 0 ? (
        <p className="mt-1 text-muted">{texts.noSources}</p>
      ) : (
        renderReasons?.(definition)
      )}
    </>
  );
}

/** The button "why this default" and what it opens: reasons, ranges, values for comparison, sources. */
export const DefaultReasons = memo(function DefaultReasons({
  definition,
  renderReasons,
  onOpenValue,
  renderOwnRange,
}: DefaultReasonsProps) {
  const language = useLanguage();
  const texts = useMessages().interface.slider;
  const label = definition.label[language];
  return (
    <Popover
      trigger={<CircleHelp aria-hidden className="size-[1.2em]" />}
      triggerLabel={texts.whyFor(label)}
      title={texts.why}
    >
      <p className="text-small text-muted">{label}</p>
      <Reasons
        definition={definition}
        renderReasons={renderReasons}
        onOpenValue={onOpenValue}
        renderOwnRange={renderOwnRange}
      />
    </Popover>
  );
});
