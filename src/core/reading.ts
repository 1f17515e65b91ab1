import type { Currency, PayKind, PayUnit } from './listing.ts';
import type { WorkType } from './work-type/work-type.ts';

/** What the text of one listing says, before anything is estimated. Every `evidence` is verbatim in the listing or ''. */
export interface Reading {
  readonly pay: Pay;
  readonly volume: readonly Volume[];
  readonly statedHours: StatedHours | null;
  readonly workType: WorkType;
  /** 0..1: how sure the classification is. */
  readonly workTypeConfidence: number;
  /** The other kind of work of a mixed job, or one it may as well be; null where one kind stands out. */
  readonly besides: WorkType | null;
  /** Set when the body asks for the amount to be named, or contradicts the board's amount. */
  readonly contradiction: boolean;
}

export type TaxBasis = 'included' | 'excluded' | 'unknown';

export interface Pay {
  readonly kind: PayKind;
  /** In main units as printed; null = not printed. A single amount has min = max. */
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: Currency;
  readonly unit: PayUnit | null;
  readonly tax: TaxBasis;
  readonly evidence: string;
  /**
   * The amount the fee is charged on when it differs from min..max: the board's tax-included figure
   * of the same offer (body × 1.1 = structured amount). Null when min..max is all there is.
   */
  readonly taxIncluded: { readonly min: number; readonly max: number } | null;
}

export const VOLUME_UNITS = [
  'character',
  'word',
  'article',
  'item',
  'image',
  'video',
  'post',
  'minute',
  'page',
  'row',
  'case',
  'message',
  'hour',
  'day',
  'week',
  'month',
] as const;

export type VolumeUnit = (typeof VOLUME_UNITS)[number];

export type Per = 'unit' | 'job' | 'day' | 'week' | 'month';

export interface Volume {
  readonly unit: VolumeUnit;
  readonly min: number | null;
  readonly max: number | null;
  readonly per: Per;
  readonly evidence: string;
}

export interface StatedHours {
  readonly low: number;
  readonly high: number;
  readonly per: Per;
  readonly evidence: string;
}
