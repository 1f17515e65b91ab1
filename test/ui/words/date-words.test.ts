import { describe, expect, it } from 'vitest';
import { daysBetween, longDay, shortDay } from '../../../src/ui/words/date-words.ts';

describe('daysBetween', () => {
  it('counts whole days over months, years and leap days', () => {
    expect(daysBetween('2026-11-22', '2026-12-03')).toBe(11);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-19')).toBe(-3);
  });

  it('does not guess what is not a day', () => {
    expect(daysBetween('2026-11-22', '12月3日')).toBeNull();
    expect(daysBetween('', '2026-11-22')).toBeNull();
  });
});

describe('shortDay and longDay', () => {
  it('write the day as each language does, the year only when it differs', () => {
    expect(shortDay('2026-12-03', '2026-11-22', 'ja')).toBe('12/3');
    expect(shortDay('2026-12-03', '2026-11-22', 'en')).toBe('3 Dec');
    expect(shortDay('2027-01-05', '2026-11-22', 'ja')).toBe('2027/1/5');
    expect(longDay('2026-10-03', 'ja')).toBe('2026年10月3日');
    expect(longDay('2026-10-03', 'en')).toBe('3 October 2026');
  });

  it('leave what is not a day as it is', () => {
    expect(shortDay('soon', '2026-11-22', 'ja')).toBe('soon');
    expect(longDay('soon', 'en')).toBe('soon');
  });
});
