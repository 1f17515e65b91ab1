import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS } from '../../../src/core/data/assumptions.ts';
import { TYPICAL_SIZES } from '../../../src/core/data/typical-sizes.ts';
import { estimateHourly } from '../../../src/core/estimate/estimate.ts';
import { spread } from '../../../src/core/quantity.ts';
import { input, volume } from './estimate-inputs.ts';

type Change = NonNullable<Parameters<typeof input>[0]>;

const estimateOf = (change: Change) => estimateHourly(input(change));
const sourcesOf = (change: Change, line: string) =>
  estimateOf(change)
    .breakdown.filter((row) => row.line === line)
    .map(({ source, detail }) => [source, detail.includes('あなたの設定')]);

describe('a figure of the user’s own', () => {
  it('takes the place of a pace in any unit of the kind of work, and says so', () => {
    const reading = { volume: [volume('article', 4, 'job')], workType: 'writing.edit' } as const;
    const settings = { pace: { 'writing.edit': { article: 8 } } };
    expect(estimateOf({ reading, settings }).hours?.likely).toBeCloseTo(0.5 * 1.15, 6);
    expect(sourcesOf({ reading, settings }, 'production')).toEqual([['setting', true]]);
    expect(sourcesOf({ reading }, 'production')[0]).toEqual(['default', false]);
    const other = { pace: { 'writing.edit': { page: 8 } } };
    expect(estimateOf({ reading, settings: other })).toEqual(estimateOf({ reading }));
  });

  it('takes the place of a usual size, as wide as jobs of its kind differ', () => {
    const reading = { workType: 'design.logo' } as const;
    const usual = estimateOf({ reading }).unsized?.hours;
    const own = estimateOf({ reading, settings: { usualHours: { 'design.logo': { job: 3 } } } }).unsized
      ?.hours;
    expect(usual?.likely).toBeCloseTo(TYPICAL_SIZES['design.logo'].job?.hours ?? 0, 6);
    expect(own?.likely).toBeCloseTo(3, 6);
    expect(own).toEqual(spread(3, TYPICAL_SIZES['design.logo'].job?.logSd ?? 0));
    const settings = { usualHours: { 'design.logo': { job: 3 } } };
    expect(sourcesOf({ reading, settings }, 'production')).toEqual([['setting', true]]);
  });

  it.each([
    ['revisions', 'revision-share', 0.5],
    ['applying', 'hours-per-bid', 0.1],
    ['communication', 'contract-setup', 0.1],
  ] as const)('changes the line of %s', (line, id, value) => {
    const reading = { volume: [volume('character', 9000, 'job')] };
    const amountOf = (change: Change) =>
      estimateOf(change).breakdown.find((row) => row.line === line)?.amount ?? 0;
    const own = amountOf({ reading, settings: { assumptions: { [id]: value } } });
    const before = amountOf({ reading });
    if (line === 'communication') expect(before - own).toBeCloseTo(ASSUMPTIONS[id].value - value, 1);
    else expect(own / before).toBeCloseTo(value / ASSUMPTIONS[id].value, line === 'revisions' ? 6 : 1);
  });

  it('replaces what an upper bound alone is taken for', () => {
    const pay = { kind: 'monthly', min: null, max: 100_000 } as const;
    const net = (settings: NonNullable<Change['settings']>) => estimateOf({ pay, settings }).net?.likely;
    expect(net({})).toBe(90_000);
    expect(net({ assumptions: { 'upper-bound': 0.7 } })).toBe(70_000);
  });

  it('never makes more pieces less work, whatever is given for repetition', () => {
    const settings = { assumptions: { repetition: 0.01 } };
    const hours = (pages: number) =>
      estimateOf({ settings, reading: { workType: 'web.coding', volume: [volume('page', pages, 'job')] } })
        .hours?.likely ?? 0;
    expect(hours(20)).toBeGreaterThanOrEqual(hours(2));
  });
});
