import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthlyPay, settlement } from '../../../src/core/contract/settlement.ts';

const TERMS = { monthly: 600_000, lowerHours: 140, upperHours: 180, deduction: null, excess: null };

describe('settlement', () => {
  it('shows both ends: the same contract pays 4,285 an hour at 140 h and 3,333 at 180 h', () => {
    expect(settlement(TERMS)).toEqual({ atLower: 4285, atUpper: 3333, deduction: 4285, excess: 3333 });
  });
  it('takes stated rates before the usual ones', () => {
    expect(settlement({ ...TERMS, deduction: 4000, excess: 3500 })).toMatchObject({
      deduction: 4000,
      excess: 3500,
    });
  });
  it('is null for what is no range', () => {
    expect(settlement({ ...TERMS, lowerHours: 190 })).toBeNull();
    expect(settlement({ ...TERMS, lowerHours: 0 })).toBeNull();
    expect(settlement({ ...TERMS, monthly: 0 })).toBeNull();
  });
});

describe('monthlyPay', () => {
  it('is the monthly sum inside the range and moves by the rates outside', () => {
    expect(monthlyPay(TERMS, 150)).toBe(600_000);
    expect(monthlyPay(TERMS, 130)).toBe(600_000 - 10 * 4285);
    expect(monthlyPay(TERMS, 190)).toBe(600_000 + 10 * 3333);
    expect(monthlyPay(TERMS, 0)).toBe(100);
    expect(monthlyPay(TERMS, Number.NaN)).toBeNull();
  });
  it('never falls below zero and never falls as hours grow', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 9000 }),
        (a, b, rate) => {
          const terms = { ...TERMS, deduction: rate };
          const less = monthlyPay(terms, Math.min(a, b)) ?? -1;
          const more = monthlyPay(terms, Math.max(a, b)) ?? -1;
          expect(less).toBeGreaterThanOrEqual(0);
          expect(more).toBeGreaterThanOrEqual(less);
        },
      ),
    );
  });
});
