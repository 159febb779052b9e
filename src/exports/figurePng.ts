import type { FigureSvg } from './figureSvg.ts';

/** How often, and with which pause in milliseconds, to look whether a picture has its typeface. */
const probes = 40;
const probePause = 50;

/** Loads a drawing as a picture. It comes as a data address: a blob would taint the canvas in some browsers. */
async function loadPicture({ text, width, height, probeHeight }: FigureSvg): Promise<HTMLImageElement> {
  const picture = new Image(width, height + probeHeight);
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await picture.decode();
  return picture;
}

function makeCanvas(
  width: number,
  height: number,
): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: width === probeWidth });
  if (context === null) throw new Error('the browser gives no canvas to draw on');
  return { canvas, context };
}

const probeWidth = 40;

/** Whether the letter below the picture is drawn. */
function hasTypeface(picture: HTMLImageElement, { height, probeHeight }: FigureSvg): boolean {
  const { context } = makeCanvas(probeWidth, probeHeight);
  context.drawImage(picture, 0, -height);
  return context.getImageData(0, 0, probeWidth, probeHeight).data.some((value) => value > 0);
}

async function waitForTypeface(picture: HTMLImageElement, drawing: FigureSvg): Promise<boolean> {
  if (drawing.probeHeight === 0) return true;
  for (let probe = 0; probe < probes; probe += 1) {
    if (hasTypeface(picture, drawing)) return true;
    await new Promise((resolve) => setTimeout(resolve, probePause));
  }
  return false;
}

async function drawPixels(picture: HTMLImageElement, drawing: FigureSvg, scale: number): Promise<Blob> {
  const { width, height, probeHeight } = drawing;
  const { canvas, context } = makeCanvas(width * scale, height * scale);
  context.drawImage(picture, 0, 0, width * scale, (height + probeHeight) * scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the browser cannot write a picture this large');
  return blob;
}

/**
 * Draws a figure as pixels, `scale` of them a CSS pixel each way.
 * @param drawing with the typeface in it; `plain`, the same without it, stands in where it does not arrive.
 * @throws when the browser cannot draw it: no memory, no canvas.
 */
export async function drawFigurePng(drawing: FigureSvg, plain: FigureSvg, scale: 2 | 4): Promise<Blob> {
  const picture = await loadPicture(drawing);
  if (await waitForTypeface(picture, drawing)) return drawPixels(picture, drawing, scale);
  return drawPixels(await loadPicture(plain), plain, scale);
}
