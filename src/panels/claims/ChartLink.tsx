import { ChartLine } from 'lucide-react';
import { useSession } from '../../derived/useSession.ts';
import { useClaimsTexts } from '../../i18n/claims/useClaimsTexts.ts';
import { useMessages } from '../../i18n/useLanguage.ts';
import { builtViews } from '../../store/views.ts';
import { findChartPlace, type ChartPlace } from '../../view-models/claims/findChartPlace.ts';

/** Opens the view and, in it, the figure; without a figure the top of the view. */
function usePlaceOpener(): (place: ChartPlace) => void {
  const { display } = useSession();
  return ({ view, figure }) => {
    if (figure !== null) {
      display.getState().chartSought(view, figure);
      return;
    }
    display.getState().viewChosen(view);
    window.scrollTo(0, 0);
    document.getElementById('charts')?.focus({ preventScroll: true });
  };
}

/** From a claim to the chart that shows it; nothing where no chart does, or its view does not exist yet. */
export function ChartLink({ chart }: { readonly chart: string | null }) {
  const claims = useClaimsTexts();
  const { interface: texts } = useMessages();
  const open = usePlaceOpener();
  const place = findChartPlace(chart);
  if (place === null || !builtViews.includes(place.view)) return null;
  return (
    <a
      href={place.figure === null ? `#/${place.view}` : `#/${place.view}?chart=${place.figure}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        open(place);
      }}
      className="inline-flex items-center gap-1.5 font-medium underline underline-offset-2"
    >
      <ChartLine aria-hidden className="size-[1.2em] shrink-0 text-muted" />
      {place.figure === null
        ? claims.seeView(texts.views[place.view])
        : claims.seeFigure(claims.figures[place.figure])}
    </a>
  );
}
