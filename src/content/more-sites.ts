import type { Site } from '../sites/site.ts';

/** What the script of more boards adds to the page script. */
export interface MoreSites {
  /** Boards read by click. */
  readonly sites: readonly Site[];
  /** Reads a page of no known board, on which the person asked for it. */
  readonly anyPage: (url: URL) => Site;
}

/** Both scripts run in one world that the page cannot see; no element of the page answers to a symbol. */
const PLACE = Symbol.for('jikyu-lens.more-sites');

type World = { [PLACE]?: MoreSites };

export function leaveMoreSites(more: MoreSites): void {
  (globalThis as World)[PLACE] = more;
}

/** Null where the script of more boards did not run: on the boards read from installation on. */
export function moreSites(): MoreSites | null {
  return (globalThis as World)[PLACE] ?? null;
}
