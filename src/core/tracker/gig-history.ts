import { paceUnit } from '../data/paces.ts';
import type { History } from '../history.ts';
import type { Step } from '../spiral/trajectory.ts';
import type { Gig, GigState } from './gig.ts';
import { gigHourly, type YenPer } from './gig-hourly.ts';

/** States in which a gig was accepted and not broken off. */
const ON_THE_WAY: ReadonlySet<GigState> = new Set<GigState>(['won', 'working', 'delivered', 'paid']);

/** The gigs the user noted time for, as the estimate learns from them. */
export function gigHistory(gigs: readonly Gig[]): History {
  return {
    finished: gigs.flatMap(({ listing, workType, result }) =>
      result === null
        ? []
        : [
            {
              site: listing.site,
              workType,
              finishedOn: result.finishedOn,
              units: result.units,
              unit: result.units === null ? null : paceUnit(workType).unit,
              paidHours: result.hours,
              unpaidHours: result.unpaidHours,
              net: result.received,
              currency: result.currency,
            },
          ],
    ),
  };
}

/**
 * Finished and accepted gigs as steps of the trajectory: what they paid, or what they promised while that is not noted.
 * Those that tell neither are left out.
 */
export function trajectorySteps(gigs: readonly Gig[], yenPer: YenPer): (Step & { measured: boolean })[] {
  return gigs.flatMap((gig) => {
    const hourly = ON_THE_WAY.has(gig.state) ? gigHourly(gig, yenPer) : null;
    if (hourly === null) return [];
    return [
      {
        site: gig.listing.site,
        workType: gig.workType,
        finishedOn: gig.result?.finishedOn ?? gig.changedAt.slice(0, 'YYYY-MM-DD'.length),
        hourly: hourly.yen,
        raiseCame: gig.result?.raiseCame ?? null,
        measured: hourly.measured,
      },
    ];
  });
}
