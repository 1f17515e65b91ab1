import type { Currency } from './listing.ts';
import type { VolumeUnit } from './reading.ts';
import type { WorkType } from './work-type/work-type.ts';

/** One gig the user finished, with what it really took and paid. */
export interface FinishedGig {
  readonly site: string;
  readonly workType: WorkType;
  /** ISO day. */
  readonly finishedOn: string;
  /** How much was produced, in `unit`; null = not counted. */
  readonly units: number | null;
  /** What `units` counts; a gig counted in another unit than its work type's pace unit teaches no pace. */
  readonly unit: VolumeUnit | null;
  readonly paidHours: number;
  /** null = not counted. */
  readonly unpaidHours: number | null;
  /** null = not paid yet. */
  readonly net: number | null;
  readonly currency: Currency;
}

export interface History {
  readonly finished: readonly FinishedGig[];
}

export const NO_HISTORY: History = { finished: [] };
