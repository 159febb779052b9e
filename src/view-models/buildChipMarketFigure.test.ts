import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../test/tableFacts.ts';
import { buildChipMarketFigure } from './buildChipMarketFigure.ts';
import { buildPointRequest } from './ledger/buildPointRequest.ts';

const figure = buildChipMarketFigure(shippedFacts, 'en');

function readCell(year: number, column: string): number | null {
  return figure.rows.find(({ x }) => x === year)?.cells[column] ?? null;
}

describe('the AI-chip market', () => {
  it('stands on the facts, NVIDIA’s fiscal years at the calendar year that fills them', () => {
    expect(readCell(2025, 'nvidia')).toBe(193.7);
    expect(readCell(2024, 'nvidia')).toBe(115.2);
    expect(readCell(2024, 'statista')).toBe(30);
    expect(readCell(2024, 'gartner')).toBe(71.252);
    expect(readCell(2024, 'marketsandmarkets')).toBe(123.16);
    expect(readCell(2029, 'marketsandmarkets')).toBe(311.58);
    expect([readCell(2024, 'shareLow'), readCell(2026, 'shareLow'), readCell(2026, 'shareHigh')]).toEqual([
      80, 80, 85,
    ]);
  });

  it('says its finding with the share that is known', () => {
    expect(figure.title).toBe(
      'NVIDIA alone sold $194bn of data-centre chips in 2025, about 80% to 85% of the market',
    );
    expect(figure.notes[0]).toContain('For 2024 the estimates run from $30.0bn to $123bn');
    expect(buildChipMarketFigure([], 'fr').title).toBe('Aucun chiffre du marché des puces IA n’est connu');
    expect(buildChipMarketFigure([], 'fr').rows).toEqual([]);
  });

  it('opens the ledger of every cell, and names every source', () => {
    const sources = new Map(shippedFacts.map(({ id, source }) => [id, source]));
    for (const row of figure.rows)
      for (const { id } of figure.columns) {
        if ((row.cells[id] ?? null) === null) continue;
        const origin = buildPointRequest(figure, row.x, id, 'en')?.items.find(
          (item) => item.id === id,
        )?.origin;
        expect(origin?.kind, `${row.x} ${id}`).toBe('facts');
        for (const fact of row.facts?.[id] ?? []) expect(figure.sourceIds).toContain(sources.get(fact));
      }
  });
});
