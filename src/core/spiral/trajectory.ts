import type { Language } from '../settings.ts';
import type { WorkType } from '../work-type/work-type.ts';
import { rungOf } from './growth-rung.ts';

/** One finished or accepted gig on the way, oldest or newest first: order does not matter. */
export interface Step {
  readonly site: string;
  readonly workType: WorkType;
  /** ISO day. */
  readonly finishedOn: string;
  /** Net pay per hour, unpaid time included, in the floor's currency; must be positive. */
  readonly hourly: number;
  /** A raise that was held out when the gig was taken: whether it came. Null = none was. */
  readonly raiseCame: boolean | null;
}

export type Course = 'too-little' | 'investing' | 'rising' | 'steady' | 'stuck' | 'falling';

export interface Trajectory {
  readonly course: Course;
  /** Change of the net hourly value a year as a factor (1.2 = +20 %), Theil–Sen on its logarithm; null = cannot tell. */
  readonly yearlyFactor: number | null;
  /** 0..1: how sure the direction is (1 − two-sided Kendall probability); null without a slope. */
  readonly confidence: number | null;
  /** Share below the floor, gigs of the investment aside; null = none counted yet. */
  readonly shareBelow: number | null;
  /** The most common kind of simple work among the last gigs, and its share. */
  readonly sameWork: { readonly workType: WorkType; readonly share: number } | null;
  readonly raises: { readonly promised: number; readonly came: number };
  /** Boards where the first gigs still count as investment, with how many are left. */
  readonly investment: readonly { readonly site: string; readonly left: number }[];
}

/** The first gigs on a board carry information value: a few first reviews pay, staying does not (facts E4, CONFIRMED; 3 is PROPOSAL). */
const INVESTMENT_GIGS = 3;
/** Fewer gigs show no course (judgement). */
const LEAST_GIGS = 4;
const LAST_GIGS = 10;
const SURE = 0.8;
const HALF = 0.5;
const DAY = 86_400_000;
const YEAR = 365.25;

/**
 * Where a series of gigs leads. Robust: one lucky or unlucky gig does not turn it. Gigs without a positive hourly value
 * or a readable day are left out; with fewer than four the course is `too-little`.
 */
export function trajectory(steps: readonly Step[], floor: number): Trajectory {
  const known = steps
    .filter(
      ({ hourly, finishedOn }) =>
        hourly > 0 && Number.isFinite(hourly) && Number.isFinite(Date.parse(finishedOn)),
    )
    .sort((a, b) => Date.parse(a.finishedOn) - Date.parse(b.finishedOn));
  const counted = afterInvestment(known);
  const slope = theilSen(known);
  const shareBelow = counted.length === 0 ? null : share(counted, ({ hourly }) => hourly < floor);
  const promised = known.filter(({ raiseCame }) => raiseCame !== null);
  return {
    course: courseOf(known.length, counted.length, slope, shareBelow),
    yearlyFactor: slope === null ? null : Math.exp(slope.perYear),
    confidence: slope?.confidence ?? null,
    shareBelow,
    sameWork: sameSimpleWork(known.slice(-LAST_GIGS)),
    raises: { promised: promised.length, came: promised.filter(({ raiseCame }) => raiseCame).length },
    investment: leftToInvest(known),
  };
}

function afterInvestment(steps: readonly Step[]): Step[] {
  const done = new Map<string, number>();
  return steps.filter(({ site }) => {
    const before = done.get(site) ?? 0;
    done.set(site, before + 1);
    return before >= INVESTMENT_GIGS;
  });
}

function leftToInvest(steps: readonly Step[]): { site: string; left: number }[] {
  const done = new Map<string, number>();
  for (const { site } of steps) done.set(site, (done.get(site) ?? 0) + 1);
  return [...done]
    .map(([site, count]) => ({ site, left: INVESTMENT_GIGS - count }))
    .filter(({ left }) => left > 0);
}

interface Slope {
  readonly perYear: number;
  readonly confidence: number;
}

/** Median of the slopes of all pairs (Theil 1950, Sen 1968), with Kendall's test of the direction. */
function theilSen(steps: readonly Step[]): Slope | null {
  if (steps.length < LEAST_GIGS) return null;
  const slopes: number[] = [];
  let sign = 0;
  for (const [index, later] of steps.entries()) {
    for (const earlier of steps.slice(0, index)) {
      const years = (Date.parse(later.finishedOn) - Date.parse(earlier.finishedOn)) / DAY / YEAR;
      const rise = Math.log(later.hourly / earlier.hourly);
      if (years > 0) slopes.push(rise / years);
      if (years > 0) sign += Math.sign(rise);
    }
  }
  const middle = median(slopes);
  return middle === null ? null : { perYear: middle, confidence: kendallConfidence(sign, steps.length) };
}

/** Normal approximation with continuity correction (Kendall 1938); two-sided tail by Lin (1989), error below 0.007. */
function kendallConfidence(sign: number, count: number): number {
  const variance = (count * (count - 1) * (2 * count + 5)) / 18;
  const z = Math.max(0, Math.abs(sign) - 1) / Math.sqrt(variance);
  return 1 - Math.exp(-0.717 * z - 0.416 * z * z);
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

function share(steps: readonly Step[], holds: (step: Step) => boolean): number {
  return steps.filter(holds).length / steps.length;
}

function sameSimpleWork(steps: readonly Step[]): Trajectory['sameWork'] {
  let best: Trajectory['sameWork'] = null;
  for (const { workType } of steps) {
    if (rungOf(workType) !== 'simple') continue;
    const part = share(steps, (step) => step.workType === workType);
    if (best === null || part > best.share) best = { workType, share: part };
  }
  return best;
}

function courseOf(known: number, counted: number, slope: Slope | null, below: number | null): Course {
  if (known > 0 && counted === 0) return 'investing';
  if (slope === null) return 'too-little';
  if (slope.confidence >= SURE) {
    if (slope.perYear > 0) return 'rising';
    if ((below ?? 0) >= HALF || slope.perYear < 0) return slope.perYear < 0 ? 'falling' : 'stuck';
  }
  return (below ?? 0) >= HALF ? 'stuck' : 'steady';
}

const SENTENCES: Readonly<Record<Course, Readonly<Record<Language, string>>>> = {
  'too-little': {
    ja: `まだ記録が少ないため、流れは分かりません（${LEAST_GIGS}件から目安を出します）。`,
    en: `Too few gigs to see a course yet; from ${LEAST_GIGS} on there is an estimate.`,
  },
  investing: {
    ja: `はじめの${INVESTMENT_GIGS}件は実績づくりの投資です。${INVESTMENT_GIGS}件を終えたら、下限を下回る仕事は一度見直してみてください。`,
    en: `The first ${INVESTMENT_GIGS} gigs are an investment. After them, stop to reconsider work below your floor.`,
  },
  rising: {
    ja: '手取りの時給は上がってきています。',
    en: 'Your net hourly value is rising.',
  },
  steady: {
    ja: '手取りの時給に、はっきりした上がり下がりはありません。',
    en: 'Your net hourly value shows no clear change.',
  },
  stuck: {
    ja: '下限を下回る仕事が半分以上で、時給も上がっていません。次は単価か仕事の種類を変えてみる時期の目安です。',
    en: 'Half or more is below your floor and the value is not rising: a sign to change price or kind of work.',
  },
  falling: {
    ja: '手取りの時給が下がってきています。最近の仕事の時間と金額を見直してみてください。',
    en: 'Your net hourly value is falling; look at time and pay of the latest gigs.',
  },
};

/** The course in one plain sentence. */
export function courseSentence(course: Course, language: Language): string {
  return SENTENCES[course][language];
}
