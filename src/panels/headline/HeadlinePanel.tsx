import { useOwnBase } from '../../derived/ownDataBase.ts';
import { useLive, useLivePart, type Live } from '../../derived/useSession.ts';
import { DirectionMark } from '../../ui/DirectionMark.tsx';
import { OwnMark } from '../../ui/OwnMark.tsx';
import { buildHeadline, type Headline, type HeadlinePart } from '../../view-models/buildHeadline.ts';

const partIds: readonly HeadlinePart['id'][] = ['profit', 'cash', 'yields'];

function selectPart(headline: Headline, id: HeadlinePart['id']): HeadlinePart | undefined {
  return headline.parts.find((part) => part.id === id);
}

function Part({ live, id }: { readonly live: Live<Headline>; readonly id: HeadlinePart['id'] }) {
  const label = useLivePart(live, (headline) => selectPart(headline, id)?.label ?? '');
  const text = useLivePart(live, (headline) => selectPart(headline, id)?.text ?? '');
  const direction = useLivePart(live, (headline) => selectPart(headline, id)?.direction ?? 'none');
  return (
    <div className="min-w-0 border-l-2 border-line pl-3">
      <dt className="text-label text-muted">{label}</dt>
      <dd className="font-medium">
        <DirectionMark direction={direction} />
        {text}
      </dd>
    </div>
  );
}

/** The question of the product, and what the scenario answers. */
export function HeadlinePanel() {
  const live = useLive(buildHeadline);
  const question = useLivePart(live, (headline) => headline.question);
  const isOwnBase = useOwnBase();
  const answer = useLivePart(live, (headline) => headline.answer);
  return (
    <section aria-labelledby="headline-title" className="rounded-xl border border-line bg-surface p-5">
      <p id="headline-question" className="text-label text-muted">
        {isOwnBase && <OwnMark />}
        {question}
      </p>
      <h1 id="headline-title" className="mt-1 text-display font-semibold text-balance">
        {answer}
      </h1>
      <dl className="mt-4 grid gap-3 md:grid-cols-3">
        {partIds.map((id) => (
          <Part key={id} live={live} id={id} />
        ))}
      </dl>
    </section>
  );
}
