import { downloadBlob, downloadText } from './download.ts';
import { buildFigureCsv } from './figureCsv.ts';
import type { FigureDocument } from './figureDocument.ts';
import { drawFigurePng } from './figurePng.ts';
import type { FigureLook } from './figureLook.ts';
import { buildFigureSvg, type FigureSvg } from './figureSvg.ts';
import { buildFileName } from './fileName.ts';
import { readFontStyle } from './fontStyle.ts';
import { withLook } from './readLook.ts';

/** The kinds of file that a figure leaves the page in. */
export const fileKinds = ['png2', 'png4', 'svg', 'csv', 'csvSemicolon'] as const;
export type FileKind = (typeof fileKinds)[number];

/** First name of a list of typefaces. */
function firstFamily(fontFamily: string): string {
  return (fontFamily.split(',')[0] ?? '').replaceAll(/["']/g, '').trim();
}

/** The kinds of file that hold a picture. */
export type PictureKind = Extract<FileKind, 'png2' | 'png4' | 'svg'>;

/** Draws a figure in a look; with the rules of a typeface for pictures of pixels. */
export type DrawFigure = (look: FigureLook, fontStyle?: string) => FigureSvg;

async function savePng(draw: DrawFigure, scale: 2 | 4, fileName: string): Promise<void> {
  const family = firstFamily(getComputedStyle(document.documentElement).fontFamily);
  const fontStyle = await readFontStyle(document, family);
  const [drawing, plain] = withLook(document, (look) => [draw(look, fontStyle), draw(look)]);
  downloadBlob(await drawFigurePng(drawing, plain, scale), fileName);
}

type NamedPicture = Pick<Parameters<typeof buildFileName>[0], 'figureId' | 'isBaseline' | 'language'>;

/**
 * Writes a picture to a file, in the theme and density of the page, and answers with the file's name.
 * @throws when the browser cannot draw or hand over the file.
 */
export async function exportPicture(
  draw: DrawFigure,
  named: NamedPicture,
  kind: PictureKind,
): Promise<string> {
  if (kind === 'svg') {
    const fileName = buildFileName({ ...named, extension: 'svg' });
    downloadText(withLook(document, (look) => draw(look)).text, 'image/svg+xml', fileName);
    return fileName;
  }
  const scale = kind === 'png2' ? 2 : 4;
  const fileName = buildFileName({ ...named, variant: `${scale}x`, extension: 'png' });
  await savePng(draw, scale, fileName);
  return fileName;
}

/**
 * Writes a figure to a file, in the theme and density of the page, and answers with the file's name.
 * @throws when the browser cannot draw or hand over the file.
 */
export async function exportFigure(
  figure: FigureDocument,
  isBaseline: boolean,
  kind: FileKind,
): Promise<string> {
  const named = { figureId: figure.figure.id, isBaseline, language: figure.language };
  switch (kind) {
    case 'png2':
    case 'png4':
    case 'svg':
      return exportPicture((look, fontStyle) => buildFigureSvg(figure, look, fontStyle), named, kind);
    case 'csv':
    case 'csvSemicolon': {
      const isComma = kind === 'csv';
      const fileName = buildFileName({ ...named, variant: isComma ? '' : 'excel', extension: 'csv' });
      downloadText(buildFigureCsv(figure, isComma ? 'comma' : 'semicolon'), 'text/csv', fileName);
      return fileName;
    }
  }
}
