/**
 * An uncertain positive quantity, log-normal, written by its 10th, 50th and 90th percentile.
 * Invariant: 0 < low ≤ likely ≤ high, all finite.
 */
export interface Quantity {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}
