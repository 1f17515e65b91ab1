import type { HoursFor } from '../assessment.ts';
import { WORKING_CALENDAR } from '../data/assumptions.ts';
import { TYPICAL_SIZES, type TypicalSize } from '../data/typical-sizes.ts';
import { scale, spread } from '../quantity.ts';
import { withSource } from './breakdown-line.ts';
import type { EstimateInput } from './estimate.ts';
import { resolveFloor, yenPer } from './floor.ts';
import { originOf } from './own-figures.ts';
import { typicalSize } from './typical-size.ts';
import { onePiece } from './volume-work.ts';
import { withAiHelp, withTemplate } from './work-factors.ts';
import { type WorkedHours, wholeFigure } from './worked-hours.ts';

/** The typical size of this kind of work, a wide range marked assumed; null for open-ended work. */
export function typicalWork(input: EstimateInput, scope: HoursFor): WorkedHours | null {
  if (isHidden(input)) return null;
  const work = usualWork(input, scope);
  return work && isTooGood(input, work.hours.likely) ? null : work;
}

function usualWork(input: EstimateInput, scope: HoursFor): WorkedHours | null {
  const { unit } = input.reading.pay;
  const named = unit !== null && unit !== 'case' && unit !== 'item';
  if (scope === 'unit' && unit !== null && (named || !TYPICAL_SIZES[input.reading.workType].unit)) {
    const piece = onePiece(input, unit);
    if (piece) return piece;
  }
  const size = typicalSize(input, scope);
  if (!size) return null;
  const month = spread(size.hours, spreadOf(input, size));
  const hours = scope === 'week' ? scale(month, 1 / WORKING_CALENDAR.weeksPerMonth) : month;
  const work = wholeFigure(hours, 'typical', 'size', originOf(size.source), withSource(size.source));
  const filled = withTemplate(hours, input);
  const ai = withAiHelp(filled.hours, input);
  return {
    ...work,
    hours: ai.hours,
    lines: [...work.lines, ...filled.lines, ...ai.lines],
    causes: [...work.causes, ...filled.causes, ...ai.causes],
  };
}

/** Below this the kind of work is a guess, and so is its size. */
const SURE = { confidence: 0.35, leastLogSd: 1 } as const;

function spreadOf({ reading }: EstimateInput, { logSd }: TypicalSize): number {
  return reading.workTypeConfidence < SURE.confidence ? Math.max(logSd, SURE.leastLogSd) : logSd;
}

const HIDDEN = /非公開|限定公開|会員限定/;
/** A note that the text is hidden is no longer than this. */
const LONGEST_NOTE = 80;

/** A listing whose text only members see tells nothing of its size: by its state, its tag, or the note in place of it. */
function isHidden({ listing }: EstimateInput): boolean {
  const { state, tags, title, description } = listing;
  if (state === 'members-only' || tags.some((tag) => HIDDEN.test(tag))) return true;
  if (description.length >= LONGEST_NOTE) return false;
  return HIDDEN.test(description) || (HIDDEN.test(title) && description.trim() === '');
}

/** An assumed size this small is not believed of a price that is worth so many hours at the floor. */
/** Roughly what one of a currency without a rate is worth, for this alone. */
const YEN_OF_OTHERS = 100;
const TINY = { hours: 0.3, worth: 8 } as const;

function isTooGood({ reading, listing, settings, today }: EstimateInput, hours: number): boolean {
  if (hours > TINY.hours) return false;
  const { pay, workType } = reading;
  const yen = (pay.min ?? pay.max ?? 0) * (yenPer(pay.currency, settings) ?? YEN_OF_OTHERS);
  return yen >= resolveFloor(settings, listing.site, workType, today).amount * TINY.worth;
}
