import type { Storage } from 'webextension-polyfill';
import type { TabReport } from './messages.ts';
import { serially } from './serially.ts';
import { TAB_REPORT_PREFIX } from './storage-keys.ts';

export interface TabReports {
  /** What the tab showed last; null when nothing was reported. Stored by this code only, so it is not validated again. */
  read(tabId: number): Promise<TabReport | null>;
  /** Every tab that reported something and what it showed last. */
  all(): Promise<ReadonlyMap<number, TabReport>>;
  /**
   * Adds a burst to the tab's report and gives the whole: another `pageId` replaces it, a listing reported before
   * (same key) is replaced. When session storage is full or fails, only this burst is given, and nothing is kept.
   */
  merge(tabId: number, burst: TabReport): Promise<TabReport>;
  /** Puts a report in the place of all that was reported before. */
  replace(tabId: number, report: TabReport): Promise<TabReport>;
  remove(tabId: number): Promise<void>;
}

/** What each tab shows, in session storage: it outlives a stopped background and ends with the browser. */
export function tabReports(session: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>): TabReports {
  const inTurn = serially();
  const keyOf = (tabId: number) => `${TAB_REPORT_PREFIX}${tabId}`;

  async function read(tabId: number): Promise<TabReport | null> {
    const key = keyOf(tabId);
    const stored = await session.get(key).catch(() => ({}));
    return ((stored as Record<string, unknown>)[key] as TabReport | undefined) ?? null;
  }

  async function write(tabId: number, report: TabReport): Promise<TabReport> {
    await session.set({ [keyOf(tabId)]: report }).catch(() => undefined);
    return report;
  }

  return {
    read: (tabId) => inTurn(() => read(tabId)),
    all: () =>
      inTurn(async () => {
        const stored: Record<string, unknown> = await session.get(null).catch(() => ({}));
        const own = Object.entries(stored).filter(([key]) => key.startsWith(TAB_REPORT_PREFIX));
        return new Map(
          own.map(([key, report]) => [Number(key.slice(TAB_REPORT_PREFIX.length)), report as TabReport]),
        );
      }),
    merge: (tabId, burst) =>
      inTurn(async () => {
        const before = await read(tabId);
        return write(tabId, before?.pageId === burst.pageId ? join(before, burst) : burst);
      }),
    replace: (tabId, report) => inTurn(() => write(tabId, report)),
    remove: (tabId) => inTurn(() => session.remove(keyOf(tabId)).catch(() => undefined)),
  };
}

function join(before: TabReport, burst: TabReport): TabReport {
  const listings = new Map([...before.listings, ...burst.listings].map((listing) => [listing.key, listing]));
  return { ...burst, listings: [...listings.values()] };
}
