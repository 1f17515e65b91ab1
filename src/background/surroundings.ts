import type { assess } from '../core/assess.ts';
import type { BoardChanges } from '../core/board-health-schema.ts';
import type { Language, Settings } from '../core/settings.ts';
import type { TaughtBoards } from '../core/taught-board-schema.ts';
import type { DimmedClients } from '../core/tracker/dimmed-clients.ts';
import type { ClickedPages } from '../platform/clicked-pages.ts';
import type { GigDatabase } from '../platform/gig-database.ts';
import type { SeenListings } from '../platform/seen-listings.ts';
import type { StoredDocument } from '../platform/stored-document.ts';
import type { TabReports } from '../platform/tab-reports.ts';

/** All that the handlers need from outside; the tests give their own. */
export interface Surroundings {
  readonly settings: StoredDocument<Settings>;
  readonly dimmedClients: StoredDocument<DimmedClients>;
  readonly taught: StoredDocument<TaughtBoards>;
  readonly boardChanges: StoredDocument<BoardChanges>;
  readonly gigs: GigDatabase;
  readonly seen: SeenListings;
  readonly reports: TabReports;
  readonly clicked: ClickedPages;
  readonly assess: typeof assess;
  /** ISO day. */
  readonly today: () => string;
  /** ISO instant. */
  readonly now: () => string;
  /** The extension's own version, for reports. */
  readonly version: () => string;
  readonly browserLanguage: () => Language;
  readonly showOnToolbar: (tabId: number, warnings: number, title: string) => Promise<void>;
  /** The address of the page our script runs on in that tab; null = it runs there no more. */
  readonly pageAddress: (tabId: number) => Promise<string | null>;
  /** Scheme and host of a tab's page; null = the browser keeps us out of it. */
  readonly originOf: (tabId: number) => Promise<string | null>;
  /** Whether the person lets us read this page of that tab. */
  readonly mayRead: (url: URL, tabId: number) => Promise<boolean>;
  /** Gives pages back to the browser, by match patterns. */
  readonly giveAccessBack: (origins: readonly string[]) => Promise<void>;
  /** Runs the script of the panel on a tab's page; false = the browser keeps us out of it. */
  readonly runPanel: (tabId: number) => Promise<boolean>;
  /** Makes what runs agree with what is allowed and taught. */
  readonly followAccess: () => Promise<void>;
  /** Runs our scripts on a tab's page; false = the browser keeps us out of it. */
  readonly runOnPage: (tabId: number) => Promise<boolean>;
}
