import {
  largestScenarioFile,
  type FieldIssue,
  type FieldProblem,
  type ScenarioFileProblem,
} from '../../data/scenarioFile.ts';
import { formatInputNumber } from '../../format/inputs.ts';
import type { ShareTexts } from '../../i18n/share/shareTexts.ts';
import { useShareTexts } from '../../i18n/share/useShareTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import type { Language } from '../../model/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { FileResult } from './readScenarioFile.ts';

const mostListed = 8;

function describeField(problem: FieldProblem, texts: ShareTexts['refused'], language: Language): string {
  const write = (value: number): string => formatInputNumber(value, language);
  switch (problem.kind) {
    case 'missing':
      return texts.missing;
    case 'wrongType':
      return texts.wrongType(problem.given, texts.kinds[problem.expected]);
    case 'tooLong':
      return texts.tooLong(write(problem.limit));
    case 'tooMany':
      return texts.tooMany(write(problem.limit));
    case 'unknownInput':
      return texts.unknownInput;
    case 'outOfRange':
      return texts.outOfRange(write(problem.given), write(problem.min), write(problem.max));
  }
}

function FieldIssues({ issues }: { readonly issues: readonly FieldIssue[] }) {
  const texts = useShareTexts().refused;
  const language = useLanguage();
  return (
    <>
      <p>{texts.fields(issues.length)}</p>
      <ul className="list-disc pl-5">
        {issues.slice(0, mostListed).map(({ field, problem }, order) => (
          <li key={order}>{texts.field(field, describeField(problem, texts, language))}</li>
        ))}
      </ul>
      {issues.length > mostListed && <p>{texts.more(issues.length - mostListed)}</p>}
    </>
  );
}

function describeProblem(
  problem: Exclude<ScenarioFileProblem, { kind: 'fields' }>,
  texts: ShareTexts['refused'],
  language: Language,
): string {
  switch (problem.kind) {
    case 'tooNew':
      return texts.tooNew(formatInputNumber(problem.version, language));
    case 'tooLarge':
      return texts.tooLarge(`${largestScenarioFile / 1024} ${language === 'fr' ? 'ko' : 'kB'}`);
    default:
      return texts[problem.kind];
  }
}

/** What became of a chosen file. */
export function FileOutcome({ result }: { readonly result: FileResult }) {
  const { loaded, refused } = useShareTexts();
  const language = useLanguage();
  if (result.kind === 'loaded') {
    const { name, notes, inputs, spreads, compared = [] } = result.file;
    return (
      <Notice tone="info" title={loaded.title(name)}>
        <p>{loaded.text(Object.keys(inputs).length, compared.length)}</p>
        {Object.keys(spreads).length > 0 && <p>{loaded.spreads(Object.keys(spreads).length)}</p>}
        {notes !== '' && (
          <p className="mt-1 whitespace-pre-line">
            <span className="text-muted">{loaded.notes}</span>
            <br />
            {notes}
          </p>
        )}
      </Notice>
    );
  }
  const { problem } = result;
  return (
    <Notice tone="error" title={refused.title(result.fileName)}>
      {problem.kind === 'fields' ? (
        <FieldIssues issues={problem.issues} />
      ) : (
        <p>{describeProblem(problem, refused, language)}</p>
      )}
      <p>{refused.kept}</p>
    </Notice>
  );
}
