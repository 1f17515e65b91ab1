import type { PanelMaker } from './panel-opener.tsx';

/** The page script and the script of the panel run in one world that the page cannot see. */
const PLACE = Symbol.for('jikyu-lens.panel');

type World = { [PLACE]?: PanelMaker };

/** Called by the script of the panel. */
export function leavePanel(maker: PanelMaker): void {
  (globalThis as World)[PLACE] = maker;
}

/** Null until the script of the panel has run on this page. */
export function panelMaker(): PanelMaker | null {
  return (globalThis as World)[PLACE] ?? null;
}
