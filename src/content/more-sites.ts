import type { Language } from '../core/settings.ts';
import type { Site } from '../sites/site.ts';
import type { PageHost } from './page-host.ts';

/** What the script of more boards adds to the page script. */
export interface MoreSites {
  /** Boards read by click. */
  readonly sites: readonly Site[];
  /** Reads a page of no known board, on which the person asked for it. */
  readonly anyPage: (url: URL, send: PageHost['send']) => Promise<Site>;
  /** Lets the user point at a listing and keeps what follows from it; `kept` is called when it is. */
  readonly teach: (window: Window, language: Language, send: PageHost['send'], kept: () => void) => void;
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
