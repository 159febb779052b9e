import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';

/** The part of a heap snapshot that is read here: nodes stand one behind the other, each as many numbers as there are fields. */
const snapshotSchema = v.object({
  snapshot: v.object({
    meta: v.object({
      node_fields: v.array(v.string()),
      node_types: v.looseTuple([v.array(v.string())]),
    }),
  }),
  nodes: v.array(v.number()),
});

/**
 * Bytes in use in a heap snapshot, but for code: a browser goes on compiling what runs often, for thousands of changes, and that is
 * more than all that a page leaves behind.
 * @throws {v.ValiError} when the text is no heap snapshot
 */
export function sumHeap(text: string): number {
  const { snapshot, nodes } = v.parse(snapshotSchema, JSON.parse(text));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[0].indexOf('code');
  let sum = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (nodes[node + typeAt] !== code) sum += nodes[node + sizeAt] ?? 0;
  return sum;
}

/** Bytes that the page holds now, without code. */
export async function readHeap(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  try {
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  } finally {
    session.off('HeapProfiler.addHeapSnapshotChunk', take);
  }
  return sumHeap(chunks.join(''));
}
