import { emptyListing } from '../../src/core/listing.ts';
import type { Gig } from '../../src/core/tracker/gig.ts';

/** A saved gig of an invented board, for tests. */
export function savedGig(id: string, change: Partial<Gig> = {}): Gig {
  return {
    version: 2,
    key: `board:${id}`,
    listing: { ...emptyListing('board', `Gig ${id}`), id },
    workType: 'writing.article',
    promised: {
      hourly: { low: 700, likely: 900, high: 1200, currency: 'JPY' },
      hours: { low: 1, likely: 2, high: 3 },
      verdict: 'thin',
      spiral: 'watch',
      raise: false,
    },
    result: null,
    state: 'saved',
    savedAt: '2026-11-20T09:00:00.000Z',
    changedAt: '2026-11-20T09:00:00.000Z',
    ...change,
  };
}
