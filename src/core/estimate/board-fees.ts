import { type BoardFees, FEES, type FeeRule, NO_FEE } from '../data/fees.ts';
import type { Listing, PayKind } from '../listing.ts';

/** What the board of a listing takes; an unknown board takes nothing, marked assumed. */
export function boardFees(site: string): BoardFees {
  return Object.hasOwn(FEES, site) ? (FEES[site] ?? NO_FEE) : NO_FEE;
}

/** The rule a payment of this kind falls under. */
export function feeRule(fees: BoardFees, kind: PayKind, task: boolean): FeeRule {
  if (task) return fees.task ?? fees.project;
  return kind === 'hourly' ? (fees.hourly ?? fees.project) : fees.project;
}

/** Task format (タスク): taken piece by piece without an application, each piece paid by itself. */
export function isTask(listing: Listing): boolean {
  const { structured } = listing;
  if (structured?.kind === 'per-unit' && structured.unit === 'case') return true;
  return /円\s{0,3}[/／]\s{0,3}件/.test(listing.payText.slice(0, 200));
}
