import { bytesPerKilobyte, type DragSummary, type PageSummary, type Target } from './summary.ts';

/** How a run was made, for people who compare it with theirs. */
export interface Setting {
  readonly browser: string;
  /** Processors and system, and how busy they were before the run (tasks waiting to run, mean of a minute). */
  readonly machine: string;
  readonly load: number;
  readonly rounds: number;
  readonly date: string;
}

const show = (value: number, digits = 1): string => value.toFixed(digits);

function makeTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, header.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return lines.map((line) => `| ${line.map(pad).join(' | ')} |`).join('\n');
}

const dragHeader = [
  'page',
  'median ms',
  'p95 ms',
  'updates/s',
  'ms of main thread a change',
  'script',
  'style',
  'layout',
  'tasks > 50 ms',
  'longest',
  'after: tasks > 50 ms',
  'longest',
  'charts',
  'changes',
];

function listDrag(name: string, drag: DragSummary): readonly string[] {
  return [
    name,
    show(drag.median),
    show(drag.slow),
    show(drag.updatesASecond, 0),
    show(drag.cpu),
    show(drag.script),
    show(drag.style),
    show(drag.layout),
    show(drag.longTasks, 0),
    show(drag.longestTask, 0),
    show(drag.longTasksAtRest, 0),
    show(drag.longestTaskAtRest, 0),
    show(drag.charts, 0),
    show(drag.inputs, 0),
  ];
}

/** A page that does next to nothing has long tasks only when others take its processor. */
function describeMachine(pages: readonly PageSummary[]): readonly string[] {
  const disturbed = Math.max(
    0,
    ...pages.filter(({ name }) => name === 'plain SVG').map(({ normal }) => normal.longTasks),
  );
  if (disturbed === 0) return [];
  return [
    '',
    `**The machine was busy**: even the plain SVG page had ${disturbed} tasks over 50 ms. Measure again on a quiet one.`,
  ];
}

/** The results as Markdown; printed as well, since the tables read well in a terminal. */
export function writeReport(
  setting: Setting,
  pages: readonly PageSummary[],
  targets: readonly Target[],
): string {
  const starts = pages.map(({ name, firstChart, scriptBefore, scriptSettled }) => [
    name,
    show(firstChart, 0),
    show(scriptBefore / bytesPerKilobyte),
    show(scriptSettled / bytesPerKilobyte),
  ]);
  const goals = targets.map(({ name, value, limit, isMet }) => [
    name,
    show(value, 2),
    limit,
    isMet ? 'met' : 'MISSED',
  ]);
  return [
    '# Speed in the browser',
    '',
    `Made by \`npm run bench:browser -- --write\` on ${setting.date}: ${setting.browser}, ${setting.rounds} interleaved rounds,`,
    `on ${setting.machine}, load ${show(setting.load)} before the run. Run it yourself with \`npm run bench:browser\` on a quiet machine.`,
    'Every page draws the six charts and the key figures of the what-if view from the same model and data; a mouse drags',
    '"2026 capital expenditure", a move every 18 ms. Drag: from the pointer\'s event to the end of the frame in which a chart had',
    'changed, so half a frame of waiting for the frame is in every median.',
    'Compare ratios, not milliseconds: other machines, and other work on the same one, change the times.',
    ...describeMachine(pages),
    '',
    '## Targets',
    '',
    makeTable(['what', 'here', 'target', ''], goals),
    '',
    '## Drag at full speed',
    '',
    makeTable(
      dragHeader,
      pages.map(({ name, normal }) => listDrag(name, normal)),
    ),
    '',
    '## Drag with the processor slowed down four times',
    '',
    makeTable(
      dragHeader,
      pages.map(({ name, slowed }) => listDrag(name, slowed)),
    ),
    '',
    '## Start (full speed, no network delay; script gzip level 9, 1 kB = 1024 bytes)',
    '',
    makeTable(['page', 'first chart ms', 'script kB before it', 'script kB when all charts rest'], starts),
    '',
  ].join('\n');
}
