import { DataFileError, type DataIssue } from '../data/dataError.ts';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import { Notice } from '../ui/Notice.tsx';
import { describeDataProblem } from './describeDataProblem.ts';

interface DataFileNoticeProps {
  /** Why the file gave nothing; leave out when only some of its rows could not be used. */
  readonly error?: Error | null;
  readonly file?: string;
  readonly issues?: readonly DataIssue[];
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** How many faults are listed before the rest is counted. */
const mostListed = 5;

function readError(
  error: Error | null | undefined,
): { readonly file: string; readonly issues: readonly DataIssue[] } | null {
  return error instanceof DataFileError ? { file: error.file, issues: error.issues } : null;
}

/** Names the file, the row and the field of what could not be used, and offers another try. */
export function DataFileNotice({ error, file, issues, isRetrying, onRetry }: DataFileNoticeProps) {
  const { dataFiles } = useMessages().interface;
  const language = useLanguage();
  const fault = readError(error) ?? { file: file ?? '', issues: issues ?? [] };
  const isWhole = error !== undefined && error !== null;
  const title = isWhole
    ? dataFiles.titleWhole(fault.file)
    : dataFiles.titlePart(fault.file, fault.issues.length);
  const rest = fault.issues.length - mostListed;
  return (
    <Notice tone={isWhole ? 'error' : 'warning'} title={title} isRetrying={isRetrying} onRetry={onRetry}>
      <ul className="list-disc pl-5">
        {fault.issues.slice(0, mostListed).map((issue) => (
          <li key={`${issue.row} ${issue.field} ${issue.problem.kind}`}>
            {dataFiles.line(
              dataFiles.place({ file: fault.file, row: issue.row, field: issue.field }),
              describeDataProblem(issue.problem, dataFiles, language),
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{dataFiles.more(rest)}</p>}
      {!(error instanceof DataFileError) && isWhole && <p>{error.message}</p>}
    </Notice>
  );
}
