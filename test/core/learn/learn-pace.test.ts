import { describe, expect, it } from 'vitest';
import type { FinishedGig } from '../../../src/core/history.ts';
import { learnPace } from '../../../src/core/learn/learn-pace.ts';

const PRIOR = { perHour: 900, logSd: 0.43 };

/** A finished article of 2,000 characters at the given pace. */
function gig(perHour: number, change: Partial<FinishedGig> = {}): FinishedGig {
  return {
    site: 'somewhere',
    workType: 'writing.article',
    finishedOn: '2026-10-01',
    units: 2000,
    unit: 'character',
    paidHours: 2000 / perHour,
    unpaidHours: 0.5,
    net: 3000,
    currency: 'JPY',
    ...change,
  };
}

function many(count: number, paceOf: (index: number) => number): FinishedGig[] {
  return Array.from({ length: count }, (_, index) => gig(paceOf(index)));
}

const learn = (gigs: readonly FinishedGig[]) => learnPace(PRIOR, gigs, 'writing.article');

describe('learning a pace', () => {
  it('no gigs give the prior back', () => {
    expect(learn([])).toEqual({ ...PRIOR, used: 0, refused: 0 });
  });

  it('one gig moves it a little, ten a lot, a thousand all the way', () => {
    const one = learn([gig(1800)]).perHour;
    const ten = learn(many(10, () => 1800)).perHour;
    const thousand = learn(many(1000, () => 1800)).perHour;
    expect(one).toBeGreaterThan(950);
    expect(one).toBeLessThan(1100);
    expect(ten).toBeGreaterThan(1400);
    expect(ten).toBeLessThan(1600);
    expect(thousand).toBeGreaterThan(1790);
    expect(thousand).toBeLessThan(1800);
  });

  it('narrows as far as the gigs agree with each other, and no further', () => {
    const steady = learn(many(1000, (index) => 1000 * (index % 2 ? 1.1 : 1 / 1.1)));
    expect(steady.logSd).toBeGreaterThan(Math.log(1.1));
    expect(steady.logSd).toBeLessThan(0.12);
    const scattered = learn(many(1000, (index) => 1000 * (index % 2 ? 2 : 1 / 2)));
    expect(scattered.logSd).toBeGreaterThan(0.65);
    expect(scattered.logSd).toBeLessThan(0.72);
  });

  it('widens when a few gigs contradict the prior', () => {
    expect(learn(many(3, () => 200)).logSd).toBeGreaterThan(PRIOR.logSd);
    expect(learn(many(3, () => 900)).logSd).toBeLessThan(PRIOR.logSd);
  });

  it('one absurd gig cannot carry it away', () => {
    const calm = many(10, () => 1000);
    const disturbed = learn([...calm, gig(2_000_000)]).perHour;
    expect(disturbed / learn(calm).perHour).toBeLessThan(1.12);
    const alone = learn([gig(2_000_000)]).perHour;
    expect(alone).toBeLessThan(900 * Math.exp(0.43));
  });

  it('someone truly ten times as fast is believed in the end', () => {
    expect(learn(many(200, () => 9000)).perHour).toBeGreaterThan(8000);
  });

  it('the order of the gigs does not matter', () => {
    const gigs = many(9, (index) => 500 + index * 200);
    const forwards = learn(gigs);
    const backwards = learn(gigs.toReversed());
    expect(backwards.perHour).toBeCloseTo(forwards.perHour, 6);
    expect(backwards.logSd).toBeCloseTo(forwards.logSd, 9);
  });

  it('refuses what is not counted, counted in another unit, or impossible, and leaves other work alone', () => {
    const result = learn([
      gig(1200, { units: null }),
      gig(1200, { unit: 'article', units: 1 }),
      gig(1200, { unit: null }),
      gig(1200, { paidHours: 0 }),
      gig(1200, { paidHours: -3 }),
      gig(1200, { units: Number.NaN }),
      gig(1200, { units: 0 }),
      gig(1200, { workType: 'translation' }),
    ]);
    expect(result).toEqual({ ...PRIOR, used: 0, refused: 7 });
  });

  it('counts only the share of the hours that is production', () => {
    const whole = learnPace(
      PRIOR,
      many(50, () => 1000),
      'writing.article',
    );
    const share = learnPace(
      PRIOR,
      many(50, () => 1000),
      'writing.article',
      0.8,
    );
    expect(share.perHour).toBeGreaterThan(whole.perHour * 1.15);
  });
});
