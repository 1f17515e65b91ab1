import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  divide,
  exactly,
  logVariance,
  multiply,
  probabilityBelow,
  type Quantity,
  quantile,
  reconcile,
  scale,
  spread,
  sum,
  widen,
} from '../../src/core/quantity.ts';

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const symmetric = fc
  .tuple(positive, fc.double({ min: 0, max: 1.2, noNaN: true }))
  .map(([median, logSd]) => spread(median, logSd));
const anyQuantity: fc.Arbitrary<Quantity> = fc
  .tuple(positive, fc.double({ min: 1, max: 8, noNaN: true }), fc.double({ min: 1, max: 8, noNaN: true }))
  .map(([likely, down, up]) => ({ low: likely / down, likely, high: likely * up }));

function expectOrdered(quantity: Quantity): void {
  expect(quantity.low).toBeGreaterThan(0);
  expect(quantity.low).toBeLessThanOrEqual(quantity.likely);
  expect(quantity.likely).toBeLessThanOrEqual(quantity.high);
  expect(Number.isFinite(quantity.high)).toBe(true);
}

describe('quantities', () => {
  it('stay ordered, positive and finite under every operation', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, anyQuantity, (a, b, c) => {
        for (const result of [multiply(a, b), divide(a, b), sum([a, b]), sum([a, b, c]), widen(a, 0.3)]) {
          expectOrdered(result);
        }
      }),
    );
  });

  it('multiply: medians multiply and log-variances add', () => {
    fc.assert(
      fc.property(symmetric, symmetric, (a, b) => {
        const product = multiply(a, b);
        expect(product.likely).toBeCloseTo(a.likely * b.likely, 6);
        expect(logVariance(product)).toBeCloseTo(logVariance(a) + logVariance(b), 6);
      }),
    );
  });

  it('multiply keeps the two sides of an uneven quantity apart', () => {
    const uneven = { low: 9, likely: 10, high: 40 };
    const product = multiply(uneven, exactly(2));
    expect(product.low).toBeCloseTo(18, 9);
    expect(product.high).toBeCloseTo(80, 9);
    const ratio = divide(exactly(1), uneven);
    expect(ratio.low).toBeCloseTo(1 / 40, 9);
    expect(ratio.high).toBeCloseTo(1 / 9, 9);
  });

  it('sum is Fenton–Wilkinson: mean and variance of the sum are kept', () => {
    const a = spread(10, 0.5);
    const b = spread(4, 0.8);
    const total = sum([a, b]);
    const moments = (quantity: Quantity) => {
      const variance = logVariance(quantity);
      const mean = quantity.likely * Math.exp(variance / 2);
      return { mean, variance: mean * mean * (Math.exp(variance) - 1) };
    };
    expect(moments(total).mean).toBeCloseTo(moments(a).mean + moments(b).mean, 6);
    expect(moments(total).variance).toBeCloseTo(moments(a).variance + moments(b).variance, 5);
  });

  it('sum agrees with a simulation within a few percent', () => {
    const parts = [spread(8, 0.4), spread(3, 0.7), spread(1, 0.6)];
    const total = sum(parts);
    const random = seeded(7);
    const draws = Array.from({ length: 40_000 }, () =>
      parts.reduce((all, part) => all + quantile(part, random()), 0),
    ).sort((x, y) => x - y);
    expect(total.likely / (draws[20_000] ?? 0)).toBeCloseTo(1, 1);
    expect(Math.abs(total.low / (draws[4_000] ?? 0) - 1)).toBeLessThan(0.03);
    expect(Math.abs(total.high / (draws[36_000] ?? 0) - 1)).toBeLessThan(0.03);
  });

  it('sum never has an end below the largest end of its parts', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (a, b) => {
        const total = sum([a, b]);
        expect(total.low).toBeGreaterThanOrEqual(Math.max(a.low, b.low) * (1 - 1e-9));
        expect(total.likely).toBeGreaterThanOrEqual(Math.max(a.low, b.low));
      }),
    );
  });

  it('sum of one part is that part, and scaling passes through', () => {
    const part = { low: 1, likely: 2, high: 9 };
    expect(sum([part])).toEqual(part);
    const scaled = sum([scale(part, 3), scale(part, 3)]);
    const once = scale(sum([part, part]), 3);
    expect(scaled.likely).toBeCloseTo(once.likely, 9);
    expect(scaled.high).toBeCloseTo(once.high, 9);
  });

  it('reconcile weighs two views by their precision and stays as wide as the wider', () => {
    const sure = spread(2, 0.2);
    const loose = spread(20, 0.8);
    const both = reconcile(sure, loose);
    expect(both.likely).toBeCloseTo(Math.exp((16 * Math.log(2) + Math.log(20)) / 17), 6);
    expect(logVariance(both)).toBeCloseTo(0.64, 6);
    expect(reconcile(loose, sure).likely).toBeCloseTo(both.likely, 9);
    expect(reconcile(exactly(4), exactly(9)).likely).toBeCloseTo(6, 9);
  });

  it('between counts its ends as tenth and ninetieth percentile, in either order', () => {
    expect(between(400, 100)).toEqual({ low: 100, likely: 200, high: 400 });
    expect(probabilityBelow(between(100, 400), 100)).toBeCloseTo(0.1, 4);
    expect(probabilityBelow(between(100, 400), 400)).toBeCloseTo(0.9, 4);
  });

  it('probabilityBelow rises with the threshold from 0 to 1', () => {
    fc.assert(
      fc.property(anyQuantity, positive, positive, (quantity, x, y) => {
        const [less, more] = x < y ? [x, y] : [y, x];
        const first = probabilityBelow(quantity, less);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(probabilityBelow(quantity, more)).toBeGreaterThanOrEqual(first - 1e-6);
        expect(probabilityBelow(quantity, more)).toBeLessThanOrEqual(1);
      }),
    );
    expect(probabilityBelow(exactly(5), 5)).toBe(0.5);
    expect(probabilityBelow(exactly(5), 4.99)).toBe(0);
    expect(probabilityBelow(exactly(5), 5.01)).toBe(1);
    expect(probabilityBelow(exactly(5), 0)).toBe(0);
  });

  it('quantile is the inverse of probabilityBelow', () => {
    fc.assert(
      fc.property(anyQuantity, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (quantity, probability) => {
        fc.pre(quantity.high / quantity.low > 1.05);
        fc.pre(quantity.likely > quantity.low * 1.01 && quantity.high > quantity.likely * 1.01);
        expect(probabilityBelow(quantity, quantile(quantity, probability))).toBeCloseTo(probability, 2);
      }),
    );
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return (state + 0.5) / 4_294_967_296;
  };
}
