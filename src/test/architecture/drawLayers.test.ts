import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawLayers, listArrows, rooms } from './drawLayers.ts';
import { allowedFolders } from './rules.ts';
import { pictureFile } from './writePicture.ts';

const root = resolve(import.meta.dirname, '../../..');

describe('the picture of the architecture', () => {
  it('is the one that docs hold (npm run architecture writes it), and both READMEs show it', () => {
    expect(readFileSync(resolve(root, pictureFile), 'utf8')).toBe(drawLayers());
    for (const readme of ['README.md', 'README.fr.md'])
      expect(readFileSync(resolve(root, readme), 'utf8'), readme).toContain(pictureFile);
  });

  it('shows every folder, and every arrow leads down', () => {
    expect(Object.keys(rooms).toSorted()).toEqual(Object.keys(allowedFolders).toSorted());
    for (const [from, to] of listArrows())
      expect(rooms[from].row, `${from} to ${to}`).toBeGreaterThan(rooms[to].row);
  });

  it('leaves out only what other arrows imply', () => {
    const arrows = listArrows();
    const reach = (from: string): readonly string[] =>
      arrows.flatMap(([start, end]) => (start === from ? [end, ...reach(end)] : []));
    for (const [from, targets] of Object.entries(allowedFolders))
      expect(new Set(reach(from)), from).toEqual(new Set([...targets, ...targets.flatMap(reach)]));
  });
});
