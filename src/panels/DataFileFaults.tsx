import { DataFileError, type DataIssue } from '../data/dataError.ts';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import { describeDataProblem } from './describeDataProblem.ts';

/** How many faults are listed before the rest is counted. */
const mostListed = 5;

interface DataFileFaultsProps {
  readonly file: string;
  readonly issues: readonly DataIssue[];
}

/** What is wrong with a data file, line by line: row, field and problem. */
export function DataFileFaults({ file, issues }: DataFileFaultsProps) {
  const { dataFiles } = useMessages().interface;
  const language = useLanguage();
  const rest = issues.length - mostListed;
  return (
    <>
      <ul className="list-disc pl-5">
        {issues.slice(0, mostListed).map((issue) => (
          <li key={`${issue.row} ${issue.field} ${issue.problem.kind}`}>
            {dataFiles.line(
              dataFiles.place({ file, row: issue.row, field: issue.field }),
              describeDataProblem(issue.problem, dataFiles, language),
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{dataFiles.more(rest)}</p>}
    </>
  );
}

/** Why a data file gave nothing at all. */
export function DataFileErrorLine({ error }: { readonly error: Error | null }) {
  if (error instanceof DataFileError) return <DataFileFaults file={error.file} issues={error.issues} />;
  return error === null ? null : <p>{error.message}</p>;
}
