import { describe, expect, it } from 'vitest';
import { estimateHourly } from '../../../src/core/estimate/estimate.ts';
import { sum } from '../../../src/core/quantity.ts';
import { input, volume } from './estimate-inputs.ts';

const FLOOR = 1_000;
const job = (yen: number, change: Parameters<typeof input>[0] = {}) =>
  estimateHourly(
    input({
      pay: { min: yen, max: yen },
      reading: { workType: 'design.logo' },
      ...change,
      settings: { floor: FLOOR, ...change?.settings },
    }),
  );
const production = ({ breakdown }: ReturnType<typeof job>) =>
  breakdown.filter(({ line }) => line === 'production');

describe('a job sized by its price', () => {
  it('grows with the root of what the pay buys at the floor, and so does what an hour brings', () => {
    const { unsized, hours, unpaid, hourly } = job(80_000);
    if (!unsized) throw new Error('a logo has a usual size');
    const perHour = 80_000 / sum([unsized.hours, unsized.unpaid]).likely;
    const growth = Math.sqrt(perHour / FLOOR);
    expect(growth).toBeGreaterThan(2);
    expect((hours?.likely ?? 0) / unsized.hours.likely).toBeCloseTo(growth, 6);
    expect((unpaid?.likely ?? 0) / unsized.unpaid.likely).toBeCloseTo(growth, 6);
    expect(hourly?.likely).toBeCloseTo(perHour / growth, 6);
  });

  it('says so in a line that makes the hours add up', () => {
    const { breakdown, hours } = job(80_000);
    const [usual, more] = production({ breakdown } as ReturnType<typeof job>);
    expect((usual?.amount ?? 0) + (more?.amount ?? 0)).toBeCloseTo(hours?.likely ?? 0, 6);
    expect(more?.detail).toContain('下限の時給で約80時間分');
    expect(more?.detail).toContain('目安');
    expect(more?.detailEn).toContain('about 80 h');
  });

  it('says of the unpaid hours, too, that they grow with it', () => {
    const { breakdown, unpaid } = job(80_000);
    const lines = breakdown.filter(({ line }) => line === 'communication' || line === 'applying');
    const [first, second] = lines.filter(({ line }) => line === 'communication');
    expect(second?.detail).toContain('大きい仕事');
    expect(first?.detail).not.toContain('大きい仕事');
    expect(second?.amount).toBeCloseTo((unpaid?.likely ?? 0) - (job(80_000).unsized?.unpaid.likely ?? 0), 6);
  });

  it('where only the better half of the range is above the floor, holds that alone', () => {
    const { unsized, hours, hourly, breakdown } = job(9_000);
    const text = job(9_000, { settings: { assumptions: { 'price-tells-size': 0.01 } } }).hourly;
    expect(hourly?.likely).toBeLessThan(FLOOR);
    expect(hourly?.likely).toBe(text?.likely);
    expect(hourly?.high).toBeLessThan(text?.high ?? 0);
    expect(hourly?.high).toBeGreaterThan(FLOOR);
    expect(hours?.low).toBeGreaterThan(unsized?.hours.low ?? 0);
    expect(production({ breakdown } as ReturnType<typeof job>)).toHaveLength(1);
  });

  it('leaves a price below the floor alone', () => {
    const poor = job(3_000);
    expect(poor.hours?.likely).toBe(poor.unsized?.hours.likely);
    expect(production(poor)).toHaveLength(1);
  });

  it('leaves the chance of staying below the floor as it is', () => {
    const unsized = job(20_000, { settings: { assumptions: { 'price-tells-size': 0.01 } } });
    expect(job(20_000).belowFloor).toBe(unsized.belowFloor);
    expect(job(20_000).hourly?.likely).toBeLessThan(unsized.hourly?.likely ?? 0);
  });

  it.each([
    ['the client’s own time', { reading: { statedHours: { low: 5, high: 5, per: 'job', evidence: '' } } }],
    ['the user’s own pace', { settings: { pace: { 'writing.article': { character: 1_000 } } } }],
    ['the price of a piece', { pay: { kind: 'per-unit', unit: 'article', min: 90_000, max: 90_000 } }],
    ['a month’s pay', { pay: { kind: 'monthly', min: 900_000, max: 900_000 } }],
  ] as const)('does not doubt %s', (_name, change) => {
    const { pay, reading, settings } = { pay: {}, reading: {}, settings: {}, ...change };
    const written = { volume: [volume('character', 3_000, 'job')], ...reading };
    const { hours, unsized } = job(90_000, {
      pay: { min: 90_000, max: 90_000, ...pay },
      reading: written,
      settings,
    });
    expect(hours?.likely).toBe(unsized?.hours.likely);
  });

  it('compares dollars at the user’s rate, and nothing where a currency has none', () => {
    const yen = job(150_000);
    const dollars = job(1_000, {
      pay: { min: 1_000, max: 1_000, currency: 'USD' },
      settings: { yenPerDollar: 150 },
    });
    expect(dollars.hours?.likely).toBeCloseTo(yen.hours?.likely ?? 0, 6);
    const euros = job(1_000, { pay: { min: 1_000, max: 1_000, currency: 'EUR' } });
    expect(euros.hours?.likely).toBe(euros.unsized?.hours.likely);
  });
});
