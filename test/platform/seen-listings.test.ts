import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SeenListing } from '../../src/core/tracker/seen-listing.ts';
import { seenListings } from '../../src/platform/seen-listings.ts';
import { forgetDatabase } from '../support/extension.ts';

const seenOn = (day: string, id: string, client = 'board:7', hourly = 800): SeenListing => ({
  key: `board:${id}`,
  client,
  hourly,
  day,
});

describe('seen listings', () => {
  beforeEach(forgetDatabase);
  afterEach(() => void vi.restoreAllMocks());

  it('are kept client by client over a restart', async () => {
    const [first, other] = [seenOn('2026-11-20', '1'), seenOn('2026-11-20', '2', 'board:8')];
    await seenListings().keep([first, other]);
    expect(await seenListings().of('board:7')).toEqual([first]);
    expect(await seenListings().of('board:9')).toEqual([]);
  });

  it('keep what was seen last of a listing', async () => {
    const seen = seenListings();
    await seen.keep([seenOn('2026-11-20', '1')]);
    const later = seenOn('2026-11-21', '1', 'board:7', 650);
    await seen.keep([later]);
    expect(await seen.of('board:7')).toEqual([later]);
  });

  it('let the longest unseen make room', async () => {
    const seen = seenListings(3);
    await seen.keep(['20', '18', '19'].map((day) => seenOn(`2026-11-${day}`, day)));
    await seen.keep([seenOn('2026-11-21', '21'), seenOn('2026-11-22', '22')]);
    expect((await seen.of('board:7')).map(({ day }) => day)).toEqual([
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
  });

  it('are all forgotten at once', async () => {
    const seen = seenListings();
    await seen.keep([seenOn('2026-11-20', '1')]);
    await seen.forget();
    expect(await seen.of('board:7')).toEqual([]);
  });

  it('break nothing when the database does not take them or does not open', async () => {
    const seen = seenListings();
    const first = seenOn('2026-11-20', '1');
    await seen.keep([first]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await seen.keep([seenOn('2026-11-21', '2')]);
    expect(await seen.of('board:7')).toEqual([first]);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('broken');
    });
    await seenListings().keep([first]);
    await seenListings().forget();
    expect(await seenListings().of('board:7')).toEqual([]);
  });
});
