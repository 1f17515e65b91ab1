import { describe, expect, it } from 'vitest';
import { UNKNOWN_CLIENT } from '../../../src/core/listing.ts';
import { clientView, type SeenListing } from '../../../src/core/spiral/client-view.ts';

function seen(hourly: number | null, belowFloor: number | null): SeenListing {
  return { seenOn: '2026-11-20', hourly, belowFloor };
}

describe('clientView', () => {
  it('shrinks the rating and leaves out rates that mean none yet', () => {
    const view = clientView(
      { ...UNKNOWN_CLIENT, rating: 5, reviews: 1, finishedRate: 0, identityVerified: true },
      [],
    );
    expect(view.rating).toBeCloseTo(4.75, 9);
    expect(view).toMatchObject({ finishedRate: null, verified: true, isNew: false, earlier: null });
  });
  it('tells a new client as new, without a rating', () => {
    expect(clientView(UNKNOWN_CLIENT, [])).toMatchObject({ rating: null, isNew: true });
  });
  it('remembers what earlier listings paid', () => {
    const view = clientView(UNKNOWN_CLIENT, [
      seen(400, 0.9),
      seen(null, null),
      seen(1600, 0.1),
      seen(800, 0.7),
      seen(900, 0.6),
    ]);
    expect(view.earlier).toEqual({ listings: 4, medianHourly: 850, shareBelow: 0.75 });
    expect(clientView(UNKNOWN_CLIENT, [seen(null, null)]).earlier).toBeNull();
  });
});
