import type { ClaimsTexts } from '../../i18n/claims/claimsTexts.ts';
import { formatPercent } from '../../format/percent.ts';
import type { Language } from '../../model/index.ts';
import type { ChartFigure, Tone } from '../chartTypes.ts';
import type { VerdictBar, VerdictBars } from './buildVerdictBars.ts';

const tones: Readonly<Record<string, Tone>> = { confirmed: 'positive', contradicted: 'negative' };

function shareOf({ count }: VerdictBar, all: number): number {
  return all === 0 ? 0 : (100 * count) / all;
}

/**
 * The bars of the verdicts as a figure: for pictures, files, the full screen and the table. `sourceIds`: the documents that the
 * counted claims were held against.
 */
export function buildVerdictFigure(
  { title, bars }: VerdictBars,
  sourceIds: readonly string[],
  language: Language,
  texts: ClaimsTexts,
): ChartFigure {
  const all = bars.reduce((sum, { count }) => sum + count, 0);
  const shares = bars.map((bar) => shareOf(bar, all));
  return {
    id: 'claim-verdicts',
    direction: 'rows',
    title,
    subtitle: texts.figureSubtitle(all),
    summary: bars.map(({ summary }) => summary).join('; '),
    position: { kind: 'steps', labels: bars.map(({ label }) => label) },
    value: { unit: 'percent', includeZero: true },
    marks: [
      {
        kind: 'bar',
        id: 'verdicts',
        tone: bars.map(({ verdict }) => tones[verdict] ?? 'neutral'),
        style: 'solid',
        width: 0.62,
        bars: shares.map((share, order) => [order, 0, share] as const),
      },
    ],
    labels: bars.map(({ verdict, count }, order) => ({
      id: verdict,
      text: texts.barEnd(count, formatPercent(shares[order] ?? 0, language, 0)),
      tone: tones[verdict] ?? 'neutral',
      lane: 'bar',
      at: [order, shares[order] ?? 0],
    })),
    references: [],
    columns: [{ id: 'share', label: texts.share, unit: 'percent', tone: 'neutral' }],
    rows: bars.map(({ summary }, order) => ({
      x: order,
      label: summary,
      status: 'step',
      cells: { share: shares[order] ?? null },
    })),
    notes: bars.map(({ label, meaning }) => texts.qualified(label, meaning)),
    sourceIds,
  };
}
