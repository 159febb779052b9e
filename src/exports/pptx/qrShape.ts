import { encode } from 'uqr';

export type QrPoint =
  { readonly x: number; readonly y: number; readonly moveTo?: boolean } | { readonly close: true };

/** Ends of the dark runs of a row of modules: [from, to). */
function listRuns(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  row.forEach((isDark, column) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last?.[1] === column) last[1] = column + 1;
    else runs.push([column, column + 1]);
  });
  return runs;
}

/**
 * A text as a QR code drawn in one shape, `size` wide and high in the caller's unit: sharp at any zoom, no picture file. The quiet
 * border is part of it.
 */
export function drawQrCode(text: string, size: number): readonly QrPoint[] {
  const { data, size: modules } = encode(text, { ecc: 'M', border: 2 });
  const unit = size / modules;
  return data.flatMap((row, order) =>
    listRuns(row).flatMap(([from, to]): readonly QrPoint[] => {
      const [left, right, top, bottom] = [from * unit, to * unit, order * unit, (order + 1) * unit];
      return [
        { x: left, y: top, moveTo: true },
        { x: right, y: top },
        { x: right, y: bottom },
        { x: left, y: bottom },
        { close: true },
      ];
    }),
  );
}
