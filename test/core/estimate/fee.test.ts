import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEES, type FeeRule } from '../../../src/core/data/fees.ts';
import { boardFees, feeRule } from '../../../src/core/estimate/board-fees.ts';
import { afterFee, netOfPayment } from '../../../src/core/estimate/fee.ts';
import { smallestGross } from '../../../src/core/estimate/inverse-fee.ts';
import type { Currency, PayKind } from '../../../src/core/listing.ts';
import type { MinorUnits } from '../../../src/core/money.ts';

function rule(site: string, kind: PayKind = 'fixed', task = false): FeeRule {
  return feeRule(boardFees(site), kind, task);
}

const everyRule: readonly { readonly name: string; readonly rule: FeeRule; readonly currency: Currency }[] =
  Object.entries(FEES).flatMap(([site, fees]) => {
    const currency: Currency = fees.addsConsumptionTax ? 'JPY' : 'USD';
    const rules = [
      ['project', fees.project],
      ['task', fees.task],
      ['hourly', fees.hourly],
    ] as const;
    return rules.flatMap(([name, one]) => (one ? [{ name: `${site} ${name}`, rule: one, currency }] : []));
  });

describe('fees', () => {
  // The official and published examples: amount with tax → what is left.
  it.each([
    ['CrowdWorks project ¥10,000 without tax', 'crowdworks', 'fixed', false, 11_000, 8_580],
    ['CrowdWorks ¥10,000 with tax', 'crowdworks', 'fixed', false, 10_000, 7_800],
    ['CrowdWorks ¥100,000', 'crowdworks', 'fixed', false, 100_000, 78_000],
    ['CrowdWorks ¥300,000', 'crowdworks', 'fixed', false, 300_000, 261_500],
    ['CrowdWorks task ¥440', 'crowdworks', 'per-unit', true, 440, 344],
    ['Lancers ¥10,000', 'lancers', 'fixed', false, 10_000, 8_350],
    ['Lancers ¥100,000', 'lancers', 'fixed', false, 100_000, 83_500],
    ['Lancers hourly ¥1,000 without tax (¥1,100 with)', 'lancers', 'hourly', false, 1_100, 935],
    ['Coconala ¥10,000', 'coconala', 'fixed', false, 10_000, 7_800],
    ['Craudia ¥10,000', 'craudia', 'fixed', false, 10_000, 8_500],
    ['Craudia ¥100,000', 'craudia', 'fixed', false, 100_000, 87_500],
    ['Craudia hourly ¥10,000', 'craudia', 'hourly', false, 10_000, 9_000],
    ['Shufti ¥10,000', 'shufti', 'fixed', false, 10_000, 9_000],
    ['Bizseek ¥200,000', 'bizseek', 'fixed', false, 200_000, 183_500],
    ['an agency ¥600,000', 'an-agency', 'monthly', false, 600_000, 600_000],
  ] as const)('%s', (_name, site, kind, task, gross, net) => {
    expect(netOfPayment(gross, 1, rule(site, kind, task), 'JPY')).toEqual({ net, fee: gross - net });
  });

  it('charges dollars to the cent, and at least five of them on a Freelancer.com project', () => {
    expect(netOfPayment(25, 1, rule('freelancer'), 'USD')).toEqual({ net: 20, fee: 5 });
    expect(netOfPayment(150.15, 1, rule('freelancer'), 'USD')).toEqual({ net: 135.14, fee: 15.01 });
    expect(netOfPayment(3, 1, rule('freelancer', 'hourly'), 'USD')).toEqual({ net: 2.7, fee: 0.3 });
  });

  it('a fee that eats everything leaves a thousandth, never nothing or less', () => {
    expect(netOfPayment(4, 1, rule('freelancer'), 'USD')?.net).toBe(0.004);
    expect(netOfPayment(0.4, 1, rule('crowdworks'), 'JPY')?.net).toBe(0.0004);
  });

  it('runs its tiers and drops its fractions over all payments of a contract', () => {
    // 50 articles at ¥3,000: 22,000 + 5,500 on ¥150,000.
    expect(netOfPayment(3_000, 50, rule('crowdworks'), 'JPY')).toEqual({ net: 2_450, fee: 550 });
    // ¥0.8 a character, 10,000 of them: ¥8,000, fee ¥1,760.
    expect(netOfPayment(0.8, 10_000, rule('crowdworks'), 'JPY')).toEqual({ net: 0.624, fee: 0.176 });
  });

  it('is no amount beyond what can be counted exactly', () => {
    expect(netOfPayment(1e15, 100, rule('crowdworks'), 'JPY')).toBeNull();
  });

  it.each(everyRule)('$name: net never falls as gross grows', ({ rule: one, currency }) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e6 }), (minor, more) => {
        const net = (gross: number) => afterFee({ minor: gross as MinorUnits, currency }, one).minor;
        expect(net(minor + more)).toBeGreaterThanOrEqual(net(minor));
      }),
    );
  });

  it.each(everyRule)('$name: the inverse is the smallest gross that is enough', ({ rule: one, currency }) => {
    const perMain = currency === 'JPY' ? 1 : 100;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e8 }), (target) => {
        const gross = Math.round(smallestGross(target / perMain, one, currency) * perMain);
        const net = (minor: number) => afterFee({ minor: minor as MinorUnits, currency }, one).minor;
        expect(net(gross)).toBeGreaterThanOrEqual(target);
        expect(net(gross - 1)).toBeLessThan(target);
      }),
    );
  });

  it('a target of nothing needs nothing, a fraction of a yen a whole one', () => {
    expect(smallestGross(0, rule('crowdworks'), 'JPY')).toBe(0);
    expect(smallestGross(0.4, rule('an-agency'), 'JPY')).toBe(1);
    // The fee on 10,999 is 2,419.78, floored.
    expect(smallestGross(8_580, rule('crowdworks'), 'JPY')).toBe(10_999);
  });

  it('does not take a property of all objects for a board', () => {
    expect(boardFees('constructor').project.tiers).toEqual([{ upTo: null, basisPoints: 0 }]);
  });
});
