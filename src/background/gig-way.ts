import { resolveFloor, yenPer } from '../core/estimate/floor.ts';
import type { Settings } from '../core/settings.ts';
import { trajectory } from '../core/spiral/trajectory.ts';
import type { Gig } from '../core/tracker/gig.ts';
import { trajectorySteps } from '../core/tracker/gig-history.ts';
import type { GigWay } from '../platform/messages.ts';

/** Where the user's accepted and finished gigs lead, measured by their general floor. */
export function gigWay(gigs: readonly Gig[], settings: Settings, day: string): GigWay {
  const floor = generalFloor(settings, day);
  const steps = trajectorySteps(gigs, (currency) => yenPer(currency, settings));
  return {
    ...trajectory(steps, floor),
    gigs: steps.length,
    measured: steps.filter(({ measured }) => measured).length,
    floor,
  };
}

/** The floor in yen whatever the board and the kind of work. */
export function generalFloor(settings: Settings, day: string): number {
  return resolveFloor({ ...settings, floorByWorkType: {}, floorBySite: {} }, '', 'other', day).amount;
}
