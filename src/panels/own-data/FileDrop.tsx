import { clsx } from 'clsx';
import { FileUp } from 'lucide-react';
import type { DragEvent } from 'react';
import { useId, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useOwnDataTexts } from './ownDataTexts.ts';

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void;
}

const accepted = '.csv,.tsv,.txt,.json,text/csv,application/json,text/plain,text/tab-separated-values';

/** A place to drop files on, and a button for those who would rather choose. */
export function FileDrop({ onFiles }: FileDropProps) {
  const { drop } = useOwnDataTexts();
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [isOver, setIsOver] = useState(false);
  const hold = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(true);
  };
  const take = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      data-drop="own-data"
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={() => setIsOver(false)}
      onDrop={take}
      className={clsx(
        'flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border-2 border-dashed px-4 py-5',
        isOver ? 'border-scenario bg-scenario-soft' : 'border-control',
      )}
    >
      <Button
        look="strong"
        icon={<FileUp aria-hidden className="size-[1.2em]" />}
        onClick={() => input.current?.click()}
      >
        {drop.choose}
      </Button>
      <span className="text-label text-muted">{isOver ? drop.dropNow : drop.orDrop}</span>
      <label htmlFor={inputId} className="sr-only">
        {drop.label}
      </label>
      <input
        ref={input}
        id={inputId}
        type="file"
        multiple
        accept={accepted}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
