import { describe, expect, it } from 'vitest';
import { type Estimate, estimateHourly } from '../../../src/core/estimate/estimate.ts';
import type { FinishedGig } from '../../../src/core/history.ts';
import { UNKNOWN_COMPETITION } from '../../../src/core/listing.ts';
import { input, volume } from './estimate-inputs.ts';

function line(estimate: Estimate, id: string) {
  return estimate.breakdown.find((candidate) => candidate.line === id);
}

describe('a mixed job', () => {
  it('says so above its hours, in words for both kinds; an ordinary one does not', () => {
    const lines = (besides: 'video.edit' | null) =>
      estimateHourly(input({ reading: { workType: 'writing.script', besides } })).breakdown;
    const note = lines('video.edit').find(({ line }) => line === 'work-type');
    expect(note).toMatchObject({ amount: null, source: 'listing' });
    expect(note?.detail).toMatch(/シナリオ.*動画編集/);
    expect(note?.detailEn).toMatch(/^counted as script writing.*video editing/);
    expect(lines(null).some(({ line }) => line === 'work-type')).toBe(false);
  });
});

describe('estimateHourly', () => {
  it('divides what is left by all the hours', () => {
    const result = estimateHourly(
      input({ listing: { site: 'crowdworks' }, reading: { volume: [volume('character', 3000, 'job')] } }),
    );
    expect(result.net).toMatchObject({ likely: 7800, fee: 2200, transferFee: 500, withheld: 0 });
    expect(result.hours).toMatchObject({ for: 'job', basis: 'volume' });
    expect(result.hours?.likely).toBeCloseTo((3000 / 900) * 1.15, 6);
    const total = (result.hours?.likely ?? 0) + (result.unpaid?.likely ?? 0);
    expect(result.hourly?.likely).toBeGreaterThan((7800 / total) * 0.9);
    expect(result.hourly?.likely).toBeLessThan((7800 / total) * 1.1);
    expect(result.floor).toEqual({ amount: 1177, currency: 'JPY', source: 'national' });
    expect(result.unknownBecause).toEqual([]);
    expect(line(result, 'production')).toMatchObject({ source: 'default', unit: 'hour' });
    expect(line(result, 'production')?.detail).toContain('「3000 character」');
    expect(line(result, 'production')?.detail).toContain('man-charm-up.com');
    expect(line(result, 'production')?.detailEn).toContain('900 characters an hour');
    expect(line(result, 'fee')?.detail).toContain('crowdworks.jp/pages/guides/employee/fee');
    expect(line(result, 'applying')?.detail).toContain('目安');
  });

  it.each([
    ['no price', { kind: 'unknown', min: null, max: null }, {}, ['no-pay']],
    [
      'a price to be named',
      { kind: 'unknown', min: null, max: null },
      { contradiction: true },
      ['contradiction'],
    ],
    ['an absurd price', { min: 999_999_999_999, max: 999_999_999_999 }, {}, ['unreadable']],
    ['a negative price', { min: -5, max: -5 }, {}, ['unreadable']],
    ['a price of nothing', { min: 0, max: 0 }, {}, ['unreadable']],
    ['a reversed range', { min: 100, max: 1 }, {}, ['unreadable']],
    ['results only', { kind: 'performance' }, { workType: 'sales.call' }, ['pay-on-performance']],
    ['open-ended work', {}, { workType: 'data.entry' }, ['no-scope']],
    ['rupees', { currency: 'INR' }, {}, ['unknown-currency']],
  ] as const)('%s is unknown, with the reason', (_name, pay, reading, reasons) => {
    const result = estimateHourly(input({ pay, reading }));
    expect(result.verdict).toBe('unknown');
    expect(result.belowFloor).toBeNull();
    expect(result.unknownBecause).toEqual(reasons);
  });

  it('still tells the hours when the price is missing', () => {
    const result = estimateHourly(
      input({ pay: { kind: 'unknown', min: null, max: null }, reading: { workType: 'dev.app' } }),
    );
    expect(result.hours).toMatchObject({ for: 'job', basis: 'typical' });
    expect(result.hourly).toBeNull();
  });

  it('calls a full month’s price for one day a week a contradiction and no number', () => {
    const month = (days: number) =>
      estimateHourly(
        input({
          pay: { kind: 'monthly', min: 700_000, max: 800_000 },
          reading: { workType: 'dev.web', volume: [volume('day', days, 'week')] },
        }),
      );
    expect(month(1)).toMatchObject({
      hourly: null,
      verdict: 'unknown',
      unknownBecause: ['contradiction'],
    });
    expect(month(5).hourly).not.toBeNull();
  });

  it('compares dollars at the default rate and says so, or at the one the user set', () => {
    const pay = { currency: 'USD', min: 100, max: 100 } as const;
    const assumed = estimateHourly(input({ pay }));
    expect(assumed.hourly?.currency).toBe('USD');
    expect(line(assumed, 'exchange-rate')).toMatchObject({ amount: 150, source: 'default' });
    const own = estimateHourly(input({ pay, settings: { yenPerDollar: 300 } }));
    expect(line(own, 'exchange-rate')).toMatchObject({ amount: 300, source: 'setting' });
    expect(own.belowFloor ?? 1).toBeLessThan(assumed.belowFloor ?? 0);
  });

  it('counts a prize by the chance of winning it', () => {
    const contest = { kind: 'contest', min: 22_000, max: 22_000 } as const;
    const result = estimateHourly(input({ pay: contest, reading: { workType: 'design.logo' } }));
    expect(result.net?.likely).toBe(22_000);
    expect(line(result, 'win-chance')?.amount).toBeCloseTo(1 / 20, 9);
    expect(result.hourly?.likely ?? 0).toBeLessThan(22_000 / 20 / (result.hours?.likely ?? 1));
    const crowd = { ...UNKNOWN_COMPETITION, applicants: 79 };
    const crowded = estimateHourly(
      input({ pay: contest, reading: { workType: 'design.logo' }, listing: { competition: crowd } }),
    );
    expect(line(crowded, 'win-chance')).toMatchObject({ amount: 1 / 80, source: 'board' });
  });

  it('shows withholding only where it is stated and never subtracts it', () => {
    const stated = estimateHourly(input({ listing: { description: '報酬は源泉徴収します' } }));
    expect(stated.net).toMatchObject({ likely: 10_000, withheld: 1021 });
    const denied = estimateHourly(input({ listing: { description: '源泉徴収はありません' } }));
    expect(denied.net?.withheld).toBe(0);
    expect(line(denied, 'withheld')).toMatchObject({ amount: null });
    const code = estimateHourly(input({ reading: { workType: 'dev.web' } }));
    expect(line(code, 'withheld')).toBeUndefined();
  });

  it('takes the user’s measured unpaid share once there are enough gigs', () => {
    const gig: FinishedGig = {
      site: 'somewhere',
      workType: 'translation',
      finishedOn: '2026-10-01',
      units: null,
      unit: null,
      paidHours: 8,
      unpaidHours: 2,
      net: 1,
      currency: 'JPY',
    };
    const few = { ...input(), history: { finished: Array.from({ length: 4 }, () => gig) } };
    expect(line(estimateHourly(few), 'unpaid-share')).toBeUndefined();
    const enough = { ...input(), history: { finished: Array.from({ length: 5 }, () => gig) } };
    const result = estimateHourly(enough);
    expect(line(result, 'unpaid-share')).toMatchObject({ amount: 0.25, source: 'history' });
    expect(result.unpaid?.likely).toBeCloseTo((result.hours?.likely ?? 0) / 4, 9);
  });

  it('says every line in both languages, and a default with its source or as assumed', () => {
    const { breakdown } = estimateHourly(
      input({
        listing: { site: 'crowdworks', description: '源泉徴収あり' },
        pay: { tax: 'unknown' },
        reading: { workType: 'design.graphic', volume: [volume('image', 4, 'job')] },
        settings: { usesAi: ['design.graphic'] },
      }),
    );
    const totals = ['hours', 'unpaid', 'net', 'contract-units'];
    expect(breakdown.length).toBeGreaterThan(10);
    for (const { line: id, detail, detailEn, source } of breakdown) {
      expect(detail === '', id).toBe(detailEn === '');
      if (source === 'default' && !totals.includes(id)) {
        expect(detail, id).toMatch(/目安|出典/);
        expect(detailEn, id).toMatch(/assumed|source|computed/);
      }
    }
    expect(line({ breakdown } as Estimate, 'production')?.detailEn).toContain('2 hours per image');
  });

  it('names what the range comes from, largest first, as shares of one', () => {
    const { uncertainty } = estimateHourly(
      input({ pay: { min: 5_000, max: 50_000 }, reading: { volume: [volume('character', 3000, 'job')] } }),
    );
    expect(uncertainty[0]?.about).toBe('pay');
    expect(uncertainty.reduce((all, { share }) => all + share, 0)).toBeCloseTo(1, 9);
    expect(uncertainty.map(({ share }) => share)).toEqual(
      uncertainty.map(({ share }) => share).toSorted((a, b) => b - a),
    );
  });
});
