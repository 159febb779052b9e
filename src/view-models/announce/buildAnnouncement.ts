import { formatDigits, selectPlural } from '../../format/digits.ts';
import { formatYear } from '../../format/number.ts';
import { formatValue } from '../../format/value.ts';
import { announceTexts } from '../../i18n/announce/announceTexts.ts';
import { outcomeNames } from '../../i18n/outcomes/outcomeNames.ts';
import type { Language, OutputId, ProjectedYear } from '../../model/index.ts';
import { findOutcomeUnit, type OutcomeUnit } from '../outcomeUnits.ts';
import type { ScenarioView } from '../scenarioView.ts';
import { selectYear } from '../timeFrame.ts';

/** The size of a difference without its sign; null when the digits that are shown cannot show it. */
function formatSize(size: number, unit: OutcomeUnit, language: Language): string | null {
  if (unit === 'percent') {
    const digits = formatDigits(size, language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    if (!/[1-9]/.test(digits)) return null;
    // Spelt out: "pp" would be read as two letters.
    const isOne = selectPlural(Math.round(size * 10) / 10, 1, language) === 'one';
    return announceTexts[language].points(digits, isOne);
  }
  const text = formatValue(size, unit, language);
  return text === formatValue(0, unit, language) ? null : text;
}

/**
 * One sentence on what a change did to an outcome in the year that figures are read for: "Free cash flow 2027 up $12.3bn to $4.50bn".
 * `before` are the projected years as they were when the scenario last rested. Amounts that look the same are said to be the same.
 */
export function buildAnnouncement(
  view: ScenarioView,
  before: readonly ProjectedYear[],
  output: OutputId,
): string {
  const { language } = view;
  const texts = announceTexts[language];
  const unit = findOutcomeUnit(output);
  const name = outcomeNames[language][output];
  const year = formatYear(view.year);
  const [from, to] = [
    selectYear(before, view.year)[output],
    selectYear(view.scenario.rows, view.year)[output],
  ];
  const value = formatValue(to, unit, language);
  if (from === null || to === null) return texts.now(name, year, value);
  if (formatValue(from, unit, language) === value) return texts.same(name, year, value);
  const size = formatSize(Math.abs(to - from), unit, language);
  const isUp = to > from;
  if (size === null) return (isUp ? texts.slightlyUp : texts.slightlyDown)(name, year, value);
  return (isUp ? texts.up : texts.down)(name, year, size, value);
}
