import { paceUnit } from '../data/paces.ts';
import type { FinishedGig } from '../history.ts';
import type { WorkType } from '../work-type/work-type.ts';

/** What is believed about one person's pace at one kind of work: predictive log-normal of the next job. */
export interface PaceBelief {
  /** Median units of the work type's pace unit per hour. */
  readonly perHour: number;
  readonly logSd: number;
}

export interface LearnedPace extends PaceBelief {
  /** Gigs that taught something. */
  readonly used: number;
  /** Gigs of this work type that did not: not counted, counted in another unit, or with impossible figures. */
  readonly refused: number;
}

/** How many gigs the prior is worth: one gig moves the median by a fifth of the way, ten by seven tenths. */
const PRIOR_GIGS = 4;
/** No single gig counts as further than this many prior log-sds from the middle of what was seen. */
const OUTLIER_SDS = 3;

/**
 * Conjugate normal–inverse-gamma update of log-pace (units per paid hour) with the finished gigs of one work type.
 * The prior stands for PRIOR_GIGS gigs; the range narrows as far as the gigs agree with each other, and widens when
 * they do not. Pure; the order of the gigs does not matter; no gigs give the prior back.
 */
export function learnPace(
  prior: PaceBelief,
  gigs: readonly FinishedGig[],
  workType: WorkType,
  paidHoursShare = 1,
): LearnedPace {
  const { unit } = paceUnit(workType);
  const logs: number[] = [];
  let refused = 0;
  for (const gig of gigs) {
    if (gig.workType !== workType) continue;
    const pace = (gig.units ?? Number.NaN) / (gig.paidHours * paidHoursShare);
    if (gig.unit === unit && pace > 0 && Number.isFinite(pace)) logs.push(Math.log(pace));
    else refused++;
  }
  const used = logs.length;
  if (used === 0) return { ...prior, used, refused };

  const priorMean = Math.log(prior.perHour);
  const limit = OUTLIER_SDS * prior.logSd;
  const centre = used < 3 ? priorMean : median(logs);
  let total = 0;
  for (const log of logs) total += clamp(log, centre - limit, centre + limit);
  const mean = total / used;
  let squares = 0;
  for (const log of logs) squares += (clamp(log, centre - limit, centre + limit) - mean) ** 2;

  // Noise between gigs such that the prior's predictive variance is the prior's.
  const priorNoise = prior.logSd ** 2 / (1 + 1 / PRIOR_GIGS);
  const weight = PRIOR_GIGS + used;
  const posteriorMean = (PRIOR_GIGS * priorMean + total) / weight;
  const shift = (PRIOR_GIGS * used * (mean - priorMean) ** 2) / weight;
  const noise = (PRIOR_GIGS * priorNoise + squares + shift) / weight;
  return {
    perHour: Math.exp(posteriorMean),
    logSd: Math.sqrt(noise * (1 + 1 / weight)),
    used,
    refused,
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
