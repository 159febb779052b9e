import { useScenario, useSession } from '../../derived/useSession.ts';
import { useLedgerTexts } from '../../i18n/ledger/useLedgerTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { LedgerOrigin } from '../../view-models/ledger/ledgerTypes.ts';
import { listChanges } from '../../view-models/ledger/listChanges.ts';
import { Section } from './Section.tsx';

interface ModelLedgerProps {
  readonly origin: Extract<LedgerOrigin, { kind: 'model' }>;
}

function Changes() {
  const texts = useLedgerTexts().model;
  const language = useLanguage();
  const { definitions } = useSession();
  const overrides = useScenario((state) => state.overrides);
  const changes = listChanges(definitions, overrides, language);
  return (
    <Section title={texts.changed}>
      {changes.length === 0 ? (
        <p className="mt-1 text-muted">{texts.unchanged}</p>
      ) : (
        <ul className="mt-1 space-y-1">
          {changes.map(({ id, label, from, to }) => (
            <li key={id}>{texts.change(label, from, to)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** A figure that the model computes: no document stands behind it, but assumptions and a formula do. */
export function ModelLedger({ origin }: ModelLedgerProps) {
  const { model: texts, formulas } = useLedgerTexts();
  const { section, lines } = formulas[origin.formula];
  return (
    <div className="space-y-4 text-label">
      <div>
        <p className="font-semibold">{texts.title}</p>
        <p className="mt-1">{texts[origin.basis]}</p>
      </div>
      {origin.basis === 'scenario' && <Changes />}
      <Section title={texts.formula}>
        <ul className="mt-1 list-disc space-y-1 pl-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="mt-2 text-small text-muted">{texts.section(section)}</p>
      </Section>
    </div>
  );
}
