/** Space kept to the window's edges and to the badge, in px. */
const EDGE = 8;
const GAP = 6;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Upper left corner of a panel below its badge, moved as little as needed to stay inside the window. */
export function panelPosition(
  anchor: Box,
  panel: { readonly width: number; readonly height: number },
  window: { readonly innerWidth: number; readonly innerHeight: number },
): { readonly left: number; readonly top: number } {
  const inside = (wanted: number, size: number, space: number) =>
    Math.max(EDGE, Math.min(wanted, space - size - EDGE));
  const fitsBelow = anchor.bottom + GAP + panel.height + EDGE <= window.innerHeight;
  const fitsAbove = anchor.top - GAP - panel.height >= EDGE;
  const wanted = !fitsBelow && fitsAbove ? anchor.top - GAP - panel.height : anchor.bottom + GAP;
  return {
    left: inside(anchor.left, panel.width, window.innerWidth),
    top: inside(wanted, panel.height, window.innerHeight),
  };
}
