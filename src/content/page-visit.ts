import type { Listing } from '../core/listing.ts';
import type { Summary } from '../core/summary.ts';
import type { PageKind, PageReader, PageReading, Site } from '../sites/site.ts';

/** One visit of one page: what the background keeps as one report. */
export interface Visit {
  readonly id: string;
  readonly url: string;
  readonly kind: PageKind | null;
  readonly reader: PageReader;
  /** Answers so far, by listing; a listing without one has not been asked about yet. */
  readonly summaries: Map<Listing, Summary>;
  /** State and problems last told, as text; null = nothing told yet. */
  told: string | null;
}

/**
 * A visit of the address the page has now. The reader goes on from `before` while path and kind stay the same
 * (paging and filters change the query only), so that data the board gave once is not lost.
 */
export function beginVisit(window: Window, site: Site, before: Visit | null): Visit {
  const url = new URL(window.location.href);
  const kind = site.pageKind(url);
  const goesOn = before !== null && before.kind === kind && new URL(before.url).pathname === url.pathname;
  return {
    id: crypto.randomUUID(),
    url: url.href,
    kind,
    reader: goesOn ? before.reader : site.createReader(window.document, url),
    summaries: new Map(),
    told: null,
  };
}

/** True when none of the cards seen before is left: the page was turned without a new address. */
export function isTurned(summaries: ReadonlyMap<Listing, Summary>, { found }: PageReading): boolean {
  return summaries.size > 0 && found.length > 0 && !found.some(({ listing }) => summaries.has(listing));
}
