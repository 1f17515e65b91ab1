import type { Estimate } from '../estimate/estimate.ts';
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
 * Null when pay or hours are unknown, or when the whole scope fits already.
 */
export function fittingScope(
  estimate: Pick<Estimate, 'hours' | 'unpaid' | 'net' | 'hourly' | 'floor'>,
  settings: Settings,
): FittingScope | null {
  const { hours, unpaid, net, hourly, floor } = estimate;
  if (hours === null || unpaid === null || net === null || hourly === null || hours.for === 'hour')
    return null;
  const rate = yenPer(net.currency, settings);
  if (rate === null) return null;
  const { total, unpaidPart } = totalTime(hours, unpaid);
  const expected = hourly.likely * total.likely;
  const fitting = Math.max(0, expected / (floor.amount / rate) - unpaidPart);
  return fitting >= hours.likely ? null : { hours: fitting, share: fitting / hours.likely };
}
