import type { FieldHealth } from '../core/board-health.ts';
import type { Listing } from '../core/listing.ts';

/** What kind of page of a board an address is; null = nothing to read there. */
export type PageKind = 'list' | 'detail';

/** Something a page should have had and did not; shown to the user, never hidden behind a zero. */
export interface Problem {
  readonly site: string;
  /** Name of the listing field, or `page` when the page as a whole was not understood. */
  readonly field: string;
  readonly count: number;
  readonly message: string;
}

/** A listing and where it stands on the page. */
export interface FoundListing {
  readonly listing: Listing;
  /** The card (list) or the main column (detail); null when the data has a listing the page does not paint. */
  readonly card: Element | null;
  /** The board's own price element, beside which the badge goes; null = use the card's corner. */
  readonly priceElement: Element | null;
}

/** What the page is, apart from its listings: an empty list and a removed page are not failures. */
export type PageState = 'read' | 'empty' | 'not-found' | 'restricted' | 'unreadable';

export interface PageReading {
  readonly kind: PageKind | null;
  readonly state: PageState;
  readonly found: readonly FoundListing[];
  readonly problems: readonly Problem[];
  /** How many of the listings showed what the board file expects of them, field by field. */
  readonly health: readonly FieldHealth[];
  /** Cards left to the next call because the time was up; absent or 0 = everything was read. */
  readonly left?: number;
}

/**
 * Reads one page over its lifetime. `read` gives the whole page as it stands; a card that was read before and still
 * shows the same listing comes back as the same FoundListing object, so a caller can tell new from old by identity.
 */
export interface PageReader {
  /** Call as early as possible and on every early mutation: keeps data that the page may drop once painted. */
  keepEarlyData(): void;
  /** When `isTimeUp` is given and says so, cards not read yet are left to the next call, so that no call is long. */
  read(isTimeUp?: () => boolean): PageReading;
}

/** A board (求人サイト): everything the product knows about it. Declared in one file each. */
export interface Site {
  readonly id: string;
  readonly name: { readonly ja: string; readonly en: string };
  /** The page of open listings the popup and the welcome page offer to open. */
  readonly listUrl: string;
  /** Match patterns of the manifest. */
  readonly matches: readonly string[];
  /** `install` = read from the start; `by-click` = only once the user has asked for this board. */
  readonly access: 'install' | 'by-click';
  /** When the content script must start; `document_start` for boards whose data can vanish after painting. */
  readonly runAt: 'document_start' | 'document_idle';
  /** ISO day of the newest real page its fixtures were compared with; null = no page of it was ever at hand. */
  readonly checked: string | null;
  /** What of this board no real page confirms; null when everything was seen. */
  readonly unverified: { readonly ja: string; readonly en: string } | null;
  /** True = of this board nothing is stored but what the user saves by a click. */
  readonly storedByClickOnly?: true;
  pageKind(url: URL): PageKind | null;
  createReader(document: Document, url: URL): PageReader;
}
