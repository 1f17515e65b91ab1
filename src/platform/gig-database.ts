import Dexie, { type Table } from 'dexie';
import type { Storage } from 'webextension-polyfill';
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

interface KeptAside {
  readonly record: unknown;
}

/** Saved gigs in IndexedDB, one record each, in the version it was written. Needs no opening: the first use opens it. */
export function gigDatabase(session: Pick<Storage.StorageArea, 'set'>, fullNote: FullNote): GigDatabase {
  const database = new Dexie('gigs');
  database.version(1).stores({ gigs: 'key', keptAside: '++' });
  const gigs: Table<unknown, string> = database.table('gigs');
  const keptAside: Table<KeptAside, number> = database.table('keptAside');

  const change = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = await fullNote.keep(() => database.transaction('rw', gigs, keptAside, work));
    // A database sends no change events; the popup listens for this instead.
    await session.set({ [GIGS_CHANGED_KEY]: crypto.randomUUID() }).catch(() => undefined);
    return result;
  };

  return {
    async list() {
      try {
        const read = (await gigs.toArray()).map(readGig);
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
      const record = await gigs.get(key).catch(() => undefined);
      return gigIn(readGig(record));
    },
    async saved(keys) {
      const records = await gigs.bulkGet([...keys]).catch(() => []);
      return keys.filter((_key, index) => records[index] !== undefined);
    },
    put(key, make) {
      return change(async () => {
        const record = await gigs.get(key);
        const found = readGig(record);
        if (found.state === 'newer-version') throw new StorageFailure('newer-version');
        const gig = make(gigIn(found));
        if (gig === null) return null;
        if (found.state === 'broken' && record !== undefined) await keptAside.add({ record });
        await gigs.put(gig);
        return gig;
      });
    },
    remove(key) {
      return change(async () => {
        const gig = gigIn(readGig(await gigs.get(key)));
        if (gig) await gigs.delete(key);
        return gig;
      });
    },
  };
}

function readGig(record: unknown): UpToDate<Gig> {
  return upToDate(record, {
    migrations: GIG_MIGRATIONS,
    check: (raw) => gigSchema.safeParse(raw).data ?? null,
  });
}

const gigIn = (found: UpToDate<Gig>): Gig | null => (found.state === 'ok' ? found.value : null);
