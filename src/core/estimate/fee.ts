import type { FeeRule } from '../data/fees.ts';
import type { Currency } from '../listing.ts';
import { minorPerMain, money } from '../money.ts';

/**
 * The fee on a total in minor units, part by part over the tiers, floored once on the fee with tax
 * (fractions are dropped: CONFIRMED for CrowdWorks, PROPOSAL elsewhere, ±1 yen). Never more than the total.
 */
export function feeOn(totalMinor: number, rule: FeeRule, currency: Currency): number {
  const perMain = minorPerMain(currency);
  let from = 0;
  let basisPoints = 0;
  for (const tier of rule.tiers) {
    const upTo = tier.upTo === null ? totalMinor : Math.min(totalMinor, tier.upTo * perMain);
    if (upTo > from) basisPoints += (upTo - from) * tier.basisPoints;
    from = upTo;
  }
  const fee = Math.max(Math.floor(basisPoints / 10_000), rule.least * perMain);
  return Math.min(fee, totalMinor);
}

/** One payment after the fee, in main units. */
export interface NetPayment {
  readonly net: number;
  readonly fee: number;
}

/**
 * What is left of one payment of `amount` when the fee runs over `payments` equal ones: tiers are reached, and
 * fractions dropped, by the contract and not by the piece. A fee that eats everything leaves the smallest unit of the
 * currency, so that the value stays positive. Not representable (beyond 2^53 minor units): null.
 */
export function netOfPayment(
  amount: number,
  payments: number,
  rule: FeeRule,
  currency: Currency,
): NetPayment | null {
  const total = money(amount * payments, currency, 'nearest');
  if (total === null) return null;
  const perPayment = minorPerMain(currency) * payments;
  const fee = feeOn(total.minor, rule, currency);
  return { net: Math.max(total.minor - fee, 1) / perPayment, fee: fee / perPayment };
}
