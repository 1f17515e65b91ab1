import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/core/assess.ts';
import { NO_HISTORY } from '../../../src/core/history.ts';
import { emptyListing } from '../../../src/core/listing.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { trajectory } from '../../../src/core/spiral/trajectory.ts';
import type { GigResult, GigState } from '../../../src/core/tracker/gig.ts';
import { gigHistory, trajectorySteps } from '../../../src/core/tracker/gig-history.ts';
import { gigHourly } from '../../../src/core/tracker/gig-hourly.ts';
import { keepGig } from '../../../src/core/tracker/keep-gig.ts';
import { savedGig } from '../../support/gigs.ts';

const RESULT: GigResult = {
  finishedOn: '2026-11-10',
  hours: 4,
  unpaidHours: 1,
  received: 5000,
  currency: 'JPY',
  units: 8000,
  raiseCame: null,
};
const yen = () => 1;

describe('what a gig paid per hour', () => {
  it('is what the user noted, unpaid time counted', () => {
    expect(gigHourly(savedGig('1', { result: RESULT }), yen)).toEqual({ yen: 1000, measured: true });
    const dollars = savedGig('1', {
      result: { ...RESULT, currency: 'USD', received: 50, unpaidHours: null },
    });
    expect(gigHourly(dollars, () => 150)).toEqual({ yen: 1875, measured: true });
  });

  it('is the promise while no money is noted, and unknown without a rate', () => {
    const unpaid = savedGig('1', { result: { ...RESULT, received: null } });
    expect(gigHourly(unpaid, yen)).toEqual({ yen: 900, measured: false });
    expect(gigHourly(unpaid, () => null)).toBeNull();
  });
});

describe('the steps of the trajectory', () => {
  it('are the accepted and finished gigs', () => {
    const steps = (state: GigState) => trajectorySteps([savedGig('1', { state })], yen).length;
    for (const state of ['won', 'working', 'delivered', 'paid'] as const) expect(steps(state), state).toBe(1);
    for (const state of ['saved', 'applied', 'declined', 'lost', 'dropped'] as const)
      expect(steps(state), state).toBe(0);
  });

  it('carry the noted day, and whether a promised raise came', () => {
    const result = { ...RESULT, raiseCame: false };
    expect(trajectorySteps([savedGig('1', { state: 'paid', result })], yen)[0]).toMatchObject({
      finishedOn: '2026-11-10',
      hourly: 1000,
      raiseCame: false,
      measured: true,
    });
    expect(trajectorySteps([savedGig('1', { state: 'won' })], yen)[0]).toMatchObject({
      finishedOn: '2026-11-20',
      hourly: 900,
      raiseCame: null,
      measured: false,
    });
  });

  it('make a trajectory', () => {
    const gigs = [400, 600, 900, 1300, 1800, 2500].map((received, month) =>
      savedGig(String(month), {
        state: 'paid',
        result: { ...RESULT, hours: 1, unpaidHours: 0, received, finishedOn: `2026-0${month + 1}-15` },
      }),
    );
    expect(trajectory(trajectorySteps(gigs, yen), 1000).course).toBe('rising');
  });
});

describe('finished gigs', () => {
  const listing = {
    ...emptyListing('crowdworks', '紹介記事の作成'),
    description: '2000文字の記事を1本お願いします。',
    structured: {
      kind: 'fixed',
      min: 3000,
      max: 3000,
      currency: 'JPY',
      unit: null,
      estimatedMinutes: null,
    },
  } as const;
  const fresh = assess(listing, DEFAULT_SETTINGS, NO_HISTORY, '2026-11-22');

  it('teach the estimate the user’s own pace', () => {
    const slow = keepGig(listing, fresh, '2026-11-22T00:00:00.000Z');
    const gigs = Array.from({ length: 6 }, () => ({
      ...slow,
      result: { ...RESULT, units: 2000, hours: 10 },
    }));
    const learned = assess(listing, DEFAULT_SETTINGS, gigHistory(gigs), '2026-11-22');
    expect(learned.hours?.basis).toBe('history');
    expect(learned.hours?.likely ?? 0).toBeGreaterThan((fresh.hours?.likely ?? 0) * 1.5);
  });

  it('teach nothing where nothing was counted', () => {
    const gigs = Array.from({ length: 6 }, () => ({
      ...keepGig(listing, fresh, '2026-11-22T00:00:00.000Z'),
      result: { ...RESULT, units: null, unpaidHours: null },
    }));
    const same = assess(listing, DEFAULT_SETTINGS, gigHistory(gigs), '2026-11-22');
    expect(same.hourly).toEqual(fresh.hourly);
    expect(gigHistory([savedGig('1')])).toEqual(NO_HISTORY);
  });
});
