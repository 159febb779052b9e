import { SlidersHorizontal } from 'lucide-react';
import type { Lever } from '../../data/levers.ts';
import { useSession } from '../../derived/useSession.ts';
import { useClaimsTexts } from '../../i18n/claims/useClaimsTexts.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { revealLever } from '../../ui/revealFigure.ts';

/** From a claim that no chart shows to the lever of the overview that it is about. */
export function LeverLink({ lever }: { readonly lever: Lever }) {
  const { seeLever } = useClaimsTexts();
  const language = useLanguage();
  const { display } = useSession();
  return (
    <a
      href="#/overview"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        display.getState().viewChosen('overview');
        revealLever(lever.id);
      }}
      className="inline-flex min-h-6 items-center gap-1.5 font-medium underline underline-offset-2"
    >
      <SlidersHorizontal aria-hidden className="size-[1.2em] shrink-0 text-muted" />
      {seeLever(lever.title[language])}
    </a>
  );
}
