import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/ui/components/read-number.ts';

const FLOOR = { least: 1, most: 100_000, whole: true };
const RATE = { least: 0.01, most: 1000, whole: false };

describe('readNumber', () => {
  it.each([
    ['1280', 1280],
    [' 1,280 ', 1280],
    ['１，２８０', 1280],
    ['¥1,280', 1280],
    ['1280円', 1280],
    ['100000', 100_000],
  ])('takes %j as people type it', (text, value) => {
    expect(readNumber(text, FLOOR)).toEqual({ value });
  });

  it('takes nothing as the default', () => {
    expect(readNumber('', FLOOR)).toEqual({ value: null });
    expect(readNumber(' 　', FLOOR)).toEqual({ value: null });
  });

  it('takes fractions where they make sense', () => {
    expect(readNumber('.5', RATE)).toEqual({ value: 0.5 });
    expect(readNumber('2.25', RATE)).toEqual({ value: 2.25 });
    expect(readNumber('2.5', FLOOR)).toEqual({ refused: 'not-whole' });
  });

  it.each([
    ['百円', 'not-a-number'],
    ['12a', 'not-a-number'],
    ['1e9', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['0', 'out-of-range'],
    ['-5', 'out-of-range'],
    ['999999999999', 'out-of-range'],
    ['1'.repeat(40), 'not-a-number'],
    ['9'.repeat(1_000_000), 'not-a-number'],
  ])('refuses %.20j', (text, refused) => {
    expect(readNumber(text, FLOOR)).toEqual({ refused });
  });

  it('never gives a number outside its rule', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)), (text) => {
        const reading = readNumber(text, FLOOR);
        if (!('value' in reading) || reading.value === null) return;
        expect(Number.isInteger(reading.value)).toBe(true);
        expect(reading.value).toBeGreaterThanOrEqual(1);
        expect(reading.value).toBeLessThanOrEqual(100_000);
      }),
    );
  });
});
