import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Locator, Page } from 'playwright-core';
import type { DragRecord } from './probe.ts';

/**
 * Milliseconds between two moves of the mouse: a little more than a frame of a screen with 60 a second. A change waits for the next
 * frame before it is handled. At exactly a frame a move it would wait equally long all through a drag, anything between 0 and 16.7 ms
 * by chance: the same page then had a median of 9 ms in one round and of 22 ms in the next. So the moves walk through the frame,
 * once round in every dozen moves, and every page waits half a frame on average.
 */
const moveInterval = 18;
/** Part of the track that the pointer moves over, from and to. */
const [sweepFrom, sweepTo] = [0.1, 0.9];
/** Moves from one end of the sweep to the other: about one step of the slider a move. */
const movesASweep = 43;
/** Longer than the pause after which charts settle, and than settling takes. */
const restTime = 1200;
/** Keys are pressed as fast as a person taps; a step to and fro so that the limits of the slider are far. */
const keyInterval = 70;
const keysAWay = 10;

export interface Drag extends DragRecord {
  /** Milliseconds of the main thread a change of the slider: all tasks, and what of it was script, style and layout. */
  readonly cpu: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

/** Place on the track at a move, as a fraction: to and fro between the ends, starting in the middle. */
function placeAt(move: number): number {
  const phase = (move / movesASweep + 0.5) % 2;
  return sweepFrom + (sweepTo - sweepFrom) * (phase < 1 ? phase : 2 - phase);
}

type Cpu = Pick<Drag, 'cpu' | 'script' | 'style' | 'layout'>;

async function readCpu(session: CDPSession): Promise<Cpu> {
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string): number =>
    (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
  return {
    cpu: read('TaskDuration'),
    script: read('ScriptDuration'),
    style: read('RecalcStyleDuration'),
    layout: read('LayoutDuration'),
  };
}

/** Where the mouse sends its events, at a place of the sweep. */
export type SendMouse = (
  type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
  move: number,
) => Promise<unknown>;

/** The mouse over the track of a slider. */
export async function findMouse(session: CDPSession, track: Locator): Promise<SendMouse> {
  await track.scrollIntoViewIfNeeded();
  const box = await track.boundingBox();
  if (box === null) throw new Error('the slider is not in view');
  return (type, move) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: box.x + box.width * placeAt(move),
      y: box.y + box.height / 2,
      button: 'left',
      buttons: 1,
      clickCount: 1,
    });
}

/** Sends something on time and not on answer, so a page that is slow finds several waiting, as it would under a hand. */
export async function sendOnTime(
  count: number,
  interval: number,
  send: (order: number) => Promise<unknown>,
): Promise<void> {
  const start = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let order = 1; order <= count; order += 1) {
    await wait(Math.max(0, start + order * interval - performance.now()));
    sent.push(send(order));
  }
  await Promise.all(sent);
}

/** Moves the mouse over the track, to and fro. */
export function sweep(send: SendMouse, moves: number): Promise<void> {
  return sendOnTime(moves, moveInterval, (move) => send('mouseMoved', move));
}

async function readRecord(page: Page): Promise<DragRecord> {
  const record = await page.evaluate(() => window.cumuloProbe?.stopDrag());
  if (record === undefined) throw new Error('the probe is not in the page');
  if (record.inputs === 0) throw new Error('the slider did not change');
  return record;
}

/** Drags a slider with real mouse events. */
export async function dragSlider(
  page: Page,
  session: CDPSession,
  track: Locator,
  moves: number,
): Promise<Drag> {
  const mouse = await findMouse(session, track);
  await mouse('mousePressed', 0);
  await page.evaluate(() => window.cumuloProbe?.startDrag());
  const before = await readCpu(session);
  await sweep(mouse, moves);
  await wait(50);
  const after = await readCpu(session);
  await mouse('mouseReleased', moves);
  await wait(restTime);
  const record = await readRecord(page);
  const perInput = (read: (cpu: Cpu) => number): number => (read(after) - read(before)) / record.inputs;
  return {
    ...record,
    cpu: perInput(({ cpu }) => cpu),
    script: perInput(({ script }) => script),
    style: perInput(({ style }) => style),
    layout: perInput(({ layout }) => layout),
  };
}

/** Moves the slider by its keys. For each press the time until a chart had changed, in milliseconds. */
export async function pressKeys(
  page: Page,
  session: CDPSession,
  slider: Locator,
  presses: number,
): Promise<readonly number[]> {
  await slider.focus();
  await page.evaluate(() => window.cumuloProbe?.startDrag());
  await sendOnTime(presses, keyInterval, (press) => {
    const key = Math.floor(press / keysAWay) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
    const code = { key, code: key, windowsVirtualKeyCode: key === 'ArrowRight' ? 39 : 37 };
    return Promise.all([
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...code }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code }),
    ]);
  });
  await wait(restTime);
  return (await readRecord(page)).latencies;
}
