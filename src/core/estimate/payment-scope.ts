import type { HoursFor } from '../assessment.ts';
import { TYPICAL_SIZES } from '../data/typical-sizes.ts';
import type { Reading } from '../reading.ts';

/** What one payment buys. Pay unknown: a month when working hours are fixed or the work is
 * only engaged by the month, else the job as a whole. */
export function paymentScope(reading: Reading): HoursFor {
  switch (reading.pay.kind) {
    case 'hourly':
      return 'hour';
    case 'per-unit':
    case 'performance':
      return 'unit';
    case 'monthly':
      return 'month';
    case 'weekly':
      return 'week';
    case 'daily':
      return 'day';
    case 'fixed':
    case 'contest':
      return 'job';
    case 'unknown':
      return TYPICAL_SIZES[reading.workType].monthly || statesWorkingHours(reading) ? 'month' : 'job';
  }
}

const LEAST_HOURS_A_DAY = 2;

function statesWorkingHours({ statedHours, volume }: Reading): boolean {
  if (statedHours && statedHours.per !== 'unit' && statedHours.per !== 'job') return true;
  return volume.some(
    ({ unit, per, min, max }) =>
      (unit === 'hour' || unit === 'day') &&
      per !== 'unit' &&
      per !== 'job' &&
      // An hour a day is a talk, a price list or opening hours.
      !(unit === 'hour' && per === 'day' && (max ?? min ?? 0) < LEAST_HOURS_A_DAY),
  );
}
