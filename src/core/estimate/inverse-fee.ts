import type { FeeRule } from '../data/fees.ts';
import type { Currency } from '../listing.ts';
import { minorPerMain, money } from '../money.ts';
import { feeOn } from './fee.ts';

/**
 * The smallest gross amount (main units, whole minor units) of one contract that leaves at least `targetNet` after the
 * fee: the exact inverse of the tiered, floored fee. Net never falls as gross grows, so a binary search is exact.
 * A target ≤ 0 needs nothing: 0. A target that cannot be counted exactly: infinity.
 */
export function smallestGross(targetNet: number, rule: FeeRule, currency: Currency): number {
  const target = money(targetNet, currency, 'up')?.minor ?? Number.NaN;
  if (Number.isNaN(target)) return Number.POSITIVE_INFINITY;
  if (target <= 0) return 0;
  let short = target - 1;
  let enough = target;
  while (enough - feeOn(enough, rule, currency) < target) {
    short = enough;
    enough *= 2;
  }
  while (enough - short > 1) {
    const middle = short + Math.floor((enough - short) / 2);
    if (middle - feeOn(middle, rule, currency) < target) short = middle;
    else enough = middle;
  }
  return enough / minorPerMain(currency);
}
