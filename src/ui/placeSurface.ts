/** A place on the screen in CSS pixels from the top left corner of the window. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

export interface SurfacePlace {
  readonly left: number;
  readonly top: number;
  /** What does not fit scrolls inside. */
  readonly maxHeight: number;
}

/** Distance to the edges of the window. */
const edge = 8;
/** Distance to the anchor. */
const gap = 4;
/** Rather than get flatter than this, a surface covers its anchor. */
const leastHeight = 200;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function placeBeside(anchor: ScreenBox, surface: ScreenSize, screen: ScreenSize): SurfacePlace {
  return {
    left: Math.max(edge, anchor.left + anchor.width + gap),
    top: clamp(anchor.top, edge, screen.height - edge - surface.height),
    maxHeight: screen.height - 2 * edge,
  };
}

/**
 * Where a surface stands at its anchor: below it with the left edges in line (the right ones where the window ends), or above, or to
 * the right, wherever all of it has room first. Where none has, the larger of above and below, scrolling inside. Always within the
 * window.
 */
export function placeSurface(anchor: ScreenBox, surface: ScreenSize, screen: ScreenSize): SurfacePlace {
  const anchorBottom = anchor.top + anchor.height;
  const roomBelow = screen.height - edge - gap - anchorBottom;
  const roomAbove = anchor.top - gap - edge;
  const roomRight = screen.width - edge - gap - (anchor.left + anchor.width);
  const screenRoom = Math.max(0, screen.height - 2 * edge);
  const fitsRight = surface.width <= roomRight && surface.height <= screenRoom && anchor.left >= 0;
  if (surface.height > Math.max(roomBelow, roomAbove) && fitsRight)
    return placeBeside(anchor, surface, screen);

  const isBelow = surface.height <= roomBelow || roomBelow >= roomAbove;
  const maxHeight = Math.min(screenRoom, Math.max(leastHeight, isBelow ? roomBelow : roomAbove));
  const height = Math.min(surface.height, maxHeight);
  const mostLeft = screen.width - edge - surface.width;
  const left = anchor.left <= mostLeft ? anchor.left : anchor.left + anchor.width - surface.width;
  const top = isBelow ? anchorBottom + gap : anchor.top - gap - height;
  return {
    left: clamp(left, edge, mostLeft),
    top: clamp(top, edge, screen.height - edge - height),
    maxHeight,
  };
}
