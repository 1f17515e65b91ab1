import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SeenListing } from '../core/tracker/seen-listing.ts';

/** What the user's boards showed of each client. A convenience: where it cannot be kept or read, all else goes on. */
export interface SeenListings {
  /** What was kept of one client's listings; empty when the database does not open. */
  of(client: string): Promise<readonly SeenListing[]>;
  /** Keeps them in the place of what was kept of the same listings; the longest unseen make room. Never rejects. */
  keep(listings: readonly SeenListing[]): Promise<void>;
  /** Forgets all of them. Never rejects. */
  forget(): Promise<void>;
}

interface SeenStores extends DBSchema {
  listings: { key: string; value: SeenListing; indexes: { client: string; day: string } };
}

/** About two hundred list pages of fifty; some 2 MB. */
export const MOST_SEEN = 10_000;

/** Seen listings in IndexedDB, apart from the saved gigs: these may be lost, those may not. */
export function seenListings(most = MOST_SEEN): SeenListings {
  let opening: Promise<IDBPDatabase<SeenStores>> | null = null;
  const forgetOpening = () => {
    opening = null;
  };
  const open = () => {
    opening ??= openSeen(forgetOpening);
    opening.catch(forgetOpening);
    return opening;
  };
  return {
    async of(client) {
      try {
        return await (await open()).getAllFromIndex('listings', 'client', client);
      } catch {
        return [];
      }
    },
    async keep(listings) {
      if (listings.length === 0) return;
      try {
        const { store, done } = (await open()).transaction('listings', 'readwrite');
        await Promise.all(listings.map((listing) => store.put(listing)));
        let excess = (await store.count()) - most;
        for (let oldest = await store.index('day').openCursor(); oldest && excess > 0; excess -= 1) {
          await oldest.delete();
          oldest = await oldest.continue();
        }
        await done;
      } catch {
        // A full or broken browser is told where the user's own data are written.
      }
    },
    async forget() {
      await open()
        .then((database) => database.clear('listings'))
        .catch(() => undefined);
    },
  };
}

async function openSeen(ended: () => void): Promise<IDBPDatabase<SeenStores>> {
  return await openDB<SeenStores>('seen', 1, {
    upgrade(database) {
      const listings = database.createObjectStore('listings', { keyPath: 'key' });
      listings.createIndex('client', 'client');
      listings.createIndex('day', 'day');
    },
    terminated: ended,
  });
}
