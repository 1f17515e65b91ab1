import type { HoursFor } from '../assessment.ts';
import type { Reading } from '../reading.ts';

/** What one payment buys. Pay unknown: a month when working hours are fixed, else the job as a whole. */
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
      return statesWorkingHours(reading) ? 'month' : 'job';
  }
}

function statesWorkingHours({ statedHours, volume }: Reading): boolean {
  if (statedHours && statedHours.per !== 'unit' && statedHours.per !== 'job') return true;
  return volume.some(
    (row) => (row.unit === 'hour' || row.unit === 'day') && row.per !== 'unit' && row.per !== 'job',
  );
}
