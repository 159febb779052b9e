import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
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

/**
 * Drags the slider of capital expenditure with real mouse events. Moves are sent on time and not on answer, so a page that is
 * slow finds several waiting, as it would under a hand.
 */
export async function dragSlider(page: Page, session: CDPSession, moves: number): Promise<Drag> {
  const box = await page.locator('[data-input="capex"] [data-track]').boundingBox();
  if (box === null) throw new Error('the slider of capital expenditure is not in view');
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', move: number): Promise<unknown> => {
    const [x, y] = [box.x + box.width * placeAt(move), box.y + box.height / 2];
    return session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: 1,
      clickCount: 1,
    });
  };
  await mouse('mousePressed', 0);
  await page.evaluate(() => window.cumuloProbe?.startDrag());
  const before = await readCpu(session);
  const start = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let move = 1; move <= moves; move += 1) {
    await wait(Math.max(0, start + move * moveInterval - performance.now()));
    sent.push(mouse('mouseMoved', move));
  }
  await Promise.all(sent);
  await wait(50);
  const after = await readCpu(session);
  await mouse('mouseReleased', moves);
  await wait(restTime);
  const record = await page.evaluate(() => window.cumuloProbe?.stopDrag());
  if (record === undefined) throw new Error('the probe is not in the page');
  const inputs = record.latencies.length;
  if (inputs === 0) throw new Error('no change of the slider changed a chart');
  return {
    ...record,
    cpu: (after.cpu - before.cpu) / inputs,
    script: (after.script - before.script) / inputs,
    style: (after.style - before.style) / inputs,
    layout: (after.layout - before.layout) / inputs,
  };
}
