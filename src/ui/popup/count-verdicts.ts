import type { Verdict } from '../../core/assessment.ts';
import type { TabListing } from '../../platform/messages.ts';

export const VERDICTS = ['good', 'fair', 'thin', 'below', 'unknown'] as const satisfies readonly Verdict[];

/** How many listings have each verdict. */
export function countVerdicts(listings: readonly TabListing[]): Readonly<Record<Verdict, number>> {
  const counts = { good: 0, fair: 0, thin: 0, below: 0, unknown: 0 };
  for (const listing of listings) counts[listing.summary.verdict] += 1;
  return counts;
}
