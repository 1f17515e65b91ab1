import { describe, expect, it } from 'vitest';
import { estimateHourly } from '../../../src/core/estimate/estimate.ts';
import { crowded } from '../../../src/core/estimate/unpaid-work.ts';
import { UNKNOWN_COMPETITION } from '../../../src/core/listing.ts';
import { input, volume } from './estimate-inputs.ts';

function amountOf(line: string, options: Parameters<typeof input>[0]): number {
  return estimateHourly(input(options)).breakdown.find((one) => one.line === line)?.amount ?? Number.NaN;
}

const month = { pay: { kind: 'monthly' }, reading: { workType: 'dev.web' } } as const;

describe('unpaid time', () => {
  it.each([
    ['beginner', 10],
    ['some-record', 4],
    ['established', 2],
  ] as const)('a %s writes %d half-hour bids for a large job', (experience, bids) => {
    expect(amountOf('applying', { reading: { workType: 'dev.web' }, settings: { experience } })).toBeCloseTo(
      bids * 0.5,
      9,
    );
  });

  it('the user’s own bids per win replace the default', () => {
    const options = { reading: { workType: 'dev.web' }, settings: { bidsPerWin: 3 } } as const;
    expect(amountOf('applying', options)).toBeCloseTo(1.5, 9);
    const line = estimateHourly(input(options)).breakdown.find((one) => one.line === 'applying');
    expect(line).toMatchObject({ source: 'setting' });
  });

  it('spreads applying over what the contract brings', () => {
    expect(amountOf('applying', month)).toBeCloseTo(5 / 3, 9);
    const year = { ...month.reading, volume: [volume('month', 12, 'job')] };
    expect(amountOf('applying', { ...month, reading: year })).toBeCloseTo(5 / 12, 9);
    expect(amountOf('contract-units', { ...month, reading: year })).toBe(12);
  });

  it('small jobs are bid for in a tenth of their time, not less than three minutes', () => {
    const pay = { kind: 'fixed', min: 500, max: 500 } as const;
    const short = amountOf('applying', {
      pay,
      reading: { workType: 'writing.article', volume: [volume('character', 300, 'job')] },
    });
    expect(short).toBeCloseTo(10 * 0.05, 9);
  });

  it('tasks are not applied for: a measured third of the time is search and loss', () => {
    const pay = { kind: 'per-unit', unit: 'case', min: 33, max: 33 } as const;
    const result = estimateHourly(
      input({ pay, reading: { workType: 'survey' }, listing: { payText: '33 円 / 件' } }),
    );
    expect(result.breakdown.some(({ line }) => line === 'applying')).toBe(false);
    expect(result.unpaid?.likely).toBeCloseTo((result.hours?.likely ?? 0) / 3, 9);
  });

  it('an entry to a contest needs no application', () => {
    const pay = { kind: 'contest' } as const;
    expect(amountOf('applying', { pay, reading: { workType: 'design.logo' } })).toBeNaN();
  });

  it('crowded listings take more bids, empty ones fewer, within limits', () => {
    const per = (applicants: number | null, openings: number | null) =>
      crowded(10, { ...UNKNOWN_COMPETITION, applicants, openings });
    expect(per(null, 1)).toBe(10);
    expect(per(8, 1)).toBe(10);
    expect(per(35, 1)).toBe(20);
    expect(per(35, 4)).toBe(10);
    expect(per(5_000, 1)).toBe(25);
    expect(per(0, 50)).toBe(4);
    expect(crowded(1, { ...UNKNOWN_COMPETITION, applicants: 0, openings: 50 })).toBe(1);
  });
});
