import type { CloudRaceTexts } from '../i18n/cloud-race/cloudRaceTexts.ts';
import { useCloudRaceTexts } from '../i18n/cloud-race/useCloudRaceTexts.ts';
import { formatInputNumber, formatInputValue } from '../format/inputs.ts';
import type { Messages } from '../i18n/messages.ts';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import { useDisplay, useSession } from '../derived/useSession.ts';
import type { InputDefinition, Language } from '../model/index.ts';
import type { LinkNotice, LinkSubject } from '../store/linkNotices.ts';
import { Notice } from '../ui/Notice.tsx';

interface Wording {
  readonly texts: Messages['interface'];
  /** What the setting `chart` is called. */
  readonly chart: string;
  /** What the setting `tab` is called. */
  readonly tab: string;
  /** What the settings of the cloud race are called. */
  readonly race: CloudRaceTexts['controls'];
  readonly definitions: readonly InputDefinition[];
  readonly language: Language;
}

function nameSubject(subject: LinkSubject, wording: Wording): string {
  const { texts, chart, tab, race, definitions, language } = wording;
  const definition = definitions.find((candidate) => candidate.id === subject);
  if (definition !== undefined) return definition.label[language];
  const names: Readonly<Partial<Record<LinkSubject, string>>> = {
    chart,
    tab,
    year: texts.period.year,
    to: texts.period.horizon,
    lang: texts.settings.language,
    theme: texts.settings.theme,
    density: texts.settings.density,
    per: race.period,
    win: race.window,
    scale: race.scale,
    sales: race.sales,
    index: race.indexYear,
    hide: race.companies,
  };
  return names[subject] ?? subject;
}

function formatUsed(subject: LinkSubject, used: number, { definitions, language }: Wording): string {
  const definition = definitions.find((candidate) => candidate.id === subject);
  return definition === undefined
    ? formatInputNumber(used, language)
    : formatInputValue(used, definition.unit, language);
}

function describeNotice(notice: LinkNotice, wording: Wording): string {
  const { linkNotices, views } = wording.texts;
  switch (notice.kind) {
    case 'unknownKey':
      return linkNotices.unknownKey(notice.key);
    case 'unknownView':
      return linkNotices.unknownView(notice.given);
    case 'viewNotBuilt':
      return linkNotices.viewNotBuilt(views[notice.view]);
    case 'notANumber':
      return linkNotices.notANumber(nameSubject(notice.subject, wording), notice.given);
    case 'clamped':
      return linkNotices.clamped(
        nameSubject(notice.subject, wording),
        notice.given,
        formatUsed(notice.subject, notice.used, wording),
      );
    case 'duplicate':
      return linkNotices.duplicate(nameSubject(notice.subject, wording), notice.used);
    case 'newerVersion':
      return linkNotices.newerVersion(notice.given);
    case 'badVersion':
      return linkNotices.badVersion(notice.given);
    case 'badSetting':
      return linkNotices.badSetting(nameSubject(notice.subject, wording), notice.given);
    case 'tooMany':
      return linkNotices.tooMany(notice.count);
  }
}

/** How many notices are listed before the rest is counted: a hostile link can raise hundreds. */
const mostListed = 6;

/** What a link asked for and did not get, until it is dismissed. */
export function LinkNotices() {
  const { interface: texts, exports: files, sourcesPage } = useMessages();
  const cloudRace = useCloudRaceTexts();
  const language = useLanguage();
  const { display, definitions } = useSession();
  const notices = useDisplay((state) => state.notices);
  if (notices.length === 0) return null;
  // What was left out altogether comes last, whatever else is counted.
  const listed = notices.filter((notice) => notice.kind !== 'tooMany').slice(0, mostListed);
  const leftOut = notices.filter((notice) => notice.kind === 'tooMany');
  const more = notices.length - listed.length - leftOut.length;
  const names = { chart: files.chart, tab: sourcesPage.tab, race: cloudRace.controls };
  const wording = { texts, ...names, definitions, language };
  return (
    <Notice
      tone="warning"
      title={texts.linkNotices.title}
      onDismiss={() => display.getState().noticesDismissed()}
    >
      <ul className="list-disc pl-5">
        {[...listed, ...leftOut].map((notice) => (
          <li key={notice.id}>{describeNotice(notice, wording)}</li>
        ))}
      </ul>
      {more > 0 && <p>{texts.dataFiles.more(more)}</p>}
    </Notice>
  );
}
