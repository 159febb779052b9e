import { describe, expect, it } from 'vitest';
import { makeScenarioView } from '../test/makeScenarioView.ts';
import { buildBridgeFigure } from './buildBridgeFigure.ts';
import { buildCapacityFigure } from './buildCapacityFigure.ts';
import { buildTable } from './buildTable.ts';

describe('buildTable', () => {
  it('is the figure as text, history and projection', () => {
    const table = buildTable(buildCapacityFigure(makeScenarioView()), 'en');
    expect(table.rowHeader).toBe('Year');
    expect(table.columns.map((column) => column.header)).toEqual([
      'AWS sales',
      'AWS sales, baseline',
      'AWS capacity',
      'AWS demand',
      'Unmet demand',
    ]);
    expect(table.rows.map((row) => row.header).slice(5, 9)).toEqual([
      '2024',
      '2025',
      '12 months to June 2026',
      '2026',
    ]);
    expect(table.rows.find((row) => row.header === '2024')).toEqual({
      id: '2024',
      header: '2024',
      cells: ['$108bn', '–', '–', '–', '–'],
      values: [107.556, null, null, null, null],
      status: 'actual',
    });
    const projected = table.rows.find((row) => row.header === '2030');
    expect(projected?.cells).toEqual(['$384bn', '$384bn', '$400bn', '$384bn', '$0bn']);
    expect(projected?.status).toBe('projected');
  });

  it('names the steps of a bridge, which are neither reported nor projected', () => {
    const table = buildTable(buildBridgeFigure(makeScenarioView({ language: 'fr' })), 'fr');
    expect(table.rowHeader).toBe('Étape');
    expect(table.rows[3]).toMatchObject({ id: '3', header: 'Amortissements AWS' });
    expect(table.rows[3]?.cells[0]).toBe('−122\u202fMd$');
    expect(table.rows.some((row) => 'status' in row)).toBe(false);
  });
});
