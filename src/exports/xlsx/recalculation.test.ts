import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { computeOpeningYear, outputIds, project, type Inputs, type OutputId } from '../../model/index.ts';
import { makeWorkbookRequest, productAssumptions } from '../../test/makeWorkbookRequest.ts';
import { arbitraryInputs, makeInputs, productBasis } from '../../test/modelBasis.ts';
import { readWorkbook, type ReadWorkbook } from '../../test/readWorkbook.ts';
import { recalculate, type Recalculated } from '../../test/recalculate.ts';
import { buildWorkbook } from './buildWorkbook.ts';
import { nameCell } from './cells.ts';
import { createModelLayout } from './modelLayout.ts';
import type { WorkbookRequest } from './workbookRequest.ts';

const tolerance = 1e-6;

function build(inputs: Inputs, changes: Partial<WorkbookRequest> = {}): ReadWorkbook {
  // The facts take no part in the arithmetic, but take time.
  return readWorkbook(buildWorkbook({ ...makeWorkbookRequest(), inputs, facts: [], ...changes }));
}

/** Outputs and years in which a recalculated workbook is not what the model projects. */
function findDisagreements(
  engine: Recalculated,
  inputs: Inputs,
  horizon = 10,
  { model = 'Model', none = 'n/m' } = {},
): readonly string[] {
  const layout = createModelLayout(horizon);
  const opening: Readonly<Partial<Record<OutputId, number>>> = computeOpeningYear(productBasis);
  const years = [opening, ...project(productBasis, inputs, horizon)];
  return years.flatMap((row, t) =>
    outputIds.flatMap((id) => {
      const expected = row[id];
      if (expected === undefined) return [];
      const computed = engine.read(model, nameCell(2 + t, layout.rowOf(id)));
      const agrees =
        expected === null
          ? computed === none
          : typeof computed === 'number' &&
            Math.abs(computed - expected) <= tolerance * Math.max(1, Math.abs(expected));
      return agrees ? [] : [`${id} ${t}: ${String(expected)} is ${String(computed)}`];
    }),
  );
}

/** The file with one part rewritten. */
function rewrite(bytes: Uint8Array, change: (path: string, xml: string) => string): ReadWorkbook {
  const parts = [...readWorkbook(bytes).parts].map(
    ([path, xml]) => [path, strToU8(change(path, xml))] as const,
  );
  return readWorkbook(zipSync(Object.fromEntries(parts)));
}

const loss = { serverLife: 2, serverShare: 95, awsCashMargin: 40, capex: 350 };

describe('the formulas of the workbook, computed by another engine', () => {
  it.each(productAssumptions.presets.map(({ id, inputs }) => [id, inputs] as const))(
    'come to what the model projects: %s',
    (_, overrides) => {
      const inputs = makeInputs(overrides);
      expect(findDisagreements(recalculate(build(inputs)), inputs)).toEqual([]);
    },
  );

  it('come to it for any scenario and horizon that the product allows', () => {
    fc.assert(
      fc.property(arbitraryInputs, fc.constantFrom(1, 2, 10), (inputs, horizon) => {
        const workbook = build(inputs, { horizon, scenarios: [] });
        expect(findDisagreements(recalculate(workbook), inputs, horizon)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('come to it over thirty years, in French, and with a loss that has no market value', () => {
    const inputs = makeInputs(loss);
    const engine = recalculate(build(inputs, { horizon: 30, language: 'fr', scenarios: [] }));
    const names = { model: 'Modèle', none: 'n.\u202fs.' };
    expect(findDisagreements(engine, inputs, 30, names)).toEqual([]);
    expect(project(productBasis, inputs, 30).some(({ marketCap }) => marketCap === null)).toBe(true);
  });

  it('follow an input that is typed over', () => {
    const engine = recalculate(build(makeInputs()));
    expect(engine.read('Checks', 'C4')).toBe('The workbook agrees with the app');
    engine.type('in_capex', 250);
    engine.type('in_serverLife', 3.5);
    expect(findDisagreements(engine, makeInputs({ capex: 250, serverLife: 3.5 }))).toEqual([]);
    expect(engine.read('Checks', 'C7')).toBe(2);
    expect(engine.read('Checks', 'C4')).toContain('Inputs changed');
  });

  it('move a range that somebody changed with its input, within the limits', () => {
    const spreads = { capex: { below: 20.5, above: 30 }, serverLife: { below: 0.1, above: 0.2 } };
    const workbook = build(makeInputs(), { spreads });
    const [capex, life] = ['in_capex', 'in_serverLife'].map((name) =>
      (workbook.names.get(name) ?? '').replace(/^.*\$B\$/, ''),
    );
    const engine = recalculate(workbook);
    const readRange = (row = '') => ['J', 'K'].map((column) => engine.read('Inputs', column + row));
    expect([readRange(capex), readRange(life)]).toEqual([
      [199.5, 250],
      [5.6, 5.9],
    ]);
    engine.type('in_capex', 330);
    expect(readRange(capex)).toEqual([309.5, 350]);
    engine.type('in_capex', 80);
    expect(readRange(capex)).toEqual([80, 110]);
    expect(engine.read('Checks', 'C7')).toBe(1);
  });

  it('are what the sheet of checks compares: nothing differs, and the summary says so', () => {
    const engine = recalculate(build(makeInputs(loss)));
    expect(engine.read('Checks', 'C5')).toBeLessThan(1e-9);
    expect(engine.read('Summary', 'C7')).toBe('The workbook agrees with the app');
  });
});

describe('the comparison can fail', () => {
  const inputs = makeInputs({ capex: 250 });
  const bytes = buildWorkbook({ ...makeWorkbookRequest(), inputs, facts: [] });

  it('but not by wrong stored values: they take no part', () => {
    const wrong = rewrite(bytes, (path, xml) =>
      path.startsWith('xl/worksheets/') ? xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f><v>77</v>') : xml,
    );
    expect([...wrong.sheets].some(({ cells }) => [...cells.values()].some(({ value }) => value === 77))).toBe(
      true,
    );
    expect(findDisagreements(recalculate(wrong), inputs)).toEqual([]);
  });

  it.each([
    ['the cash margin', 'in_awsCashMargin', '(in_awsCashMargin+1)'],
    ['the half year of a purchase', '+0.5', '+0.4'],
    ['the tax of the base year', 'base_netIncome/base_pretaxIncome', 'base_netIncome/base_operatingIncome'],
  ])('by a formula that differs: %s', (_, from, to) => {
    let count = 0;
    const changed = rewrite(bytes, (path, xml) => {
      if (path !== 'xl/worksheets/sheet3.xml') return xml;
      return xml.replaceAll(from, () => {
        count += 1;
        return to;
      });
    });
    expect(count).toBeGreaterThan(0);
    const engine = recalculate(changed);
    expect(findDisagreements(engine, inputs).length).toBeGreaterThan(5);
    expect(engine.read('Checks', 'C4')).toBe('The workbook does not agree with the app');
  });
});

it('stores with every formula what it comes to, so that previews show numbers', () => {
  const spreads = { capex: { below: 20, above: 30 }, serverLife: { below: 0, above: 0 } };
  const workbook = build(makeInputs(loss), { spreads });
  const engine = recalculate(workbook);
  let formulas = 0;
  for (const { name, cells } of workbook.sheets)
    for (const [cell, { value, formula }] of cells) {
      if (formula === null) continue;
      formulas += 1;
      const computed = engine.read(name, cell);
      if (typeof value === 'number') expect(computed, `${name} ${cell}`).toBeCloseTo(value, 6);
      else expect(computed, `${name} ${cell}`).toBe(value);
    }
  expect(formulas).toBeGreaterThan(1500);
});
