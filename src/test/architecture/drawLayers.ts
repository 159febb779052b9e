import { allowedFolders, type Folder } from './rules.ts';

interface Room {
  readonly role: string;
  /** Centre, in columns from the left. */
  readonly column: number;
  /** From the bottom; every import leads down. */
  readonly row: number;
}

/** What each folder is for, and where it stands in the picture. */
export const rooms: Readonly<Record<Folder, Room>> = {
  app: { role: 'shell, loading, address', column: 1.5, row: 8 },
  pages: { role: 'the views', column: 1.5, row: 7 },
  panels: { role: 'one folder a panel', column: 1.5, row: 6 },
  cli: { role: 'model at the command line', column: 4.1, row: 6 },
  exports: { role: 'figures to files', column: 0.7, row: 5 },
  charts: { role: 'figures to pictures', column: 0.7, row: 4 },
  derived: { role: 'joins choices, data, model', column: 2.7, row: 4 },
  ui: { role: 'accessible controls', column: 0, row: 3 },
  'view-models': { role: 'model and facts to figures', column: 1.5, row: 3 },
  i18n: { role: 'texts in two languages', column: 1, row: 2 },
  theme: { role: 'colours and sizes', column: 0, row: 0 },
  format: { role: 'numbers, money, years', column: 1, row: 1 },
  workers: { role: 'simulation beside the page', column: 2.1, row: 1 },
  store: { role: 'what people choose', column: 3.1, row: 1 },
  data: { role: 'schemas, loading, series', column: 4.1, row: 1 },
  model: { role: 'the projection, pure', column: 2.1, row: 0 },
};

const size = { column: 190, row: 84, width: 176, height: 46, margin: 14 };
const topRow = Math.max(...Object.values(rooms).map(({ row }) => row));
const lastColumn = Math.max(...Object.values(rooms).map(({ column }) => column));

const folders = Object.keys(rooms).filter((name): name is Folder => name in allowedFolders);

/** Every folder that may be reached from one by two imports or more. */
function listBehind(folder: Folder): ReadonlySet<Folder> {
  const reached = new Set<Folder>();
  const walk = (from: Folder): void => {
    for (const next of allowedFolders[from]) {
      if (reached.has(next)) continue;
      reached.add(next);
      walk(next);
    }
  };
  for (const next of allowedFolders[folder]) walk(next);
  return reached;
}

/** The imports that the table allows, without those that others imply: model is behind everything. */
export function listArrows(): readonly (readonly [from: Folder, to: Folder])[] {
  return folders.flatMap((from) => {
    const behind = listBehind(from);
    return allowedFolders[from].filter((to) => !behind.has(to)).map((to) => [from, to] as const);
  });
}

function place(folder: Folder): { readonly x: number; readonly y: number } {
  const { column, row } = rooms[folder];
  return {
    x: size.margin + size.width / 2 + column * size.column,
    y: size.margin + size.height / 2 + (topRow - row) * size.row,
  };
}

function drawArrow([from, to]: readonly [Folder, Folder]): string {
  const [start, end] = [place(from), place(to)];
  const [top, bottom] = [start.y + size.height / 2, end.y - size.height / 2 - 2];
  return `<path d="M${start.x} ${top}L${end.x} ${bottom}" marker-end="url(#head)"/>`;
}

function drawRoom(folder: Folder): string {
  const { x, y } = place(folder);
  const { width, height } = size;
  return [
    `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="8"/>`,
    `<text x="${x}" y="${y - 4}" font-weight="600" font-size="14">${folder}</text>`,
    `<text x="${x}" y="${y + 14}" font-size="12">${rooms[folder].role}</text>`,
  ].join('');
}

/** The folders of src as boxes and the imports between them as arrows, as an SVG file. */
export function drawLayers(): string {
  const width = 2 * size.margin + size.width + lastColumn * size.column;
  const height = 2 * size.margin + size.height + topRow * size.row;
  const label = 'The folders of src: every import leads down, and model imports nothing';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" font-family="system-ui, sans-serif">`,
    '<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8Z" fill="#6b7280"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    '<g fill="none" stroke="#6b7280" stroke-width="1.25">',
    ...listArrows().map(drawArrow),
    '</g>',
    '<g fill="#f4f5f8" stroke="#9ca3af" text-anchor="middle">',
    ...folders.map(drawRoom).map((room) => room.replaceAll('<text', '<text fill="#12161c" stroke="none"')),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
