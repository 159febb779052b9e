import { downloadText } from '../../exports/download.ts';
import { useLibrary } from '../../derived/useLibrary.ts';
import { useSession } from '../../derived/useSession.ts';
import { useScenarioTexts, type ScenarioTexts } from '../../i18n/scenarios/useScenarioTexts.ts';
import type { LibraryDamage, LibraryProblem } from '../../store/libraryStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

type Texts = ScenarioTexts['library'];

function describeProblem(problem: LibraryProblem, { problems }: Texts): string {
  return problem.kind === 'newer' ? problems.newer(problem.version) : problems[problem.kind];
}

function describeDamage({ dropped, key }: LibraryDamage, { problems }: Texts): string {
  return dropped === null ? problems.damagedAll(key) : problems.damagedSome(dropped, key);
}

/** Hands all saved scenarios to the person as a file. */
export function DownloadAll() {
  const texts = useScenarioTexts().library;
  const { library } = useSession();
  return (
    <Button
      onClick={() =>
        downloadText(library.getState().writeFile(), 'application/json', 'cumulo-scenarios.json')
      }
    >
      {texts.download}
    </Button>
  );
}

/** What keeps the scenarios from being stored, and what was found damaged. */
export function LibraryNotices() {
  const texts = useScenarioTexts().library;
  const { library } = useSession();
  const problem = useLibrary((state) => state.problem);
  const damage = useLibrary((state) => state.damage);
  if (problem === null && damage === null) return null;
  return (
    <div className="mb-5 space-y-2">
      {problem !== null && (
        <Notice tone="error" title={texts.problems.title} onRetry={() => library.getState().storingRetried()}>
          <p className="mb-2">{describeProblem(problem, texts)}</p>
          <DownloadAll />
        </Notice>
      )}
      {damage !== null && (
        <Notice
          tone="warning"
          title={texts.problems.damagedTitle}
          onDismiss={() => library.getState().damageDismissed()}
        >
          {describeDamage(damage, texts)}
        </Notice>
      )}
    </div>
  );
}
