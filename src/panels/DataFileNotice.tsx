import { DataFileError, type DataIssue } from '../data/dataError.ts';
import { useMessages } from '../i18n/useLanguage.ts';
import { Notice } from '../ui/Notice.tsx';
import { DataFileErrorLine, DataFileFaults } from './DataFileFaults.tsx';

interface DataFileNoticeProps {
  /** Why the file gave nothing; leave out when only some of its rows could not be used. */
  readonly error?: Error | null;
  readonly file?: string;
  readonly issues?: readonly DataIssue[];
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** Names the file, the row and the field of what could not be used, and offers another try. */
export function DataFileNotice({
  error = null,
  file = '',
  issues = [],
  isRetrying,
  onRetry,
}: DataFileNoticeProps) {
  const { dataFiles } = useMessages().interface;
  if (error === null)
    return (
      <Notice
        tone="warning"
        title={dataFiles.titlePart(file, issues.length)}
        isRetrying={isRetrying}
        onRetry={onRetry}
      >
        <DataFileFaults file={file} issues={issues} />
      </Notice>
    );
  const title = dataFiles.titleWhole(error instanceof DataFileError ? error.file : file);
  return (
    <Notice tone="error" title={title} isRetrying={isRetrying} onRetry={onRetry}>
      <DataFileErrorLine error={error} />
    </Notice>
  );
}
