import { Fragment } from 'react';
import { useSession } from '../../derived/useSession.ts';
import { methodTexts } from '../../i18n/method/methodTexts.ts';
import type { MethodFormula } from '../../i18n/method/methodTypes.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { revealSlider } from '../../ui/revealSlider.ts';
import { parseFormula, type FormulaPart } from '../../view-models/method/parseFormula.ts';

/** A name out of the model's definitions; an assumption leads to its slider. */
function Part({ part }: { readonly part: FormulaPart }) {
  const language = useLanguage();
  const texts = methodTexts[language];
  const { definitions } = useSession();
  switch (part.kind) {
    case 'words':
      return part.text;
    case 'output':
      return <strong className="font-semibold">{outcomeNames[language][part.id]}</strong>;
    case 'constant':
      return <em>{texts.constants.meanings[part.id][0]}</em>;
    case 'input': {
      const label = definitions.find(({ id }) => id === part.id)?.label[language] ?? part.id;
      return (
        <button
          type="button"
          data-method-input={part.id}
          title={texts.inputs.goToLabel(label)}
          onClick={() => revealSlider(part.id)}
          className="-my-0.5 rounded-sm py-0.5 text-left font-medium text-scenario underline decoration-dotted underline-offset-4"
        >
          {label}
        </button>
      );
    }
  }
}

function Words({ text }: { readonly text: string }) {
  return parseFormula(text).map((part, order) => (
    <Fragment key={order}>
      <Part part={part} />
    </Fragment>
  ));
}

/** One formula with the meaning of its words. */
export function FormulaText({ formula }: { readonly formula: MethodFormula }) {
  const texts = methodTexts[useLanguage()];
  return (
    <li className="border-l-2 border-line py-0.5 pl-3">
      <p className="text-body leading-relaxed">
        <Words text={formula.text} />
      </p>
      {formula.terms.length > 0 && (
        <dl className="mt-0.5 text-label text-muted">
          {formula.terms.map(([term, meaning]) => (
            <div key={term}>
              <dt className="inline">
                {texts.where} <em>{term}</em>
              </dt>
              <dd className="inline">
                {' = '}
                <Words text={meaning} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
