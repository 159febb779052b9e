import { formatDay } from '../../format/days.ts';
import { deckTexts } from '../../i18n/office/deckTexts.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../model/index.ts';
import { listFigureNotes } from '../../view-models/ownFigures.ts';
import type { ChartSlide } from './deckRequest.ts';

/** What a presenter needs who is asked about the chart: what it shows, what to be careful about, where the figures come from. */
export function writeSpeakerNotes(slide: ChartSlide, language: Language): string {
  const { notes: texts } = deckTexts[language];
  const { figure, sources } = slide;
  const documents = (sources ?? []).map(({ publisher, title, date, url }) => {
    const named = texts.source(publisher, title, date === null ? '' : formatDay(date, language));
    return url === null ? `– ${named}` : `– ${named} ${url}`;
  });
  const remarks = [
    ...listFigureNotes(figure, messages[language].ownData),
    ...(figure.keys ?? []).map(({ sign, text }) => `${sign} ${text}`),
  ];
  const cited = figure.sourceIds.length === 0 ? [texts.modelOnly] : documents;
  const parts = [
    ...(slide.speakerNotes === undefined ? [] : [slide.speakerNotes, '']),
    figure.summary,
    texts.scenario(slide.scenario),
    '',
    ...(remarks.length === 0 ? [] : [texts.notes, ...remarks.map((note) => `– ${note}`), '']),
    texts.sources,
    ...cited,
    '',
    texts.link(slide.link),
  ];
  return parts.join('\n');
}
