import type { PayKind } from '../listing.ts';
import type { Per, StatedHours } from '../reading.ts';

/** A statement of working time with how much it has to say against others. */
export interface TimeCandidate extends StatedHours {
  readonly rank: number;
}

/** What a time without further words is said for: what one payment buys. */
export function wholeOf(payKind: PayKind): Per {
  return payKind === 'per-unit' || payKind === 'performance' ? 'unit' : 'job';
}

/** Hours to the nearest thousandth. */
export function roundHours(hours: number): number {
  return Math.round(hours * 1000) / 1000;
}
