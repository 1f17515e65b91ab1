import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Storage } from 'webextension-polyfill';
import { readBySchema } from '../core/read-by-schema.ts';
import type { Gig } from '../core/tracker/gig.ts';
import { GIG_MIGRATIONS } from '../core/tracker/gig-migrations.ts';
import { gigSchema } from '../core/tracker/gig-schema.ts';
import type { FullNote } from './full-note.ts';
import type { StorageHealth } from './messages.ts';
import { StorageFailure } from './storage-failure.ts';
import { GIGS_CHANGED_KEY } from './storage-keys.ts';
import { type UpToDate, upToDate } from './up-to-date.ts';

export interface GigDatabase {
  /** Every readable gig, newest first. A record that cannot be read stays where it is and shows in `storage`. */
  list(): Promise<{ readonly gigs: readonly Gig[]; readonly storage: StorageHealth }>;
  /** Null when there is none, none readable, or the database does not open. */
  find(key: string): Promise<Gig | null>;
  /** Those of the keys that are saved; empty when the database does not open: scoring goes on without. */
  saved(keys: readonly string[]): Promise<readonly string[]>;
  /** Writes what `make` gives for the gig now stored; null = leave it. Throws a StorageFailure; then nothing changed. */
  put(key: string, make: (stored: Gig | null) => Gig | null): Promise<Gig | null>;
  /** The removed gig, so that it can be put back. Throws a StorageFailure; then nothing changed. */
  remove(key: string): Promise<Gig | null>;
}

interface GigStores extends DBSchema {
  gigs: { key: string; value: unknown };
  /** Records that could not be read when something else was written in their place. */
  keptAside: { key: number; value: { readonly record: unknown } };
}

type Change = IDBPTransaction<GigStores, ('gigs' | 'keptAside')[], 'readwrite'>;

/** Of the stores, not of the records: those carry their own. */
const DATABASE_VERSION = 10;

/** Saved gigs in IndexedDB, one record each, in the version it was written. Needs no opening: the first use opens it. */
export function gigDatabase(session: Pick<Storage.StorageArea, 'set'>, fullNote: FullNote): GigDatabase {
  let opening: Promise<IDBPDatabase<GigStores>> | null = null;
  const forget = () => {
    opening = null;
  };
  const open = () => {
    opening ??= openGigs(forget);
    // The next use tries again.
    opening.catch(forget);
    return opening;
  };

  const change = async <Result>(work: (stores: Change) => Promise<Result>): Promise<Result> => {
    const result = await fullNote.keep(async () =>
      inOne((await open()).transaction(['gigs', 'keptAside'], 'readwrite'), work),
    );
    // A database sends no change events; the popup listens for this instead.
    await session.set({ [GIGS_CHANGED_KEY]: crypto.randomUUID() }).catch(() => undefined);
    return result;
  };

  return {
    async list() {
      try {
        const read = (await (await open()).getAll('gigs')).map(readGig);
        const readable = read.flatMap((found) => (found.state === 'ok' ? [found.value] : []));
        const unreadable = read.find((found) => found.state !== 'ok')?.state;
        return {
          gigs: readable.sort((a, b) => b.savedAt.localeCompare(a.savedAt)),
          storage: unreadable ?? (await fullNote.health()),
        };
      } catch {
        return { gigs: [], storage: 'broken' };
      }
    },
    async find(key) {
      const record = await open()
        .then((database) => database.get('gigs', key))
        .catch(() => undefined);
      return gigIn(readGig(record));
    },
    async saved(keys) {
      try {
        const { store } = (await open()).transaction('gigs');
        const stored = await Promise.all(keys.map((key) => store.getKey(key)));
        return keys.filter((_key, index) => stored[index] !== undefined);
      } catch {
        return [];
      }
    },
    put(key, make) {
      return change(async (stores) => {
        const gigs = stores.objectStore('gigs');
        const record = await gigs.get(key);
        const found = readGig(record);
        if (found.state === 'newer-version') throw new StorageFailure('newer-version');
        const gig = make(gigIn(found));
        if (gig === null) return null;
        if (found.state === 'broken' && record !== undefined)
          await stores.objectStore('keptAside').add({ record });
        await gigs.put(gig);
        return gig;
      });
    },
    remove(key) {
      return change(async (stores) => {
        const gigs = stores.objectStore('gigs');
        const gig = gigIn(readGig(await gigs.get(key)));
        if (gig) await gigs.delete(key);
        return gig;
      });
    },
  };
}

async function openGigs(ended: () => void): Promise<IDBPDatabase<GigStores>> {
  return await openDB<GigStores>('gigs', DATABASE_VERSION, {
    upgrade(database) {
      database.createObjectStore('gigs', { keyPath: 'key' });
      database.createObjectStore('keptAside', { autoIncrement: true });
    },
    terminated: ended,
  });
}

/** All of the work is kept, or none of it. */
async function inOne<Result>(stores: Change, work: (stores: Change) => Promise<Result>): Promise<Result> {
  try {
    const result = await work(stores);
    await stores.done;
    return result;
  } catch (error) {
    // An abort of what has failed already throws; so does waiting for its end: the first error is the one to tell.
    stores.done.catch(() => undefined);
    try {
      stores.abort();
    } catch {}
    throw error;
  }
}

function readGig(record: unknown): UpToDate<Gig> {
  return upToDate(record, {
    migrations: GIG_MIGRATIONS,
    check: (raw) => readBySchema(gigSchema, raw),
  });
}

const gigIn = (found: UpToDate<Gig>): Gig | null => (found.state === 'ok' ? found.value : null);
