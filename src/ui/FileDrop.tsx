import { clsx } from 'clsx';
import { FileUp } from 'lucide-react';
import { useId, useRef, useState, type DragEvent } from 'react';
import { Button } from './Button.tsx';

export interface FileDropTexts {
  /** On the button. */
  readonly choose: string;
  /** Name of the field behind the button. */
  readonly label: string;
  readonly orDrop: string;
  /** Instead of orDrop while files hang over the place. */
  readonly dropNow: string;
}

export interface FileDropProps {
  /** Names the place in the page: its data-drop. */
  readonly id: string;
  readonly texts: FileDropTexts;
  /** File types, as the attribute "accept" has them. */
  readonly accept: string;
  /** Whether several files may be chosen at once; those that are dropped all arrive. */
  readonly isMultiple?: boolean;
  /** A place for the main thing of a page, roomier and with a stronger button. */
  readonly isMain?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop files on, and a button for those who would rather choose. */
export function FileDrop({ id, texts, accept, isMultiple = false, isMain = false, onFiles }: FileDropProps) {
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
      data-drop={id}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={() => setIsOver(false)}
      onDrop={take}
      className={clsx(
        'flex flex-wrap items-center gap-x-3 rounded-lg border-2 border-dashed',
        isMain ? 'gap-y-2 px-4 py-5' : 'gap-y-1 px-3 py-3',
        isOver ? 'border-scenario bg-scenario-soft' : 'border-control',
      )}
    >
      <Button
        look={isMain ? 'strong' : 'plain'}
        icon={<FileUp aria-hidden className="size-[1.2em]" />}
        onClick={() => input.current?.click()}
      >
        {texts.choose}
      </Button>
      <span className="text-label text-muted">{isOver ? texts.dropNow : texts.orDrop}</span>
      <label htmlFor={inputId} className="sr-only">
        {texts.label}
      </label>
      <input
        ref={input}
        id={inputId}
        type="file"
        multiple={isMultiple}
        accept={accept}
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
