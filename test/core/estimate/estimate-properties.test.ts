import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEES } from '../../../src/core/data/fees.ts';
import { type EstimateInput, estimateHourly } from '../../../src/core/estimate/estimate.ts';
import type { PayKind, PayUnit } from '../../../src/core/listing.ts';
import type { Per, VolumeUnit } from '../../../src/core/reading.ts';
import type { Experience } from '../../../src/core/settings.ts';
import { WORK_TYPES } from '../../../src/core/work-type/work-type.ts';
import { input } from './estimate-inputs.ts';

const KINDS: PayKind[] = [
  'hourly',
  'fixed',
  'per-unit',
  'monthly',
  'weekly',
  'daily',
  'contest',
  'performance',
  'unknown',
];
const UNITS: VolumeUnit[] = [
  'character',
  'article',
  'item',
  'image',
  'video',
  'post',
  'minute',
  'page',
  'row',
  'case',
  'hour',
  'day',
  'week',
  'month',
];
const PAY_UNITS: (PayUnit | null)[] = [
  'article',
  'character',
  'item',
  'image',
  'video',
  'post',
  'minute',
  'page',
  'case',
  null,
];
const PERS: Per[] = ['unit', 'job', 'day', 'week', 'month'];
const EXPERIENCES: Experience[] = ['beginner', 'some-record', 'established'];
const SITES = [...Object.keys(FEES), 'no-fee'];

const amount = fc.integer({ min: 1, max: 1_000_000 });
const anyAmount = fc.oneof(amount, fc.constantFrom(null, 0, -5, Number.NaN, Number.POSITIVE_INFINITY, 1e15));
const anyVolume = fc.record({
  unit: fc.constantFrom(...UNITS),
  min: fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.constantFrom(null, 0, -1, Number.NaN)),
  max: fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.constantFrom(null, 0, Number.POSITIVE_INFINITY)),
  per: fc.constantFrom(...PERS),
  evidence: fc.constant(''),
});

/** Listings of every kind; `wild` ones carry figures no board should print. */
function listings(wild: boolean): fc.Arbitrary<EstimateInput> {
  return fc
    .record({
      kind: fc.constantFrom(...KINDS),
      unit: fc.constantFrom(...PAY_UNITS),
      min: wild ? anyAmount : amount,
      width: fc.double({ min: 1, max: 5, noNaN: true }),
      max: wild ? anyAmount : fc.constant(null),
      tax: fc.constantFrom('included', 'excluded', 'unknown'),
      site: fc.constantFrom(...SITES),
      workType: fc.constantFrom(...WORK_TYPES),
      volumes: wild
        ? fc.array(anyVolume, { maxLength: 4 })
        : fc
            .array(
              fc.tuple(
                fc.constantFrom(...UNITS),
                fc.integer({ min: 1, max: 5_000 }),
                fc.constantFrom(...PERS),
              ),
              { maxLength: 3 },
            )
            .map((rows) =>
              rows.map(([unit, count, per]) => ({ unit, min: count, max: count, per, evidence: '' })),
            ),
      stated: fc.option(fc.double({ min: wild ? -1 : 0.1, max: 500, noNaN: !wild })),
      per: fc.constantFrom(...PERS),
      applicants: fc.option(fc.integer({ min: wild ? -3 : 0, max: 500 })),
      experience: fc.constantFrom(...EXPERIENCES),
      usesAi: fc.boolean(),
    })
    .map((one) => {
      const max = wild ? one.max : Math.round((one.min ?? 1) * one.width);
      return input({
        pay: { kind: one.kind, unit: one.unit, min: one.min, max, tax: one.tax },
        reading: {
          workType: one.workType,
          volume: one.volumes,
          statedHours:
            one.stated === null ? null : { low: one.stated, high: one.stated, per: one.per, evidence: '' },
        },
        listing: { site: one.site, competition: { applicants: one.applicants, contracted: 0, openings: 1 } },
        settings: { experience: one.experience, usesAi: one.usesAi ? [one.workType] : [] },
      });
    });
}

const SLACK = 1 + 1e-9;
const raise = fc.oneof(fc.constant(1), fc.double({ min: 1, max: 4, noNaN: true }));

describe('properties of the estimate', () => {
  it('is ordered, positive and finite for any figures at all', () => {
    fc.assert(
      fc.property(listings(true), (one) => {
        const { hours, unpaid, net, hourly, belowFloor, uncertainty } = estimateHourly(one);
        for (const quantity of [hours, unpaid, net, hourly]) {
          if (quantity === null) continue;
          expect(quantity.low).toBeGreaterThan(0);
          expect(quantity.low).toBeLessThanOrEqual(quantity.likely * SLACK);
          expect(quantity.likely).toBeLessThanOrEqual(quantity.high * SLACK);
          expect(Number.isFinite(quantity.high)).toBe(true);
        }
        if (belowFloor !== null) {
          expect(belowFloor).toBeGreaterThanOrEqual(0);
          expect(belowFloor).toBeLessThanOrEqual(1);
        }
        for (const { share } of uncertainty) expect(share).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('says below only of a stated pay', () => {
    fc.assert(
      fc.property(listings(true), (one) => {
        const { verdict, hourly, unknownBecause } = estimateHourly(one);
        if (one.reading.pay.kind === 'unknown') expect(verdict).toBe('unknown');
        expect(verdict === 'unknown').toBe(unknownBecause.length > 0);
        if (verdict !== 'unknown') expect(hourly).not.toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });

  it('more pay never lowers the hourly value', () => {
    fc.assert(
      fc.property(listings(false), raise, raise, (one, raiseMin, raiseMax) => {
        const { min, max } = one.reading.pay;
        const lower = Math.ceil((min ?? 1) * raiseMin);
        const upper = Math.max(lower, Math.ceil((max ?? 1) * raiseMax));
        expectNotLower(estimateHourly(changed(one, { min: lower, max: upper })), estimateHourly(one));
      }),
      { numRuns: 1_000 },
    );
  });

  it('more work never raises the hourly value', () => {
    fc.assert(
      fc.property(listings(false), fc.double({ min: 1, max: 20, noNaN: true }), (one, factor) => {
        fc.pre(one.reading.volume.length === 1 && one.reading.volume[0]?.per !== 'day');
        const [row] = one.reading.volume;
        // Days and hours a week have an upper limit beyond which they are not believed; terms are not work.
        fc.pre(row !== undefined && !['hour', 'day', 'week', 'month'].includes(row.unit));
        // A longer series of paid units is not more work for one payment.
        const { kind, unit } = one.reading.pay;
        fc.pre(kind !== 'per-unit' || (row.per === 'unit' && row.unit !== unit && unit !== 'character'));
        const more = (row.min ?? 1) * factor;
        const longer: EstimateInput = {
          ...one,
          reading: { ...one.reading, volume: [{ ...row, min: more, max: more }] },
        };
        expectNotLower(estimateHourly(one), estimateHourly(longer));
      }),
      { numRuns: 1_500 },
    );
  });

  it('longer stated time never raises the hourly value', () => {
    fc.assert(
      fc.property(
        listings(false),
        // Less than a hundredth of the typical size is not believed to be the job's time.
        fc.double({ min: 1.2, max: 200, noNaN: true }),
        fc.double({ min: 1, max: 20, noNaN: true }),
        (one, hours, factor) => {
          fc.pre(one.reading.pay.kind === 'fixed' || one.reading.pay.kind === 'per-unit');
          const stating = (time: number): EstimateInput => ({
            ...one,
            reading: { ...one.reading, statedHours: { low: time, high: time, per: 'job', evidence: '' } },
          });
          expectNotLower(estimateHourly(stating(hours)), estimateHourly(stating(hours * factor)));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('without a fee, scaling money and floor together keeps the verdict', () => {
    fc.assert(
      fc.property(listings(false), fc.constantFrom(2, 3, 10), (one, factor) => {
        const free = { ...one, listing: { ...one.listing, site: 'no-fee' } };
        const withFloor = (floor: number, input: EstimateInput): EstimateInput => ({
          ...input,
          settings: { ...input.settings, floor },
        });
        const { min, max } = one.reading.pay;
        const scaled = changed(free, { min: (min ?? 1) * factor, max: (max ?? 1) * factor });
        const before = estimateHourly(withFloor(1_200, free));
        const after = estimateHourly(withFloor(1_200 * factor, scaled));
        // Small sums are counted in whole yen, which shifts the probability by less than the rounding.
        fc.pre((min ?? 0) >= 1_000);
        expect(after.belowFloor === null).toBe(before.belowFloor === null);
        if (before.belowFloor !== null && after.belowFloor !== null) {
          expect(after.belowFloor).toBeCloseTo(before.belowFloor, 2);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

function changed(one: EstimateInput, pay: { readonly min: number; readonly max: number }): EstimateInput {
  return { ...one, reading: { ...one.reading, pay: { ...one.reading.pay, ...pay } } };
}

function expectNotLower(
  better: ReturnType<typeof estimateHourly>,
  worse: ReturnType<typeof estimateHourly>,
): void {
  if (better.hourly === null || worse.hourly === null) return;
  for (const end of ['low', 'likely', 'high'] as const) {
    expect(better.hourly[end] * SLACK).toBeGreaterThanOrEqual(worse.hourly[end]);
  }
}
