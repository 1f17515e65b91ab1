import type { assess } from '../core/assess.ts';
import type { Language, Settings } from '../core/settings.ts';
import type { DimmedClients } from '../core/tracker/dimmed-clients.ts';
import type { GigDatabase } from '../platform/gig-database.ts';
import type { StoredDocument } from '../platform/stored-document.ts';
import type { TabReports } from '../platform/tab-reports.ts';

/** All that the handlers need from outside; the tests give their own. */
export interface Surroundings {
  readonly settings: StoredDocument<Settings>;
  readonly dimmedClients: StoredDocument<DimmedClients>;
  readonly gigs: GigDatabase;
  readonly reports: TabReports;
  readonly assess: typeof assess;
  /** ISO day. */
  readonly today: () => string;
  /** ISO instant. */
  readonly now: () => string;
  readonly browserLanguage: () => Language;
  readonly showOnToolbar: (tabId: number, warnings: number, title: string) => Promise<void>;
  /** The address of the page our script runs on in that tab; null = it runs there no more. */
  readonly pageAddress: (tabId: number) => Promise<string | null>;
}
