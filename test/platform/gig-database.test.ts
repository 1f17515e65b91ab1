import { IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fullNote } from '../../src/platform/full-note.ts';
import { gigDatabase } from '../../src/platform/gig-database.ts';
import { GIGS_CHANGED_KEY } from '../../src/platform/storage-keys.ts';
import { forgetDatabase } from '../support/extension.ts';
import { savedGig } from '../support/gigs.ts';
import { type InMemoryBrowser, inMemoryBrowser } from '../support/in-memory-browser.ts';

const first = savedGig('1');
const second = savedGig('2', { savedAt: '2026-11-21T09:00:00.000Z' });

describe('the gig database', () => {
  let world: InMemoryBrowser;
  const open = () => {
    const { session } = world.context(null).browser.storage;
    return gigDatabase(session, fullNote(session, 'gigs'));
  };
  /** The table as another release, or damage, left it. */
  const raw = () => openDB('gigs');

  beforeEach(() => {
    world = inMemoryBrowser();
    forgetDatabase();
  });
  afterEach(() => void vi.restoreAllMocks());

  it('keeps gigs over a restart, newest first', async () => {
    await open().put(first.key, () => first);
    await open().put(second.key, () => second);
    expect(await open().list()).toEqual({ gigs: [second, first], storage: 'ok' });
    expect(await open().find(first.key)).toEqual(first);
    expect(await open().saved(['board:9', second.key, first.key])).toEqual([second.key, first.key]);
  });

  it('gives what is stored to whoever writes, and leaves it when they want nothing written', async () => {
    const gigs = open();
    await gigs.put(first.key, () => first);
    expect(await gigs.put(first.key, (stored) => stored && { ...stored, state: 'applied' })).toMatchObject({
      state: 'applied',
    });
    expect(await gigs.put(first.key, () => null)).toBeNull();
    expect(await gigs.find(first.key)).toMatchObject({ state: 'applied' });
  });

  it('loses no change of many at once', async () => {
    const gigs = open();
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => gigs.put(`board:${n}`, () => savedGig(String(n)))),
    );
    expect((await gigs.list()).gigs).toHaveLength(20);
  });

  it('gives the removed gig, and null when there was none', async () => {
    const gigs = open();
    await gigs.put(first.key, () => first);
    expect(await gigs.remove(first.key)).toEqual(first);
    expect(await gigs.remove(first.key)).toBeNull();
    expect((await gigs.list()).gigs).toEqual([]);
  });

  it('sends an event for every change', async () => {
    const gigs = open();
    const marks = new Set<unknown>();
    for (const work of [() => gigs.put(first.key, () => first), () => gigs.remove(first.key)]) {
      await work();
      marks.add(world.session[GIGS_CHANGED_KEY]);
    }
    expect(marks.size).toBe(2);
  });

  it('leaves a record it cannot read, tells it, and keeps it aside when the same gig is saved again', async () => {
    await open().put(second.key, () => second);
    const broken = { ...first, state: 'unheard-of' };
    await (await raw()).put('gigs', broken);
    expect(await open().list()).toEqual({ gigs: [second], storage: 'broken' });
    expect(await open().find(first.key)).toBeNull();
    expect(await open().remove(first.key)).toBeNull();
    expect(await (await raw()).get('gigs', first.key)).toEqual(broken);
    await open().put(first.key, (stored) => stored ?? first);
    expect(await open().list()).toEqual({ gigs: [second, first], storage: 'ok' });
    expect(await (await raw()).getAll('keptAside')).toEqual([{ record: broken }]);
  });

  it('does not overwrite a record of a newer release', async () => {
    await open().put(second.key, () => second);
    const newer = { ...first, version: 3, rating: 5 };
    await (await raw()).put('gigs', newer);
    expect(await open().list()).toEqual({ gigs: [second], storage: 'newer-version' });
    await expect(open().put(first.key, () => first)).rejects.toMatchObject({ health: 'newer-version' });
    expect(await (await raw()).get('gigs', first.key)).toEqual(newer);
  });

  it('refuses to write without room, keeps what was there and tells until a write succeeds', async () => {
    await open().put(first.key, () => first);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    await expect(open().put(second.key, () => second)).rejects.toMatchObject({ health: 'full' });
    expect(await open().list()).toEqual({ gigs: [first], storage: 'full' });
    put.mockRestore();
    await open().put(second.key, () => second);
    expect(await open().list()).toEqual({ gigs: [second, first], storage: 'ok' });
  });

  it('answers reads and tells when the database does not open', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted on a database', 'InvalidStateError');
    });
    const gigs = open();
    expect(await gigs.list()).toEqual({ gigs: [], storage: 'broken' });
    expect(await gigs.find(first.key)).toBeNull();
    expect(await gigs.saved([first.key])).toEqual([]);
    await expect(gigs.put(first.key, () => first)).rejects.toMatchObject({ health: 'broken' });
  });
});
