import { lineAfter, lineBefore } from './line-words.ts';
import { type Period, periodOf } from './time-words.ts';

const LINE = 24;

/** The words of the line on both sides of a figure, at most 24 characters each, and the period they say it is for. */
export interface Beside {
  readonly before: string;
  readonly after: string;
  readonly period: Period | null;
}

/** What stands beside text[start, end). */
export function besideOf(text: string, { start, end }: { start: number; end: number }): Beside {
  const before = lineBefore(text, start, LINE);
  const after = lineAfter(text, end, LINE);
  return { before, after, period: periodOf(before, after) };
}
