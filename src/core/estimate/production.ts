import type { HoursFor } from '../assessment.ts';
import { SESSIONS, STATED_SESSION, STATED_TASK_TIME, STATED_TIME } from '../data/assumptions.ts';
import { between, exactly, multiply, spread } from '../quantity.ts';
import { isTask } from './board-fees.ts';
import { quoted, withSource } from './breakdown-line.ts';
import type { EstimateInput } from './estimate.ts';
import { typicalWork } from './typical-work.ts';
import { volumeWork } from './volume-work.ts';
import { pieceCount, workVolumes } from './work-volume.ts';
import { type WorkedHours, wholeFigure } from './worked-hours.ts';
import { type Stated, statedFor, workingTime } from './working-time.ts';

const ONE_HOUR: WorkedHours = { hours: exactly(1), basis: 'stated', lines: [], causes: [] };

/**
 * Best evidence first: working time the listing or the board states; stated volume at the user's own or the default
 * pace; the typical size of this kind of work; null when there is nothing to go by.
 */
export function production(input: EstimateInput, scope: HoursFor): WorkedHours | null {
  if (scope === 'hour') return ONE_HOUR;
  return (
    fromWorkingTime(input, scope) ??
    fromStatedTime(input, scope) ??
    volumeWork(input, scope) ??
    typicalWork(input, scope)
  );
}

function fromWorkingTime({ reading }: EstimateInput, scope: HoursFor): WorkedHours | null {
  const time = workingTime(reading, scope);
  if (!time) return null;
  const basis = time.settlement ? 'settlement' : 'stated';
  return wholeFigure(time.hours, basis, 'working-hours', 'listing', quoted(time.evidence));
}

/**
 * The client's own time for the job or unit, with its bias. Where text and board field both give one they are two
 * statements of the same client: the truth is taken to lie between them.
 */
function fromStatedTime(input: EstimateInput, scope: HoursFor): WorkedHours | null {
  const { reading, listing } = input;
  if (scope !== 'unit' && scope !== 'job') return null;
  const stated = statedFor(reading, scope) ?? statedOtherwise(input, scope);
  const minutes = listing.structured?.estimatedMinutes ?? null;
  const board = minutes !== null && minutes > 0 && minutes <= 60_000 ? exactly(minutes / 60) : null;
  const time = stated && board ? between(stated.hours.likely, board.likely) : (stated?.hours ?? board);
  if (!time) return null;
  const task = isTask(listing);
  const bias = SESSIONS.has(reading.workType) ? STATED_SESSION : task ? STATED_TASK_TIME : STATED_TIME;
  const words = withSource(
    bias.source,
    `依頼者の見積もり × ${bias.value}`,
    `the client's own estimate × ${bias.value}`,
  );
  return wholeFigure(
    multiply(time, spread(bias.value, bias.logSd)),
    stated ? 'stated' : 'board',
    'stated-time',
    stated ? 'listing' : 'board',
    quoted(stated?.evidence ?? '', words.ja, words.en),
  );
}

/** Time stated for a unit where the job is paid: times the number of units. For a job where the unit is paid: as it is. */
function statedOtherwise({ reading, listing }: EstimateInput, scope: 'unit' | 'job'): Stated | null {
  if (scope === 'unit') return statedFor(reading, 'job');
  const stated = statedFor(reading, 'unit');
  const pieces = stated && pieceCount(workVolumes(reading, listing, 'job'));
  return pieces ? { ...stated, hours: multiply(stated.hours, pieces) } : stated;
}
