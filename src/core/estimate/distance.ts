import type { HoursFor } from '../assessment.ts';
import type { TypicalSize } from '../data/typical-sizes.ts';
import { formatHours } from '../format.ts';
import { logVariance, reconcile, scale, spread } from '../quantity.ts';
import { breakdownLine, withSource } from './breakdown-line.ts';
import type { EstimateInput } from './estimate.ts';
import { originOf } from './own-figures.ts';
import { typicalSize } from './typical-size.ts';
import type { WorkedHours } from './worked-hours.ts';

/**
 * Log-sds from the usual size of its kind of work up to which a stated time or a rough count is believed. Of 340 labelled
 * listings none is farther than 3.3 from it where a whole job is paid: what is, is of something else (a film's length,
 * a count of what is there already). PROPOSAL.
 */
export const BELIEVED = { stated: 2.4, counted: 3.3 } as const;

/** What lies beyond counts for this much of itself: more said is never less work. */
const SHARE_BEYOND = 0.15;

/**
 * Hours held to the usual size of what one payment buys: the part of their distance beyond `believed` log-sds hardly
 * counts. As they are where no usual size is known.
 */
export function heldToUsual(
  work: WorkedHours,
  believed: number,
  input: EstimateInput,
  scope: HoursFor,
): WorkedHours {
  const { unit } = input.reading.pay;
  // The usual piece is no character or minute.
  if (scope === 'unit' && (unit === 'character' || unit === 'word' || unit === 'minute')) return work;
  const size = typicalSize(input, scope);
  if (!size) return work;
  const distance = Math.log(work.hours.likely / size.hours) / size.logSd;
  const beyond = Math.abs(distance) - believed;
  if (beyond <= 0) return work;
  const less = Math.exp(-Math.sign(distance) * beyond * size.logSd * (1 - SHARE_BEYOND));
  return withUsual({ ...work, hours: scale(work.hours, less) }, work, size);
}

const USUAL = { logSds: 1.5, leastLogSds: 1.25 } as const;

/** Hours weighed with the usual size, as wide as the less sure of the two; the breakdown names both. */
export function weighedWithUsual(work: WorkedHours, input: EstimateInput, scope: HoursFor): WorkedHours {
  const size = typicalSize(input, scope);
  if (!size) return work;
  const { likely } = reconcile(work.hours, spread(size.hours, size.logSd * USUAL.logSds));
  const logSd = Math.max(Math.sqrt(logVariance(work.hours)), size.logSd * USUAL.leastLogSds);
  return withUsual({ ...work, hours: spread(likely, logSd) }, work, size);
}

function withUsual(work: WorkedHours, before: WorkedHours, { hours, source }: TypicalSize): WorkedHours {
  const ja = `この種の仕事の普通の大きさ（約${formatHours(hours, 'ja')}）と合わせて`;
  const en = `weighed with the usual size of such work (about ${formatHours(hours, 'en')})`;
  const difference = work.hours.likely - before.hours.likely;
  const line = breakdownLine('production', difference, 'hour', originOf(source), withSource(source, ja, en));
  return { ...work, lines: [...work.lines, line] };
}
