import type { Assessment } from '../core/assessment.ts';
import type { Problem } from '../sites/site.ts';

/** One assessed listing as the command line prints it. `key` is what the caller named it; null for saved pages. */
export type AssessmentLine = { readonly key: string | null } & Omit<Assessment, 'site'> & {
    readonly site: string | null;
  };

/** What was not understood; `site` null when the address or line belongs to no known board. */
export interface ProblemLine {
  readonly problem: Omit<Problem, 'site'> & { readonly site: string | null };
}

export type OutputLine = AssessmentLine | ProblemLine;

export function assessmentLine(key: string | null, assessment: Assessment): AssessmentLine {
  return { key, ...assessment, site: assessment.site || null };
}

export function problemLine(site: string | null, field: string, count: number, message: string): ProblemLine {
  return { problem: { site, field, count, message } };
}
