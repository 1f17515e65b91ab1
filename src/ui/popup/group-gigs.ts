import type { Gig, GigState } from '../../core/tracker/gig.ts';

/** What is in hand comes first, what is over comes last. */
const OPEN_STATES = ['working', 'won', 'applied', 'saved', 'delivered'] as const;
const CLOSED_STATES = ['paid', 'declined', 'lost', 'dropped'] as const satisfies readonly GigState[];

export interface GigGroup {
  readonly state: GigState;
  readonly gigs: readonly Gig[];
}

/** Saved gigs by state, empty states left out; within a state the nearest deadline first, then the newest. */
export function groupGigs(gigs: readonly Gig[]): {
  readonly open: readonly GigGroup[];
  readonly closed: readonly GigGroup[];
} {
  const group = (state: GigState): GigGroup => ({
    state,
    gigs: gigs.filter((gig) => gig.state === state).sort(byUrgency),
  });
  const filled = (states: readonly GigState[]) => states.map(group).filter(({ gigs }) => gigs.length > 0);
  return { open: filled(OPEN_STATES), closed: filled(CLOSED_STATES) };
}

function byUrgency(a: Gig, b: Gig): number {
  const day = (gig: Gig) => gig.listing.deadline ?? '9999-12-31';
  return day(a).localeCompare(day(b)) || b.savedAt.localeCompare(a.savedAt);
}
