import type { Assessment, BreakdownLine } from '../core/assessment.ts';
import type { Problem } from '../sites/site.ts';

/** One assessed listing as the command line prints it. `key` is what the caller named it; null for saved pages. */
export interface AssessmentLine extends Omit<Assessment, 'site' | 'breakdown'> {
  readonly key: string | null;
  readonly site: string | null;
  readonly breakdown: readonly Omit<BreakdownLine, 'detailEn'>[];
}

/** What was not understood; `site` null when the address or line belongs to no known board. */
export interface ProblemLine {
  readonly problem: Omit<Problem, 'site'> & { readonly site: string | null };
}

export type OutputLine = AssessmentLine | ProblemLine;

/** Every key, in the documented order. */
export function assessmentLine(key: string | null, assessment: Assessment): AssessmentLine {
  return {
    key,
    site: assessment.site || null,
    id: assessment.id,
    url: assessment.url,
    title: assessment.title,
    structured: assessment.structured,
    pay: assessment.pay,
    volume: assessment.volume,
    statedHours: assessment.statedHours,
    workType: assessment.workType,
    workTypeConfidence: assessment.workTypeConfidence,
    growthRung: assessment.growthRung,
    hours: assessment.hours,
    unpaid: assessment.unpaid,
    net: assessment.net,
    hourly: assessment.hourly,
    breakdown: assessment.breakdown.map(({ line, amount, unit, source, detail }) => ({
      line,
      amount,
      unit,
      source,
      detail,
    })),
    floor: assessment.floor,
    belowFloor: assessment.belowFloor,
    verdict: assessment.verdict,
    unknownBecause: assessment.unknownBecause,
    signals: assessment.signals,
    spiral: assessment.spiral,
    contract: assessment.contract,
    questions: assessment.questions,
    counterOffer: assessment.counterOffer,
  };
}

export function problemLine(site: string | null, field: string, count: number, message: string): ProblemLine {
  return { problem: { site, field, count, message } };
}
