import type { FeeRule } from '../data/fees.ts';
import type { Currency } from '../listing.ts';
import { type MinorUnits, minorPerMain, money } from '../money.ts';
import { afterFee } from './fee.ts';

/**
 * The smallest gross amount (main units, whole minor units) of one contract that leaves at least `targetNet` after the
 * fee: the exact inverse of the tiered, floored fee. Net never falls as gross grows, so a binary search is exact.
 * A target ≤ 0 needs nothing: 0. A target that cannot be counted exactly: infinity.
 */
export function smallestGross(targetNet: number, rule: FeeRule, currency: Currency): number {
  const target = money(targetNet, currency, 'up');
  if (target === null) return Number.POSITIVE_INFINITY;
  if (target.minor <= 0) return 0;
  const isEnough = (minor: number) =>
    afterFee({ minor: minor as MinorUnits, currency }, rule).minor >= target.minor;
  let short = target.minor - 1;
  let enough: number = target.minor;
  while (!isEnough(enough)) {
    short = enough;
    enough *= 2;
  }
  while (enough - short > 1) {
    const middle = short + Math.floor((enough - short) / 2);
    if (isEnough(middle)) enough = middle;
    else short = middle;
  }
  return enough / minorPerMain(currency);
}
