import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeSurface } from './placeSurface.ts';

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

describe('placeSurface', () => {
  it('stands below its anchor, left edges in line', () => {
    const place = placeSurface(
      { left: 200, top: 100, width: 32, height: 32 },
      { width: 352, height: 300 },
      desk,
    );
    expect(place).toEqual({ left: 200, top: 136, maxHeight: 756 });
  });

  it('flips above where only there it fits', () => {
    const place = placeSurface(
      { left: 200, top: 800, width: 32, height: 32 },
      { width: 352, height: 300 },
      desk,
    );
    expect(place.top).toBe(496);
  });

  it('stands to the right where it fits neither above nor below', () => {
    const place = placeSurface(
      { left: 320, top: 450, width: 32, height: 32 },
      { width: 352, height: 600 },
      desk,
    );
    expect(place).toEqual({ left: 356, top: 292, maxHeight: 884 });
  });

  it('keeps its distance to the edge beside an anchor that stands there', () => {
    const place = placeSurface(
      { left: 0, top: 0, width: 1, height: 5 },
      { width: 50, height: 834 },
      { width: 380, height: 850 },
    );
    expect(place).toEqual({ left: 8, top: 8, maxHeight: 834 });
  });

  it('stands with the right edges in line where it would leave the window', () => {
    const place = placeSurface(
      { left: 336, top: 380, width: 36, height: 36 },
      { width: 350, height: 300 },
      phone,
    );
    expect(place.left).toBe(22);
  });

  it('moves left to stay on a phone, and is no taller than the room it has', () => {
    const place = placeSurface(
      { left: 350, top: 500, width: 32, height: 32 },
      { width: 352, height: 900 },
      phone,
    );
    expect(place).toEqual({ left: 30, top: 8, maxHeight: 488 });
  });

  it('always lies within the window and never covers an anchor beside which it has room', () => {
    const size = (least: number, most: number) => fc.integer({ min: least, max: most });
    fc.assert(
      fc.property(
        fc.record({
          left: size(-200, 2000),
          top: size(-300, 1500),
          width: size(1, 200),
          height: size(1, 60),
        }),
        fc.record({ width: size(50, 360), height: size(20, 2000) }),
        fc.record({ width: size(380, 2000), height: size(240, 1200) }),
        (anchor, surface, screen) => {
          const { left, top, maxHeight } = placeSurface(anchor, surface, screen);
          const height = Math.min(surface.height, maxHeight);
          expect(left).toBeGreaterThanOrEqual(8);
          expect(left + surface.width).toBeLessThanOrEqual(screen.width - 8);
          expect(top).toBeGreaterThanOrEqual(8);
          expect(top + height).toBeLessThanOrEqual(screen.height - 8);
          const bottom = anchor.top + anchor.height;
          const isAnchorInside = anchor.top >= 0 && bottom <= screen.height;
          const room = Math.max(anchor.top, screen.height - bottom) - 12;
          if (isAnchorInside && room >= Math.min(200, height)) {
            const isBeside = left >= anchor.left + anchor.width;
            expect(isBeside || top >= bottom || top + height <= anchor.top).toBe(true);
          }
        },
      ),
    );
  });
});
