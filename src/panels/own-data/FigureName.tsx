import { useFigureNames } from './useFigureNames.ts';

interface FigureNameProps {
  readonly entity: string;
  readonly metric: string;
}

/** A figure by its name, with the words that files call it by. */
export function FigureName({ entity, metric }: FigureNameProps) {
  const nameFigure = useFigureNames();
  return (
    <>
      <span className="block min-w-24 text-text">{nameFigure(entity, metric)}</span>
      <span className="block text-small wrap-anywhere text-muted">
        {entity} · {metric}
      </span>
    </>
  );
}
