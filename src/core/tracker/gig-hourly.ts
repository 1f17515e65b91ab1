import type { Currency } from '../listing.ts';
import type { Gig } from './gig.ts';

/** Yen one unit of a currency is worth; null = not known. */
export type YenPer = (currency: Currency) => number | null;

export interface GigHourly {
  /** Net yen per hour, unpaid time included. */
  readonly yen: number;
  /** True = from what the user noted; false = as promised when the gig was saved. */
  readonly measured: boolean;
}

/** What a gig paid per hour where the user noted it, else what it promised; null = neither is known. */
export function gigHourly({ result, promised }: Gig, yenPer: YenPer): GigHourly | null {
  if (result && result.received !== null) {
    const rate = yenPer(result.currency);
    const hours = result.hours + (result.unpaidHours ?? 0);
    if (rate !== null) return { yen: (result.received * rate) / hours, measured: true };
  }
  const rate = promised.hourly && yenPer(promised.hourly.currency);
  return promised.hourly && rate !== null ? { yen: promised.hourly.likely * rate, measured: false } : null;
}
