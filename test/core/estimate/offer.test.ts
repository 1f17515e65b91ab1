import { describe, expect, it } from 'vitest';
import { estimateHourly } from '../../../src/core/estimate/estimate.ts';
import { input } from './estimate-inputs.ts';

function net(options: Parameters<typeof input>[0]) {
  return estimateHourly(input(options)).net;
}

describe('what is offered', () => {
  it('a range counts as tenth to ninetieth percentile', () => {
    expect(net({ pay: { min: 10_000, max: 40_000 } })).toMatchObject({
      low: 10_000,
      likely: 20_000,
      high: 40_000,
    });
  });

  it.each([
    ['a month', { kind: 'monthly', min: null, max: 650_000 }, 585_000],
    ['an hour', { kind: 'hourly', min: null, max: 2_000 }, 1_800],
    ['the lowest bracket', { kind: 'fixed', min: null, max: 5_000 }, 3_000],
    ['a higher bracket', { kind: 'fixed', min: null, max: 55_000 }, 49_500],
    ['an open top', { kind: 'fixed', min: 10_000, max: null }, 11_000],
  ] as const)('one end alone, %s', (_name, pay, likely) => {
    const result = estimateHourly(input({ pay, reading: { workType: 'dev.web' } }));
    expect(result.net?.likely).toBeCloseTo(likely, 6);
    expect(result.breakdown[0]).toMatchObject({ line: 'gross' });
    expect(result.breakdown[0]?.detail).toContain('目安');
  });

  it.each([
    ['with tax', 'included', 'included', 7_800],
    ['without tax, which is paid on top', 'excluded', 'included', 8_580],
    ['not stated, setting with', 'unknown', 'included', 7_800],
    ['not stated, setting without', 'unknown', 'excluded', 8_580],
  ] as const)('CrowdWorks ¥10,000 %s', (_name, tax, taxBasis, likely) => {
    const result = estimateHourly(
      input({ pay: { tax }, listing: { site: 'crowdworks' }, settings: { taxBasis } }),
    );
    expect(result.net?.likely).toBe(likely);
    const line = result.breakdown.find((one) => one.line === 'tax');
    expect(line?.source).toBe(tax === 'unknown' ? 'setting' : 'listing');
    expect(line?.detail.includes('設定')).toBe(tax === 'unknown');
  });

  it('an average bid is no exact offer', () => {
    const pay = { kind: 'fixed', min: 30, max: 30, currency: 'USD', evidence: '$30 Avg Bid' } as const;
    const result = estimateHourly(input({ pay, reading: { workType: 'design.logo' } }));
    expect((result.net?.high ?? 0) / (result.net?.low ?? 1)).toBeGreaterThan(3);
    expect(result.breakdown[0]?.detail).toContain('平均入札額');
  });

  it('computes from the board’s amount with tax where the body names the one without', () => {
    const pay = { min: 3_000, max: 3_000, tax: 'excluded', taxIncluded: { min: 3_300, max: 3_300 } } as const;
    expect(net({ pay, listing: { site: 'crowdworks' } })).toMatchObject({ likely: 2_574, fee: 726 });
  });

  it('takes an agency’s price as the worker’s, without tax or fee, marked assumed', () => {
    const pay = { kind: 'monthly', min: 600_000, max: 600_000, tax: 'excluded' } as const;
    const result = estimateHourly(input({ pay, reading: { workType: 'dev.web' } }));
    expect(result.net).toMatchObject({ likely: 600_000, fee: 0 });
    expect(result.breakdown.find(({ line }) => line === 'fee')?.detail).toContain('仮定');
  });
});
