import { Button } from './Button.tsx';

interface EmptyResultProps {
  readonly title: string;
  readonly text: string;
  readonly resetLabel: string;
  readonly onReset: () => void;
}

/** In place of a list when no entry fits the choices, with the way back to all of them. */
export function EmptyResult({ title, text, resetLabel, onReset }: EmptyResultProps) {
  return (
    <div className="rounded-xl border border-line bg-surface p-5">
      <h3 className="text-body font-semibold">{title}</h3>
      <p className="mt-1 text-label text-muted">{text}</p>
      <Button className="mt-3" onClick={onReset}>
        {resetLabel}
      </Button>
    </div>
  );
}
