import { describe, expect, it } from 'vitest';
import type { Label } from '../../scripts/evaluation/labelled-listings.ts';
import { blank, maskedCases, statedIn } from '../../scripts/evaluation/masked.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';

const label = (
  stated: Partial<NonNullable<Label['stated_hours']>> | null,
  volume: Label['volume'] = [],
): Label => ({
  key: 'a',
  pay: { kind: 'monthly' },
  volume,
  stated_hours: stated && { low: 8, high: 8, per: 'day', evidence: '1日8時間', ...stated },
});

describe('blank', () => {
  it('takes the statement out of every field and drops the minutes of the board', () => {
    const line = blank(
      {
        title: '1日8時間の仕事',
        description: '平日、1日8時間です',
        payText: '',
        tags: ['1日8時間'],
        estimatedMinutes: 3,
        structured: { kind: 'fixed', estimatedMinutes: 3 },
      },
      ['1日8時間', ''],
    );
    expect(JSON.stringify(line)).not.toContain('8時間');
    expect(line).toMatchObject({
      estimatedMinutes: null,
      structured: { kind: 'fixed', estimatedMinutes: null },
    });
    expect(line.title).toHaveLength('1日8時間の仕事'.length);
  });
});

describe('statedIn', () => {
  it.each([
    ['month', { per: 'month', low: 140, high: 180 }, [], Math.sqrt(140 * 180)],
    ['month', { per: 'week', low: 10, high: 10 }, [], 43.3],
    ['month', { per: 'day' }, [], 8 * 21],
    ['month', { per: 'day' }, [{ unit: 'day', min: 3, per: 'week' }], 8 * 3 * 4.33],
    ['month', { per: 'day' }, [{ unit: 'day', min: 10, per: 'month' }], 80],
    ['job', { per: 'unit', low: 2, high: null }, [], 2],
    ['job', { per: 'week' }, [], null],
  ] as const)('in a %s, %j with %j is %s', (unit, stated, volume, hours) => {
    const value = statedIn(unit, label(stated, volume));
    if (hours === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(hours, 5);
  });
});

describe('maskedCases', () => {
  it('takes listings whose time both readers found and whose pay is not hourly', () => {
    const cases = (a: Label, b: Label) =>
      maskedCases([{ key: 'a', title: '記事' }], [new Map([['a', a]]), new Map([['a', b]])], {
        settings: DEFAULT_SETTINGS,
        today: '2026-11-22',
      });
    expect(cases(label({}), label({}))).toHaveLength(1);
    expect(cases(label({}), label(null))).toHaveLength(0);
    expect(cases(label({}), { ...label({}), pay: { kind: 'hourly' } })).toHaveLength(0);
  });
});
