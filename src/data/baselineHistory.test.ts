import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyOverrides, inputIds, readDefaults } from '../model/index.ts';
import { computeDataVersion } from '../store/dataVersion.ts';
import { catchDataFileError, damageJson } from '../test/dataSupport.ts';
import { productBasis, productDefaults } from '../test/modelBasis.ts';
import { parseAssumptions } from './assumptions.ts';
import { compareBaselines, parseBaselineHistory } from './baselineHistory.ts';

const shipped = readFileSync('public/data/baseline-history.json', 'utf8');
const versions = parseBaselineHistory(shipped);
const present = computeDataVersion(productBasis, productDefaults);

describe('the shipped history of baselines', () => {
  it('ends with the present data: whoever changes a default or a base figure adds an entry', () => {
    const { base, constants } = productBasis;
    const { year, ...figures } = base;
    const entry = { id: present, year, defaults: productDefaults, base: figures, constants };
    expect(versions.at(-1)).toMatchObject(entry);
  });

  it('names every version by its own content, once', () => {
    for (const { id, year, defaults, base, constants } of versions) {
      const definitions = parseAssumptions(readFileSync('public/data/assumptions.json', 'utf8')).definitions;
      const then = applyOverrides(readDefaults(definitions), defaults);
      const basis = {
        base: { ...productBasis.base, ...base, year },
        constants: { ...productBasis.constants, ...constants },
      };
      expect(computeDataVersion(basis, then), id).toBe(id);
    }
    expect(new Set(versions.map(({ id }) => id)).size).toBe(versions.length);
  });

  it.each([
    [['versions', 0, 'date'], 'yesterday'],
    [['versions', 0, 'defaults', 'capex'], 'much'],
    [['versions', 0, 'year'], 20255],
    [['versions'], {}],
  ] as const)('is refused with %j as %j', async (path, value) => {
    const error = await catchDataFileError(() => parseBaselineHistory(damageJson(shipped, path, value)));
    expect(error.reason).toBe('invalid');
  });
});

describe('a fingerprint', () => {
  it('changes with every default, base figure and constant, and begins with the base year', () => {
    expect(present).toMatch(/^2025-[0-9a-z]{1,7}$/);
    const others = [
      ...inputIds.map((id) =>
        computeDataVersion(productBasis, { ...productDefaults, [id]: productDefaults[id] + 0.5 }),
      ),
      computeDataVersion({ ...productBasis, base: { ...productBasis.base, netSales: 717 } }, productDefaults),
      computeDataVersion(
        { ...productBasis, constants: { ...productBasis.constants, capacityLag: 0.4 } },
        productDefaults,
      ),
      computeDataVersion({ ...productBasis, base: { ...productBasis.base, year: 2026 } }, productDefaults),
    ];
    expect(new Set([present, ...others]).size).toBe(others.length + 1);
  });
});

describe('compareBaselines', () => {
  const [first] = versions;
  if (first === undefined) throw new Error('no version');

  it('finds nothing between the present data and themselves', () => {
    expect(compareBaselines(first, productBasis, productDefaults)).toEqual({
      year: null,
      defaults: [],
      base: [],
      constants: [],
    });
  });

  it('lists what differs from an older fixture, and passes over what is no longer known', () => {
    const older = {
      ...first,
      year: 2024,
      defaults: { ...first.defaults, capex: 200, awsGrowth: 30, abolished: 3 },
      base: { ...first.base, netSales: 638 },
      constants: { ...first.constants, capacityLag: 0.4 },
    };
    expect(compareBaselines(older, productBasis, productDefaults)).toEqual({
      year: { from: 2024, to: 2025 },
      defaults: [
        { id: 'awsGrowth', from: 30, to: 36 },
        { id: 'capex', from: 200, to: 220 },
      ],
      base: [{ id: 'netSales', from: 638, to: 716.924 }],
      constants: [{ id: 'capacityLag', from: 0.4, to: 0.5 }],
    });
  });
});
