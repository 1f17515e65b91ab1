import { assess } from '../core/assess.ts';
import { NO_HISTORY } from '../core/history.ts';
import type { Listing } from '../core/listing.ts';
import type { Settings } from '../core/settings.ts';
import { type AssessmentLine, assessmentLine } from './output-line.ts';

/** Under what a run judges every listing. `today` is an ISO day. */
export interface Circumstances {
  readonly settings: Settings;
  readonly today: string;
}

export function score(
  key: string | null,
  listing: Listing,
  { settings, today }: Circumstances,
): AssessmentLine {
  return assessmentLine(key, assess(listing, settings, NO_HISTORY, today));
}
