import type { FeeRule } from '../data/fees.ts';
import type { Currency } from '../listing.ts';
import { type MinorUnits, type Money, minorPerMain, money, subtract, toMain } from '../money.ts';

/**
 * The fee on a total, part by part over the tiers, floored once on the fee with tax (fractions are dropped: CONFIRMED
 * for CrowdWorks, PROPOSAL elsewhere, ±1 yen). Never more than the total.
 */
export function feeOn<C extends Currency>({ minor, currency }: Money<C>, rule: FeeRule): Money<C> {
  const perMain = minorPerMain(currency);
  let from = 0;
  let basisPoints = 0;
  for (const tier of rule.tiers) {
    const upTo = tier.upTo === null ? minor : Math.min(minor, tier.upTo * perMain);
    if (upTo > from) basisPoints += (upTo - from) * tier.basisPoints;
    from = upTo;
  }
  const fee = Math.max(Math.floor(basisPoints / 10_000), rule.least * perMain);
  return { minor: Math.min(fee, minor) as MinorUnits, currency };
}

/** What is left of a total after the fee. */
export function afterFee<C extends Currency>(total: Money<C>, rule: FeeRule): Money<C> {
  return subtract(total, feeOn(total, rule));
}

const LEAST_SHARE = 0.001;

/** One payment after the fee, in main units. */
export interface NetPayment {
  readonly net: number;
  readonly fee: number;
}

/**
 * What is left of one payment of `amount` when the fee runs over `payments` equal ones: tiers are reached, and
 * fractions dropped, by the contract and not by the piece. A fee that eats everything leaves a thousandth, so that the
 * value stays positive. Not representable (beyond 2^53 minor units): null.
 */
export function netOfPayment(
  amount: number,
  payments: number,
  rule: FeeRule,
  currency: Currency,
): NetPayment | null {
  const total = money(amount * payments, currency, 'nearest');
  if (total === null) return null;
  const fee = feeOn(total, rule);
  const left = toMain(subtract(total, fee)) / payments;
  return { net: Math.max(left, amount * LEAST_SHARE), fee: toMain(fee) / payments };
}
