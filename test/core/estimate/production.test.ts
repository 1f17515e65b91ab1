import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS } from '../../../src/core/data/assumptions.ts';
import { PACES } from '../../../src/core/data/paces.ts';
import { estimateHourly } from '../../../src/core/estimate/estimate.ts';
import type { FinishedGig } from '../../../src/core/history.ts';
import type { StructuredPay } from '../../../src/core/listing.ts';
import type { StatedHours } from '../../../src/core/reading.ts';
import { input, volume } from './estimate-inputs.ts';

const stated = (low: number, high: number, per: StatedHours['per']): StatedHours => ({
  low,
  high,
  per,
  evidence: '約2時間',
});

const task: StructuredPay = {
  kind: 'per-unit',
  min: 110,
  max: 110,
  currency: 'JPY',
  unit: 'case',
  estimatedMinutes: 6,
};

describe('hours of one payment', () => {
  it('takes stated time as the client’s own estimate, which runs short', () => {
    const { hours, breakdown } = estimateHourly(input({ reading: { statedHours: stated(2, 2, 'job') } }));
    expect(hours).toMatchObject({ basis: 'stated', likely: 3.6, for: 'job' });
    expect(breakdown.find(({ line }) => line === 'production')?.detail).toMatch(
      /^「約2時間」 依頼者の見積もり/,
    );
  });

  it('does not take half a minute for the time of a system to be built', () => {
    const { hours } = estimateHourly(
      input({ reading: { workType: 'dev.web', statedHours: stated(0.008, 0.008, 'job') } }),
    );
    expect(hours).toMatchObject({ basis: 'typical', likely: 110 });
  });

  it('weighs a stated time against the volume it is stated for', () => {
    const claimed = { statedHours: stated(2, 2, 'job') };
    const fitting = estimateHourly(
      input({ reading: { ...claimed, volume: [volume('character', 2500, 'job')] } }),
    );
    expect(fitting.hours?.likely).toBeCloseTo(3.6, 6);
    const tooShort = estimateHourly(
      input({ reading: { ...claimed, volume: [volume('character', 9000, 'job')] } }),
    );
    expect(tooShort.hours?.basis).toBe('stated');
    expect(tooShort.hours?.likely).toBeGreaterThan(5);
    expect(tooShort.hours?.likely).toBeLessThan(11);
    expect(tooShort.breakdown.find(({ line }) => line === 'production')?.detail).toContain('量から見た時間');
  });

  it('takes the board’s minutes of a task as they are, but loosely', () => {
    const pay = { kind: 'per-unit', min: 110, max: 110, unit: 'case' } as const;
    const { hours } = estimateHourly(
      input({ pay, reading: { workType: 'survey' }, listing: { structured: task } }),
    );
    expect(hours).toMatchObject({ basis: 'board', likely: 0.1, for: 'unit' });
    expect((hours?.high ?? 0) / (hours?.low ?? 1)).toBeGreaterThan(4);
  });

  it('puts the truth between two times the same client gives', () => {
    const pay = { kind: 'per-unit', min: 7, max: 7, unit: 'case' } as const;
    const { hours } = estimateHourly(
      input({
        pay,
        reading: { workType: 'survey', statedHours: stated(0.025, 0.025, 'unit') },
        listing: { structured: task },
      }),
    );
    expect(hours?.likely).toBeCloseTo(0.05, 6);
    expect(hours?.low).toBeLessThan(0.025);
    expect(hours?.high).toBeGreaterThan(0.1);
  });

  it('multiplies the time of a unit by the units of a job', () => {
    const { hours } = estimateHourly(
      input({
        reading: {
          workType: 'dev.infra',
          statedHours: stated(5, 5, 'unit'),
          volume: [volume('page', 10, 'job')],
        },
      }),
    );
    expect(hours?.likely).toBeCloseTo(5 * 10 * 1.8, 6);
  });

  it('reads ten articles of 2,000 characters as 20,000 characters', () => {
    const { hours } = estimateHourly(
      input({ reading: { volume: [volume('article', 10, 'job'), volume('character', 2000, 'unit')] } }),
    );
    expect(hours?.likely).toBeCloseTo((20_000 / 900) * 1.15, 6);
  });

  it('takes the length of an article from the board where the text has none', () => {
    const pay = { kind: 'per-unit', unit: 'article', min: 2500, max: 2500 } as const;
    const { hours } = estimateHourly(
      input({ pay, listing: { charactersPerArticle: { min: 1800, max: 1800 } } }),
    );
    expect(hours).toMatchObject({ for: 'unit', basis: 'volume' });
    expect(hours?.likely).toBeCloseTo(2 * 1.15, 6);
  });

  it('one character paid by the character is one character, whatever an article has', () => {
    const pay = { kind: 'per-unit', unit: 'character', min: 0.8, max: 0.8 } as const;
    const result = estimateHourly(
      input({
        pay,
        listing: { site: 'crowdworks' },
        reading: { volume: [volume('character', 5000, 'unit'), volume('article', 4, 'job')] },
      }),
    );
    expect(result.hours?.likely).toBeCloseTo(1.15 / 900, 9);
    expect(result.net?.likely).toBeCloseTo(0.8 * 0.78, 9);
    expect(result.breakdown.find(({ line }) => line === 'contract-units')?.amount).toBe(20_000);
  });

  it('holds a stated time to the usual size of its kind, the longer the statement the longer', () => {
    const hours = (time: number) =>
      estimateHourly(
        input({
          pay: { kind: 'fixed' },
          reading: { workType: 'voice', statedHours: stated(time, time, 'job') },
        }),
      ).hours?.likely ?? 0;
    expect(hours(4)).toBeCloseTo(4 * 1.8, 6);
    expect(hours(230)).toBeLessThan(40);
    expect(hours(460)).toBeGreaterThan(hours(230));
  });

  it('repeated large pieces get quicker, small ones are paced already', () => {
    const images = (count: number) =>
      estimateHourly(
        input({
          pay: { kind: 'weekly' },
          reading: { workType: 'design.graphic', volume: [volume('image', count, 'week')] },
        }),
      ).hours?.likely ?? 0;
    expect(images(8) / images(1)).toBeCloseTo(8 * ASSUMPTIONS.repetition.value ** 3, 6);
    const rows = (count: number) =>
      estimateHourly(input({ reading: { workType: 'data.entry', volume: [volume('row', count, 'job')] } }))
        .unsized?.hours.likely ?? 0;
    expect(rows(800) / rows(100)).toBeCloseTo(8, 6);
  });

  it.each([
    ['hours a month', [volume('hour', 160, 'month')], null, 160, 'stated'],
    ['hours a week', [volume('hour', 20, 'week')], null, 86.6, 'stated'],
    ['hours and days', [volume('hour', 8, 'day'), volume('day', 5, 'week')], null, 173.2, 'stated'],
    ['hours a day, days unknown', [], stated(8, 8, 'day'), 168, 'stated'],
    ['full days and overtime', [volume('hour', 15, 'month')], stated(8, 8, 'day'), 168, 'stated'],
    ['short days and a few hours', [volume('hour', 15, 'month')], stated(3, 3, 'day'), 15, 'stated'],
    ['days alone', [volume('day', 3, 'week')], null, 3 * 32, 'stated'],
    ['the most days', [volume('day', 4, 'week'), volume('day', 5, 'week')], null, 160, 'stated'],
    ['business days', [{ ...volume('day', 3, 'month'), evidence: '第3営業日' }], null, 160, 'typical'],
    ['nothing', [], null, 160, 'typical'],
  ] as const)('a month of %s', (_name, rows, statedHours, likely, basis) => {
    const { hours } = estimateHourly(
      input({ pay: { kind: 'monthly' }, reading: { workType: 'dev.web', volume: rows, statedHours } }),
    );
    expect(hours).toMatchObject({ for: 'month', basis });
    expect(hours?.likely).toBeCloseTo(likely, 6);
  });

  it('a settlement range is the range: low pay an hour at its upper hours', () => {
    const rows = [{ unit: 'hour', min: 140, max: 180, per: 'month', evidence: '140h〜180h' }] as const;
    const { hours, hourly } = estimateHourly(
      input({
        pay: { kind: 'monthly', min: 650_000, max: 650_000 },
        reading: { workType: 'dev.web', volume: rows },
      }),
    );
    expect(hours).toMatchObject({ low: 140, high: 180, basis: 'settlement' });
    // Communicating and applying for three months take a little more.
    expect((hourly?.low ?? 0) / (650_000 / 180)).toBeCloseTo(0.985, 2);
    expect((hourly?.high ?? 0) / (650_000 / 140)).toBeCloseTo(0.985, 2);
  });

  it('the user’s pace comes before the default, their finished gigs before both', () => {
    const reading = { volume: [volume('character', 1000, 'job')] };
    const own = input({ reading, settings: { pace: { 'writing.article': { character: 2000 } } } });
    expect(estimateHourly(own).hours).toMatchObject({ basis: 'volume', likely: 0.5 * 1.15 });
    const gig: FinishedGig = {
      site: 'somewhere',
      workType: 'writing.article',
      finishedOn: '2026-10-01',
      units: 3000,
      unit: 'character',
      paidHours: 1.15,
      unpaidHours: 0,
      net: 1,
      currency: 'JPY',
    };
    const learned = estimateHourly({ ...own, history: { finished: Array.from({ length: 4 }, () => gig) } });
    expect(learned.hours?.basis).toBe('history');
    expect(learned.hours?.likely).toBeLessThan(0.45 * 1.15);
    expect(learned.hours?.likely).toBeGreaterThan((1000 / 3000) * 1.15);
    expect(learned.breakdown.find(({ line }) => line === 'production')?.source).toBe('history');
  });

  it.each([
    ['used and allowed', '記事を書いてください', true, 0.748],
    ['banned', 'AIの使用は禁止です', true, 1],
    ['the job is to check its output', 'AIが生成した文章のチェックをお願いします', true, 1],
    ['not used', '記事を書いてください', false, 1],
  ])('AI help: %s', (_name, description, uses, factor) => {
    const reading = { volume: [volume('character', 900, 'job')] };
    const { unsized, breakdown } = estimateHourly(
      input({ reading, listing: { description }, settings: { usesAi: uses ? ['writing.article'] : [] } }),
    );
    expect(unsized?.hours.likely).toBeCloseTo(1.15 * factor, 6);
    expect(breakdown.some(({ line }) => line === 'ai-saving')).toBe(factor < 1);
    expect(breakdown.some(({ line }) => line === 'checking')).toBe(factor < 1);
  });

  it('adds up: production, AI, checking and revisions make the hours', () => {
    const { hours, breakdown } = estimateHourly(
      input({
        reading: { volume: [volume('character', 900, 'job')] },
        settings: { usesAi: ['writing.article'] },
      }),
    );
    const lines = ['production', 'ai-saving', 'checking', 'revisions'];
    const total = breakdown.reduce(
      (all, { line, amount }) => all + (lines.includes(line) ? (amount ?? 0) : 0),
      0,
    );
    expect(total).toBeCloseTo(hours?.likely ?? 0, 6);
  });

  it.each([
    ['LPページの修正をお願いします', 2.3],
    ['LPの制作をお願いします', 48],
    ['LPの制作と修正をお願いします', 48],
  ])('the typical size of %s is %d hours', (title, likely) => {
    const pay = { min: 1_000, max: 1_000 };
    const { hours } = estimateHourly(input({ pay, reading: { workType: 'design.web' }, listing: { title } }));
    expect(hours).toMatchObject({ basis: 'typical', likely });
  });

  it('every default of the paces names a figure and a source', () => {
    for (const rows of Object.values(PACES)) {
      expect(rows.length).toBeGreaterThan(0);
      for (const { perHour, logSd, source } of rows) {
        expect(perHour).toBeGreaterThan(0);
        expect(logSd).toBeGreaterThan(0.1);
        expect(logSd).toBeLessThanOrEqual(1);
        expect(source.ja).not.toBe('');
      }
      expect(new Set(rows.map(({ unit }) => unit)).size).toBe(rows.length);
    }
  });
});
