import { DataFileError } from '../data/dataError.ts';
import type { Fact } from '../data/facts.ts';

/** A fact of Amazon's net sales, changed as needed. */
export function makeFact(change: Partial<Fact>): Fact {
  return {
    id: 'f0001',
    entity: 'amazon',
    metric: 'net_sales',
    period: '2025',
    periodEnd: null,
    value: 100,
    unit: 'USD_bn',
    confidence: 'verified',
    source: 's001',
    note: '',
    ...change,
  };
}

/** The JSON text with the value at `path` replaced or added; undefined takes it away. */
export function damageJson(text: string, path: readonly (string | number)[], value: unknown): string {
  return JSON.stringify(replaceAt(JSON.parse(text), path, value));
}

function replaceAt(node: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(node) && typeof key === 'number') {
    return node.toSpliced(key, 1, replaceAt(node[key], rest, value));
  }
  const entries = new Map<string, unknown>(Object.entries(node ?? {}));
  return Object.fromEntries(entries.set(String(key), replaceAt(entries.get(String(key)), rest, value)));
}

/** The `DataFileError` of some work. Fails when the work succeeds or fails in another way. */
export async function catchDataFileError(work: () => unknown): Promise<DataFileError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DataFileError) return error;
    throw error;
  }
  throw new Error('no DataFileError');
}
