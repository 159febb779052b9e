import { Link2, Moon, Presentation, Sun } from 'lucide-react';
import { Suspense, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useOwnDataPart } from '../derived/useOwnData.ts';
import { useDisplay, useSession } from '../derived/useSession.ts';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import { languages } from '../model/index.ts';
import { OfficeMenu } from '../panels/office-export/OfficeMenu.tsx';
import { SearchButton } from '../panels/search/SearchButton.tsx';
import { viewIds } from '../store/views.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { lazyPart } from '../ui/lazyPart.ts';
import { useChosenInSight } from '../ui/useChosenInSight.ts';
import { useMediaQuery } from './useMediaQuery.ts';

function Navigation() {
  const { app, views } = useMessages().interface;
  const { display } = useSession();
  const current = useDisplay((state) => state.view);
  const row = useChosenInSight<HTMLElement>(current);
  return (
    <nav ref={row} aria-label={app.navigation} className="flex gap-1 overflow-x-auto">
      {viewIds.map((view) => (
        <a
          key={view}
          href={`#/${view}`}
          aria-current={view === current ? 'page' : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            display.getState().viewChosen(view);
          }}
          className="inline-flex min-h-control shrink-0 items-center rounded-md px-3 text-label font-medium text-muted hover:bg-raised hover:text-text aria-[current=page]:bg-raised aria-[current=page]:text-text"
        >
          {views[view]}
        </a>
      ))}
    </nav>
  );
}

function LanguageSwitch() {
  const { settings } = useMessages().interface;
  const { display } = useSession();
  return (
    <SegmentedControl
      label={settings.language}
      value={useLanguage()}
      options={languages.map((language) => ({
        value: language,
        label: settings.languages[language],
        shortLabel: settings.languageCodes[language],
        lang: language,
      }))}
      onChange={(language) => display.getState().languageChosen(language)}
    />
  );
}

function ThemeSwitch() {
  const { settings } = useMessages().interface;
  const { display } = useSession();
  const theme = useDisplay((state) => state.theme);
  const isSystemDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isDark = theme === 'dark' || (theme === 'system' && isSystemDark);
  const Icon = isDark ? Sun : Moon;
  return (
    <IconButton
      label={isDark ? settings.switchToLight : settings.switchToDark}
      icon={<Icon aria-hidden className="size-[1.4em]" />}
      onClick={() => display.getState().themeChosen(isDark ? 'light' : 'dark')}
    />
  );
}

function DensitySwitch() {
  const { settings } = useMessages().interface;
  const { display } = useSession();
  const isPresent = useDisplay((state) => state.density) === 'present';
  return (
    <IconButton
      label={isPresent ? settings.switchToDesk : settings.switchToPresent}
      aria-pressed={isPresent}
      icon={<Presentation aria-hidden className="size-[1.4em]" />}
      className="aria-pressed:bg-raised aria-pressed:text-text"
      onClick={() => display.getState().densityChosen(isPresent ? 'desk' : 'present')}
    />
  );
}

function CopyLink() {
  const { share } = useMessages().interface;
  const { currentLink } = useSession();
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly link: string | null } | null>(
    null,
  );
  const copy = async (): Promise<void> => {
    const link = currentLink();
    try {
      await navigator.clipboard.writeText(link);
      setOutcome({ text: share.copied, link: null });
    } catch {
      // Without permission, or on a page that is not served securely: the person copies by hand.
      setOutcome({ text: share.copyByHand, link });
    }
  };
  return (
    <>
      <span className="hidden sm:contents">
        <Button icon={<Link2 aria-hidden className="size-[1.2em]" />} onClick={() => void copy()}>
          {outcome?.link === null ? share.copied : share.copyLink}
        </Button>
      </span>
      <span className="contents sm:hidden">
        <IconButton
          label={share.copyLink}
          icon={<Link2 aria-hidden className="size-[1.4em]" />}
          onClick={() => void copy()}
        />
      </span>
      {outcome?.link !== null && outcome !== null && (
        <label className="flex items-center gap-2 text-small">
          {outcome.text}
          <input
            readOnly
            aria-label={share.link}
            value={outcome.link}
            onFocus={(event) => event.currentTarget.select()}
            className="h-control rounded-md border border-control bg-surface px-2"
          />
        </label>
      )}
      <LiveRegion message={outcome?.text ?? ''} />
    </>
  );
}

const OwnDataBadge = lazyPart(async () => (await import('../panels/own-data/OwnDataBadge.tsx')).OwnDataBadge);

/** Says that the person's own data count, while they do. */
function OwnDataMark() {
  const hasOwn = useOwnDataPart(({ record }) => record.facts.length > 0 || record.baseline !== null, false);
  if (!hasOwn) return null;
  return (
    <div className="order-last w-full sm:order-none sm:w-auto">
      <ErrorBoundary fallback={null}>
        <Suspense fallback={null}>
          <OwnDataBadge />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** Name, views, and how the page is read. */
export function Header() {
  const { app } = useMessages().interface;
  return (
    <header
      data-print="hidden"
      className="group/header sticky top-0 z-20 [@media(max-height:30rem)]:static flex min-h-(--header-height) flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-surface px-3 py-2 sm:px-5"
    >
      <p className="flex items-baseline gap-3">
        <strong className="text-title font-semibold tracking-tight">{app.name}</strong>
        <span className="hidden text-label text-muted xl:not-in-data-[density=present]:inline group-has-data-[own=badge]/header:hidden">
          {app.tagline}
        </span>
      </p>
      <div className="order-last w-full sm:order-none sm:w-auto">
        <Navigation />
      </div>
      <OwnDataMark />
      <div className="ml-auto flex items-center gap-1.5">
        <SearchButton />
        <CopyLink />
        <span className="hidden sm:contents">
          <OfficeMenu place="header" />
        </span>
        <LanguageSwitch />
        <span className="hidden md:contents">
          <DensitySwitch />
        </span>
        <ThemeSwitch />
      </div>
    </header>
  );
}
