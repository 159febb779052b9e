import type { CloudRaceTexts } from '../i18n/cloud-race/cloudRaceTexts.ts';
import { useCloudRaceTexts } from '../i18n/cloud-race/useCloudRaceTexts.ts';
import { useClaimsTexts } from '../i18n/claims/useClaimsTexts.ts';
import { useDataTableTexts } from '../i18n/data-table/useDataTableTexts.ts';
import { formatInputNumber, formatInputValue } from '../format/inputs.ts';
import type { Messages } from '../i18n/messages.ts';
import { useLanguage, useMessages } from '../i18n/useLanguage.ts';
import type { ShareTexts } from '../i18n/share/shareTexts.ts';
import { useShareTexts } from '../i18n/share/useShareTexts.ts';
import { useDisplay, useSession } from '../derived/useSession.ts';
import type { InputDefinition, Language } from '../model/index.ts';
import type { AnalysisKey } from '../store/analysisSettings.ts';
import type { LinkNotice, LinkSubject } from '../store/linkNotices.ts';
import { Notice } from '../ui/Notice.tsx';

interface Wording {
  readonly texts: Messages['interface'];
  readonly share: ShareTexts['notices'];
  /** What the setting `chart` is called. */
  readonly chart: string;
  /** What the setting `tab` is called. */
  readonly tab: string;
  /** What the settings of the cloud race are called. */
  readonly race: CloudRaceTexts['controls'];
  /** What the choices of the sources view are called. */
  readonly sources: Readonly<Partial<Record<LinkSubject, string>>>;
  /** What the choices of the risk view and of the explanations are called. */
  readonly analysis: Readonly<Record<AnalysisKey, string>>;
  readonly definitions: readonly InputDefinition[];
  readonly language: Language;
}

function nameSubject(subject: LinkSubject, wording: Wording): string {
  const { texts, share, chart, tab, race, sources, analysis, definitions, language } = wording;
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
    vs: share.compared,
    base: share.data,
    spread: share.spread,
    ...analysis,
    ...sources,
  };
  return names[subject] ?? subject;
}

function formatUsed(subject: LinkSubject, used: number, { definitions, language }: Wording): string {
  const definition = definitions.find((candidate) => candidate.id === subject);
  return definition === undefined
    ? formatInputNumber(used, language)
    : formatInputValue(used, definition.unit, language);
}

type ComparedKind =
  | 'spreadPart'
  | 'spreadClamped'
  | 'comparedUnknown'
  | 'comparedPart'
  | 'comparedNumber'
  | 'comparedClamped'
  | 'comparedTooMany'
  | 'otherData';

function describeCompared(notice: LinkNotice & { readonly kind: ComparedKind }, wording: Wording): string {
  const { share } = wording;
  switch (notice.kind) {
    case 'spreadPart':
      return share.spreadPart(notice.given);
    case 'spreadClamped':
      return share.spreadClamped(
        nameSubject(notice.subject, wording),
        notice.given,
        formatUsed(notice.subject, notice.used, wording),
      );
    case 'comparedUnknown':
      return share.comparedUnknown(notice.given);
    case 'comparedPart':
      return share.comparedPart(notice.given);
    case 'comparedNumber':
      return share.comparedNumber(nameSubject(notice.subject, wording), notice.given);
    case 'comparedClamped':
      return share.comparedClamped(
        nameSubject(notice.subject, wording),
        notice.given,
        formatUsed(notice.subject, notice.used, wording),
      );
    case 'comparedTooMany':
      return share.comparedTooMany(notice.count);
    case 'otherData':
      // It has a notice of its own.
      return '';
  }
}

function describeNotice(notice: LinkNotice, wording: Wording): string {
  const { linkNotices } = wording.texts;
  switch (notice.kind) {
    case 'unknownKey':
      return linkNotices.unknownKey(notice.key);
    case 'unknownView':
      return linkNotices.unknownView(notice.given);
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
    default:
      return describeCompared(notice, wording);
  }
}

/** What the choices of the sources view are called. */
function useSourcesNames(): Wording['sources'] {
  const { columns, ...table } = useDataTableTexts();
  const claims = useClaimsTexts();
  return {
    report: claims.report,
    subject: claims.subject,
    verdict: claims.verdict,
    ids: claims.list,
    company: columns.entity,
    figure: columns.metric,
    conf: columns.confidence,
    unit: columns.unit,
    kind: table.periodKind,
    twice: table.repeatedOnly,
    sort: table.order,
    q: table.searched,
  };
}

/** How many notices are listed before the rest is counted: a hostile link can raise hundreds. */
const mostListed = 6;

/** What a link asked for and did not get, until it is dismissed. */
export function LinkNotices() {
  const { interface: texts, exports: files, sourcesPage } = useMessages();
  const cloudRace = useCloudRaceTexts();
  const sources = useSourcesNames();
  const language = useLanguage();
  const { display, definitions } = useSession();
  const share = useShareTexts().notices;
  const all = useDisplay((state) => state.notices);
  const notices = all.filter((notice) => notice.kind !== 'otherData');
  if (notices.length === 0) return null;
  // What was left out altogether comes last, whatever else is counted.
  const listed = notices.filter((notice) => notice.kind !== 'tooMany').slice(0, mostListed);
  const leftOut = notices.filter((notice) => notice.kind === 'tooMany');
  const more = notices.length - listed.length - leftOut.length;
  const names = { chart: files.chart, tab: sourcesPage.tab, race: cloudRace.controls, sources };
  const wording = { texts, share, analysis: share.analysis, ...names, definitions, language };
  return (
    <Notice
      tone="warning"
      title={texts.linkNotices.title}
      onDismiss={() => {
        for (const { id } of notices) display.getState().noticeDismissed(id);
      }}
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
