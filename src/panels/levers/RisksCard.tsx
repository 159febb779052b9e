import type { Risk } from '../../data/levers.ts';
import { useScenario, useSession } from '../../derived/useSession.ts';
import { useLanguage, useMessages } from '../../i18n/useLanguage.ts';
import { inputIds, type Overrides } from '../../model/index.ts';
import { Button } from '../../ui/Button.tsx';

function isPlaying(risk: Risk, overrides: Overrides): boolean {
  return inputIds.every((id) => risk.inputs[id] === overrides[id]);
}

function RiskItem({ risk }: { readonly risk: Risk }) {
  const { levers: texts } = useMessages();
  const language = useLanguage();
  const { scenario } = useSession();
  const isPlayed = useScenario((state) => isPlaying(risk, state.overrides));
  const hasLever = Object.keys(risk.inputs).length > 0;
  return (
    <li
      className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-line py-2 first:border-t-0 print:break-inside-avoid"
      data-risk={risk.id}
    >
      <span className="min-w-0 flex-1 basis-60 text-label">
        {risk.text[language]} <span className="text-muted">({texts.reports(risk.reports.join(', '))})</span>
      </span>
      {hasLever ? (
        <span data-print="hidden">
          <Button aria-pressed={isPlayed} onClick={() => scenario.getState().scenarioReplaced(risk.inputs)}>
            {isPlayed ? texts.played : texts.play}
          </Button>
        </span>
      ) : (
        <span className="text-small text-muted">{texts.noLever}</span>
      )}
    </li>
  );
}

/** The risks that the reports name; each plays itself out in the scenario where the model has a lever for it. */
export function RisksCard({ risks }: { readonly risks: readonly Risk[] }) {
  const { levers: texts } = useMessages();
  return (
    <article
      aria-labelledby="risks-title"
      className="min-w-0 rounded-xl border border-line bg-surface p-4 sm:p-5"
    >
      <h3 id="risks-title" className="text-body font-semibold">
        {texts.risksTitle}
      </h3>
      <ul className="mt-2">
        {risks.map((risk) => (
          <RiskItem key={risk.id} risk={risk} />
        ))}
      </ul>
    </article>
  );
}
