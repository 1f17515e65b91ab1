import type { Assessment } from '../assessment.ts';
import { yenPer } from '../estimate/floor.ts';
import type { Settings } from '../settings.ts';
import { totalTime } from './total-time.ts';

/** How much work the offered price pays for at the floor. */
export interface FittingScope {
  /** Production hours that fit, beside the unpaid ones; 0 = not even those are paid for. */
  readonly hours: number;
  /** Share of the asked work, 0..1. */
  readonly share: number;
}

/**
 * The scope that fits this price: hours at which the likely net pay just reaches the floor, unpaid time left as it is.
 * Null when pay or hours are unknown, for a contest, or when the whole scope fits already.
 */
export function fittingScope(
  assessment: Pick<Assessment, 'pay' | 'hours' | 'unpaid' | 'net' | 'hourly' | 'floor'>,
  settings: Settings,
): FittingScope | null {
  const { pay, hours, unpaid, net, hourly, floor } = assessment;
  if (hours === null || unpaid === null || net === null || hourly === null) return null;
  if (hours.for === 'hour' || pay.kind === 'contest') return null;
  const rate = yenPer(net.currency, settings);
  if (rate === null) return null;
  const { unpaidPart } = totalTime(hours, unpaid);
  const fitting = Math.max(0, net.likely / (floor.amount / rate) - unpaidPart);
  return fitting >= hours.likely ? null : { hours: fitting, share: fitting / hours.likely };
}
