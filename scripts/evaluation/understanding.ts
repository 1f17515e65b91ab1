import type { Circumstances } from '../../src/cli/scoring.ts';
import { assess } from '../../src/core/assess.ts';
import { NO_HISTORY } from '../../src/core/history.ts';
import type { RealBoard } from '../../test/support/real-listings.ts';

/** How much of one board's real listings was not understood, and which. */
export interface Understanding {
  readonly board: string;
  readonly readBy: RealBoard['readBy'];
  readonly listings: number;
  readonly payUnknown: readonly string[];
  readonly scopeUnknown: readonly string[];
  readonly problems: number;
}

export function understanding(boards: readonly RealBoard[], circumstances: Circumstances): Understanding[] {
  return boards.map(({ board, readBy, listings, problems }) => {
    const assessed = listings.map((listing) => ({
      listing,
      assessment: assess(listing, circumstances.settings, NO_HISTORY, circumstances.today),
    }));
    const told = ({ listing }: (typeof assessed)[number]) =>
      `${listing.payText || 'no pay text'} | ${listing.title.slice(0, 60)}`;
    return {
      board,
      readBy,
      listings: listings.length,
      payUnknown: assessed.filter(({ assessment }) => assessment.pay.kind === 'unknown').map(told),
      scopeUnknown: assessed.filter(({ assessment }) => assessment.hours === null).map(told),
      problems: problems.reduce((sum, { count }) => sum + count, 0),
    };
  });
}
