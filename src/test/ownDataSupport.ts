import { parseFacts, type Fact } from '../data/facts.ts';
import { buildPreview } from '../data/own-data/preview.ts';
import type { OwnFact, OwnFile, Preview, PreviewResult, PreviewRow } from '../data/own-data/types.ts';
import { readDataFile } from './serveData.ts';

/** The facts that ship with the product. */
export const shippedFacts: readonly Fact[] = (await parseFacts(readDataFile('facts.csv'))).facts;

/** A file of a person's own. */
export function makeOwnFile(change: Partial<OwnFile> = {}): OwnFile {
  return { id: 'file-1', name: 'mine.csv', addedAt: '2026-11-22T10:00:00.000Z', ...change };
}

/** An own figure of Amazon's net sales, changed as needed; its id follows what it is about. */
export function makeOwnFact(change: Partial<OwnFact> = {}): OwnFact {
  const fact: OwnFact = {
    id: '',
    entity: 'amazon',
    metric: 'net_sales',
    period: '2026Q3',
    periodEnd: '2026-09-30',
    value: 200,
    unit: 'USD_bn',
    confidence: 'unverified',
    source: 'own:file-1',
    note: '',
    origin: '',
    ...change,
  };
  return { ...fact, id: change.id ?? `own:${fact.entity}:${fact.metric}:${fact.period}` };
}

interface PreviewOptions {
  readonly own?: readonly OwnFact[];
  readonly file?: OwnFile;
  readonly pause?: () => void;
}

/** What a text or bytes would change beside the shipped facts. */
export function previewContent(
  content: string | Uint8Array,
  { own = [], file = makeOwnFile(), pause = () => undefined }: PreviewOptions = {},
): Promise<PreviewResult> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return buildPreview({ file, bytes, shipped: shippedFacts, own }, pause);
}

/** The preview of a file that can be read. @throws when it cannot: a slip in the test. */
export async function requirePreview(content: string, options: PreviewOptions = {}): Promise<Preview> {
  const result = await previewContent(content, options);
  if (!result.ok) throw new Error(`refused as a whole: ${JSON.stringify(result.problem)}`);
  return result.preview;
}

/** Each row as "2 added". */
export function listKinds(rows: readonly PreviewRow[]): readonly string[] {
  return rows.map(({ row, kind }) => `${row} ${kind}`);
}
