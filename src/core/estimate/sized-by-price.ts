import { formatHours } from '../format.ts';
import { type Quantity, scale, sum } from '../quantity.ts';
import { breakdownLine, withSource } from './breakdown-line.ts';
import type { EstimateInput } from './estimate.ts';
import { assumed, originOf } from './own-figures.ts';
import type { UnpaidWork } from './unpaid-work.ts';
import { restsOnDefaults, type WorkedHours } from './worked-hours.ts';

/** The hours of a payment and what each of them brings, in the currency of the pay. */
export interface TimedPay {
  readonly work: WorkedHours;
  readonly unpaid: UnpaidWork;
  readonly hourly: Quantity;
}

/**
 * The price of a whole job tells of a size that its text leaves out: who offers more expects more. An hourly value
 * above the floor comes nearer to it by the share `price-tells-size` of their distance in logs, because the hours grow
 * by as much, each percentile for itself. A value at or below the floor stays: a low price does not make the work
 * smaller. So more pay never means less per hour, and the chance of staying below the floor is the same as before.
 * Without a floor above 0 (`floor`, in the currency of the pay) everything is left as it is.
 */
export function sizedByPrice(unsized: TimedPay, input: EstimateInput, floor: number | null): TimedPay {
  const { work, unpaid, hourly } = unsized;
  if (input.reading.pay.kind !== 'fixed' || !restsOnDefaults(work) || !floor || hourly.high <= floor)
    return unsized;
  const { value, source } = assumed(input.settings, 'price-tells-size');
  const growth = (share: number) => Math.max(1, share) ** value;
  const share = hourly.likely / floor;
  const grown = growth(share);
  const bought = share * sum([work.hours, unpaid.hours]).likely;
  const words = withSource(
    source,
    `手取りは下限の時給で約${formatHours(bought, 'ja')}分。そのぶん大きい仕事とみる`,
    `the net pay buys about ${formatHours(bought, 'en')} at your floor: taken for a larger job`,
  );
  const line = (about: 'production' | 'communication', hours: number) =>
    grown > 1 ? [breakdownLine(about, hours * (grown - 1), 'hour', originOf(source), words)] : [];
  return {
    work: {
      ...work,
      hours: mapped(work.hours, (hours) => hours * growth((share * work.hours.likely) / hours)),
      lines: [...work.lines, ...line('production', work.hours.likely)],
    },
    unpaid: {
      ...unpaid,
      hours: scale(unpaid.hours, grown),
      lines: [...unpaid.lines, ...line('communication', unpaid.hours.likely)],
    },
    hourly: mapped(hourly, (perHour) => perHour / growth(perHour / floor)),
  };
}

function mapped({ low, likely, high }: Quantity, change: (value: number) => number): Quantity {
  return { low: change(low), likely: change(likely), high: change(high) };
}
