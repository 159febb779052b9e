/** Modules of white around the code that readers need, by its standard. */
export const quietZone = 4;

/** Path data of the dark modules of a code, one unit a module, moved in by the quiet zone; neighbours of a row are one shape. */
export function buildQrPath(modules: readonly (readonly boolean[])[]): string {
  let path = '';
  modules.forEach((row, y) => {
    let start = 0;
    while (start < row.length) {
      const from = row.indexOf(true, start);
      if (from === -1) return;
      const light = row.indexOf(false, from);
      const to = light === -1 ? row.length : light;
      path += `M${from + quietZone} ${y + quietZone}h${to - from}v1h${from - to}z`;
      start = to;
    }
  });
  return path;
}
