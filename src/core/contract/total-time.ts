import type { Hours } from '../assessment.ts';
import { type Quantity, sum } from '../quantity.ts';

/** Hours one payment takes in all, as the hourly value divides by them, and the unpaid part of the likely total. */
export function totalTime(
  hours: Hours,
  unpaid: Quantity,
): { readonly total: Quantity; readonly unpaidPart: number } {
  const total = sum([hours, unpaid]);
  return { total, unpaidPart: Math.max(0, total.likely - hours.likely) };
}
