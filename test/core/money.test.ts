import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Money, money, subtract, toMain } from '../../src/core/money.ts';

describe('money', () => {
  it.each([
    [1234.5, 'JPY', 'down', 1234],
    [1234.5, 'JPY', 'nearest', 1235],
    [-1234.5, 'JPY', 'nearest', -1235],
    [1234.1, 'JPY', 'up', 1235],
    [0.1 + 0.2, 'USD', 'up', 30],
    [1.005, 'USD', 'down', 100],
    [10_000 * 1.1, 'JPY', 'up', 11_000],
    [19.99, 'USD', 'down', 1999],
  ] as const)('%d %s rounded %s is %d minor units', (amount, currency, rounding, minor) => {
    expect(money(amount, currency, rounding)?.minor).toBe(minor);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e17])('%d is no amount', (amount) => {
    expect(money(amount, 'JPY', 'nearest')).toBeNull();
  });

  it('comes back from main units to the same minor units', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom('JPY', 'USD', 'EUR'),
        (minor, currency) => {
          const there = toMain({ minor: minor as Money['minor'], currency });
          for (const rounding of ['down', 'nearest', 'up'] as const) {
            expect(money(there, currency, rounding)?.minor).toBe(minor);
          }
        },
      ),
    );
  });

  it('does not mix currencies or take a plain number', () => {
    const yen = money(100, 'JPY', 'nearest');
    const dollars = money(1, 'USD', 'nearest');
    if (!yen || !dollars) throw new Error('amounts expected');
    expect(subtract(yen, yen).minor).toBe(0);
    // @ts-expect-error dollars cannot be taken from yen
    subtract(yen, dollars);
    // @ts-expect-error a plain number is not a count of minor units
    const loose: Money = { minor: 5, currency: 'JPY' };
    expect(loose.currency).toBe('JPY');
    expectTypeOf(yen.currency).toEqualTypeOf<'JPY'>();
  });
});
