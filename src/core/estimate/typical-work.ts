import type { HoursFor } from '../assessment.ts';
import { WORKING_CALENDAR } from '../data/assumptions.ts';
import { TYPICAL_DAY, TYPICAL_SIZES, TYPICAL_TASK, type TypicalSize } from '../data/typical-sizes.ts';
import { scale, spread } from '../quantity.ts';
import { isTask } from './board-fees.ts';
import { withSource } from './breakdown-line.ts';
import type { EstimateInput } from './estimate.ts';
import { onePiece } from './volume-work.ts';
import { withAiHelp } from './work-factors.ts';
import { type WorkedHours, wholeFigure } from './worked-hours.ts';

/** The typical size of this kind of work, a wide range marked assumed; null for open-ended work. */
export function typicalWork(input: EstimateInput, scope: HoursFor): WorkedHours | null {
  const { unit } = input.reading.pay;
  const named = unit !== null && unit !== 'case' && unit !== 'item';
  if (scope === 'unit' && unit !== null && (named || !TYPICAL_SIZES[input.reading.workType].unit)) {
    const piece = onePiece(input, unit);
    if (piece) return piece;
  }
  const size = typicalSize(input, scope);
  if (!size) return null;
  const hours = spread(size.hours, size.logSd);
  const ai = withAiHelp(scope === 'week' ? scale(hours, 1 / WORKING_CALENDAR.weeksPerMonth) : hours, input);
  const work = wholeFigure(hours, 'typical', 'size', 'default', withSource(size.source));
  return ai.lines.length === 0 && ai.hours === hours
    ? work
    : {
        ...work,
        hours: ai.hours,
        lines: [...work.lines, ...ai.lines],
        causes: [...work.causes, ...ai.causes],
      };
}

/** Mending what is there (LPの修正, 余白の微調整) and not making it anew. */
const CHANGE = /^(?!.*(?:制作|作成|開発|構築|新規)).*(?:修正|微調整|差し替え|不具合|バグ|崩れ)/;

function typicalSize({ reading, listing }: EstimateInput, scope: HoursFor): TypicalSize | null {
  const sizes = TYPICAL_SIZES[reading.workType];
  switch (scope) {
    case 'unit':
      if (isTask(listing)) return sizes.unit && sizes.unit.hours < 1 ? sizes.unit : TYPICAL_TASK;
      return sizes.unit ?? null;
    case 'job':
      return sizes.change && CHANGE.test(listing.title) ? sizes.change : (sizes.job ?? null);
    case 'day':
      return TYPICAL_DAY;
    default:
      return sizes.month ?? null;
  }
}
