import { describe, expect, it } from 'vitest';
import { resolveFloor, yenPer } from '../../../src/core/estimate/floor.ts';
import { verdictOf } from '../../../src/core/estimate/hourly-value.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';

const everything: Settings = {
  ...DEFAULT_SETTINGS,
  prefecture: 'tokyo',
  floor: 1500,
  floorByWorkType: { translation: 2500 },
  floorBySite: { crowdworks: 1300 },
};

describe('floor', () => {
  it.each([
    ['the board’s own', everything, 'crowdworks', 'translation', 1300, 'site'],
    ['the work type’s', everything, 'lancers', 'translation', 2500, 'work-type'],
    ['the user’s', everything, 'lancers', 'survey', 1500, 'setting'],
    ['the prefecture’s', { ...everything, floor: null }, 'lancers', 'survey', 1280, 'prefecture'],
    ['the national average', DEFAULT_SETTINGS, 'lancers', 'survey', 1177, 'national'],
  ] as const)('%s', (_name, settings, site, workType, amount, source) => {
    expect(resolveFloor(settings, site, workType, '2026-11-22')).toEqual({ amount, currency: 'JPY', source });
  });

  it('does not take a property of all objects for a board', () => {
    expect(resolveFloor(everything, 'constructor', 'survey', '2026-11-22').source).toBe('setting');
  });

  it('compares yen and dollars only', () => {
    expect(yenPer('JPY', DEFAULT_SETTINGS)).toBe(1);
    expect(yenPer('USD', DEFAULT_SETTINGS)).toBe(150);
    expect(yenPer('USD', { ...DEFAULT_SETTINGS, yenPerDollar: 140.5 })).toBe(140.5);
    expect(yenPer('EUR', DEFAULT_SETTINGS)).toBeNull();
  });

  it.each([
    [0, 'good'],
    [0.199, 'good'],
    [0.2, 'fair'],
    [0.499, 'fair'],
    [0.5, 'thin'],
    [0.799, 'thin'],
    [0.8, 'below'],
    [1, 'below'],
  ] as const)('P(below) %d is %s', (probability, verdict) => {
    expect(verdictOf(probability)).toBe(verdict);
  });
});
