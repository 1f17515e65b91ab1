import type { BreakdownLine, BreakdownSource, HoursBasis } from '../assessment.ts';
import { logVariance, type Quantity } from '../quantity.ts';
import { breakdownLine, type Words } from './breakdown-line.ts';
import type { UncertaintyAbout } from './estimate.ts';

/** Hours of one payment: production, checking and revisions. */
export interface WorkedHours {
  readonly hours: Quantity;
  readonly basis: HoursBasis;
  readonly lines: readonly BreakdownLine[];
  /** Log-variance each cause brings to the hours. */
  readonly causes: readonly Cause[];
}

export interface Cause {
  readonly about: UncertaintyAbout;
  readonly variance: number;
}

/** Hours that come as one figure, everything included. */
export function wholeFigure(
  hours: Quantity,
  basis: HoursBasis,
  about: UncertaintyAbout,
  source: BreakdownSource,
  words: Words,
): WorkedHours {
  return {
    hours,
    basis,
    lines: [breakdownLine('production', hours.likely, 'hour', source, words)],
    causes: [{ about, variance: logVariance(hours) }],
  };
}

/** Whether hours come from a default pace or size, and not from the client, the board or the user. */
export function restsOnDefaults({ lines }: WorkedHours): boolean {
  return lines.find(({ line }) => line === 'production')?.source === 'default';
}
