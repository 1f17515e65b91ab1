import { logVariance, type Quantity } from '../quantity.ts';
import type { Uncertainty, UncertaintyAbout } from './estimate.ts';
import type { UnpaidWork } from './unpaid-work.ts';
import type { WorkedHours } from './worked-hours.ts';

/**
 * Shares of the log-variance of the hourly value by cause, largest first. Parts of the total time weigh by the square
 * of their share of it (first-order propagation). Nothing uncertain gives an empty list.
 */
export function uncertaintyOf(
  pay: Quantity | null,
  chance: Quantity,
  work: WorkedHours,
  unpaid: UnpaidWork,
): readonly Uncertainty[] {
  const total = work.hours.likely + unpaid.hours.likely;
  const worked = (work.hours.likely / total) ** 2;
  const free = (unpaid.hours.likely / total) ** 2;
  const variances = new Map<UncertaintyAbout, number>();
  const add = (about: UncertaintyAbout, variance: number): void => {
    if (variance > 0) variances.set(about, (variances.get(about) ?? 0) + variance);
  };
  if (pay) add('pay', logVariance(pay));
  add('win-chance', logVariance(chance));
  for (const cause of work.causes) add(cause.about, cause.variance * worked);
  for (const cause of unpaid.causes) add(cause.about, cause.variance * free);
  let sum = 0;
  for (const variance of variances.values()) sum += variance;
  const shares: Uncertainty[] = [];
  for (const [about, variance] of variances) shares.push({ about, share: variance / sum });
  return shares.sort((a, b) => b.share - a.share);
}
