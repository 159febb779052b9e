import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { zipTime } from '../zipTime.ts';
import { officeColours, type OfficeColour } from '../../theme/officeColours.ts';
import { quoteSheet } from '../xlsx/cells.ts';
import { writeElement } from '../xlsx/xml.ts';
import { dataSheet, writeChartData } from './chartData.ts';
import { writeChartXml } from './chartXml.ts';
import type { ChartPlan } from './planTypes.ts';

/** A chart in the order of its slide. */
export interface FinishedChart {
  readonly plan: ChartPlan;
  readonly title: string;
  /** Of its frame, in inches. */
  readonly height: number;
}

const themeColours: readonly (readonly [name: string, colour: OfficeColour])[] = [
  ['dk1', 'text'],
  ['lt1', 'surface'],
  ['dk2', 'scenario'],
  ['lt2', 'raised'],
  ['accent1', 'scenario'],
  ['accent2', 'aws'],
  ['accent3', 'azure'],
  ['accent4', 'google'],
  ['accent5', 'positive'],
  ['accent6', 'baseline'],
  ['hlink', 'azure-ink'],
  ['folHlink', 'scenario'],
];

function writeThemeColours(): string {
  const colours = themeColours.map(([name, colour]) =>
    writeElement(`a:${name}`, {}, writeElement('a:srgbClr', { val: officeColours[colour] })),
  );
  return writeElement('a:clrScheme', { name: 'Cumulo' }, colours.join(''));
}

/** The numbered parts in a folder, in the order of their numbers: the library counts on from deck to deck. */
function listNumbered(paths: readonly string[], pattern: RegExp): readonly string[] {
  return paths
    .flatMap((path) => {
      const number = pattern.exec(path)?.[1];
      return number === undefined ? [] : [{ path, number: Number(number) }];
    })
    .toSorted((a, b) => a.number - b.number)
    .map(({ path }) => path);
}

const typesPart = '[Content_Types].xml';

/** The library gives a type to a master for every slide; there is one master. */
function dropMissingParts(types: string, paths: readonly string[]): string {
  const known = new Set(paths.map((path) => `/${path}`));
  return types.replace(/<Override PartName="([^"]+)"[^>]*\/>/g, (entry, name: string) =>
    known.has(name) ? entry : '',
  );
}

/**
 * Gives a deck of pptxgenjs the colours of the product, and its charts our own drawing and data: the library's charts know one kind of
 * line each, write gaps as empty numbers and embed tables with a faulty range. Throws an Error when the deck does not have the charts.
 */
export function finishDeck(
  deck: Uint8Array,
  charts: readonly FinishedChart[],
  language: string,
  createdAt: Date,
): Uint8Array<ArrayBuffer> {
  const files: Record<string, Uint8Array> = unzipSync(deck);
  const paths = Object.keys(files);
  const drawings = listNumbered(paths, /^ppt\/charts\/chart(\d+)\.xml$/);
  const workbooks = listNumbered(paths, /^ppt\/embeddings\/Microsoft_Excel_Worksheet(\d+)\.xlsx$/);
  if (drawings.length !== charts.length || workbooks.length !== charts.length)
    throw new Error(`${charts.length} charts were asked for, ${drawings.length} are in the deck.`);
  charts.forEach(({ plan, title, height }, order) => {
    const [drawing, workbook] = [drawings[order], workbooks[order]];
    if (drawing === undefined || workbook === undefined) return;
    files[drawing] = strToU8(writeChartXml(plan, quoteSheet(dataSheet), height));
    files[workbook] = writeChartData(plan, title, language, createdAt);
  });
  files[typesPart] = strToU8(dropMissingParts(strFromU8(files[typesPart] ?? new Uint8Array()), paths));
  for (const path of paths.filter((candidate) => /^ppt\/theme\/theme\d+\.xml$/.test(candidate))) {
    const theme = strFromU8(files[path] ?? new Uint8Array());
    files[path] = strToU8(theme.replace(/<a:clrScheme.*?<\/a:clrScheme>/s, writeThemeColours()));
  }
  return new Uint8Array(zipSync(files, { level: 6, mtime: zipTime(createdAt) }));
}
