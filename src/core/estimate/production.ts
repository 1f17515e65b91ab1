import type { HoursFor } from '../assessment.ts';
import {
  REPEATED,
  SESSIONS,
  SMALL_PIECE_HOURS,
  TEMPLATE_KINDS,
  UNFORESEEN_LOG_SD,
} from '../data/assumptions.ts';
import { TYPICAL_SIZES } from '../data/typical-sizes.ts';
import { formatHours } from '../format.ts';
import type { PayUnit } from '../listing.ts';
import {
  between,
  exactly,
  logVariance,
  multiply,
  type Quantity,
  reconcile,
  scale,
  spread,
  widen,
} from '../quantity.ts';
import type { Reading } from '../reading.ts';
import type { WorkType } from '../work-type/work-type.ts';
import { isTask } from './board-fees.ts';
import { breakdownLine, quoted, type Words, withSource } from './breakdown-line.ts';
import { BELIEVED, heldToUsual } from './distance.ts';
import type { EstimateInput } from './estimate.ts';
import { assumed, originOf } from './own-figures.ts';
import { typicalWork } from './typical-work.ts';
import { repetitionExponent, volumeWork } from './volume-work.ts';
import { pieceCount, rangeOf, workVolumes } from './work-volume.ts';
import { restsOnDefaults, type WorkedHours, wholeFigure } from './worked-hours.ts';
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
    believable(fromStatedTime(input, scope), input, scope) ??
    unforeseen(inSeries(volumeWork(input, scope) ?? typicalWork(input, scope), input, scope))
  );
}

/** Default figures are less sure of a new listing than of those they were made with; the user's own are as they are. */
function unforeseen(work: WorkedHours | null): WorkedHours | null {
  if (!work || !restsOnDefaults(work)) return work;
  const peculiar = spread(1, UNFORESEEN_LOG_SD);
  const about = work.basis === 'volume' ? 'pace' : 'size';
  return {
    ...work,
    hours: multiply(work.hours, peculiar),
    causes: [...work.causes, { about, variance: logVariance(peculiar) }],
  };
}

/**
 * One of a long series made to one pattern (月30本, 90投稿) is quicker made than one alone; the user's own pace has that
 * in it. Seen in labelled listings of three sets: 30 films, 32 slides, 90 posts, 300 and 3,000 pictures.
 */
function inSeries(work: WorkedHours | null, input: EstimateInput, scope: HoursFor): WorkedHours | null {
  const { pay, workType } = input.reading;
  if (!work || scope !== 'unit' || work.basis === 'history' || !TEMPLATE_KINDS.has(workType)) return work;
  const count = seriesOf(input.reading, pay.unit);
  if (count <= REPEATED.seriesFrom) return work;
  const less = (count / REPEATED.seriesFrom) ** (repetitionExponent(input.settings) - 1);
  const { source } = assumed(input.settings, 'repetition');
  const words = withSource(source);
  const line = breakdownLine('production', work.hours.likely * (less - 1), 'hour', originOf(source), words);
  return { ...work, hours: scale(work.hours, less), lines: [...work.lines, line] };
}

/** How many of what is paid for one after another the listing speaks of; 0 = it does not say. */
function seriesOf({ volume }: Reading, unit: PayUnit | null): number {
  let most = 0;
  for (const row of volume)
    if (row.unit === unit && (row.per === 'job' || row.per === 'month'))
      most = Math.max(most, rangeOf(row)?.low ?? 0);
  return unit === 'image' || unit === 'video' || unit === 'post' || unit === 'page' ? most : 0;
}

/** The client's time for a whole job, held to the usual size of its kind; the board's own figure stands. */
function believable(work: WorkedHours | null, input: EstimateInput, scope: HoursFor): WorkedHours | null {
  return work?.basis === 'stated' && scope === 'job'
    ? heldToUsual(work, BELIEVED.stated, input, scope)
    : work;
}

function fromWorkingTime({ reading }: EstimateInput, scope: HoursFor): WorkedHours | null {
  const time = workingTime(reading, scope);
  if (!time) return null;
  const basis = time.settlement ? 'settlement' : 'stated';
  return wholeFigure(time.hours, basis, 'working-hours', 'listing', quoted(time.evidence));
}

/**
 * The client's own time for the job or unit, with its bias. Where text and board field both give one they are two
 * statements of the same client: the truth is taken to lie between them. A stated volume is weighed in.
 */
function fromStatedTime(input: EstimateInput, scope: HoursFor): WorkedHours | null {
  const { reading, listing } = input;
  if (scope !== 'unit' && scope !== 'job') return null;
  const direct = statedFor(reading, scope);
  if (direct && isAboutSomethingElse(direct.hours.likely, reading.workType, scope)) return null;
  const stated = direct ?? statedOtherwise(input, scope);
  const minutes = listing.structured?.estimatedMinutes ?? null;
  const board = minutes !== null && minutes > 0 && minutes <= 60_000 ? exactly(minutes / 60) : null;
  const time = stated && board ? between(stated.hours.likely, board.likely) : (stated?.hours ?? board);
  if (!time) return null;
  const session = SESSIONS.has(reading.workType);
  const isSmall = scope === 'unit' && time.likely <= SMALL_PIECE_HOURS;
  const ofPiece = isSmall ? 'stated-piece' : 'stated-time';
  const bias = assumed(
    input.settings,
    session ? 'stated-session' : isTask(listing) ? 'stated-task' : ofPiece,
  );
  const words = withSource(
    bias.source,
    `依頼者の見積もり × ${bias.value}`,
    `the client's own estimate × ${bias.value}`,
  );
  const claimed = ofTask(multiply(time, spread(bias.value, bias.logSd)), input);
  const volume = session ? null : volumeWork(input, scope);
  const counted = volume && heldToUsual(volume, BELIEVED.counted, input, scope);
  // A volume told in part is no evidence that the client's time is too long: it only makes it less certain.
  const byVolume = counted && counted.hours.likely > claimed.likely ? counted : null;
  const alone = counted ? widen(claimed, Math.sqrt(logVariance(counted.hours))) : claimed;
  return wholeFigure(
    byVolume ? reconcile(claimed, byVolume.hours) : alone,
    stated ? 'stated' : 'board',
    'stated-time',
    stated ? 'listing' : 'board',
    quoted(stated?.evidence ?? '', ...(byVolume ? besideVolume(words, byVolume) : [words.ja, words.en])),
  );
}

/** A board's task of a minute or more is also found, read, checked and sent; one of seconds is one of many in a row. */
function ofTask(hours: Quantity, { listing, settings }: EstimateInput): Quantity {
  if (!isTask(listing) || hours.likely < LEAST_TOLD) return hours;
  const least = assumed(settings, 'least-task');
  return hours.likely < least.value ? spread(least.value, least.logSd) : hours;
}

const LEAST_TOLD = 1 / 60 - 0.001;

/** A time this far below the typical size is not the job's: a form that takes 30 seconds, in a system to be built. */
const LEAST_SHARE_OF_TYPICAL = 0.01;

function isAboutSomethingElse(hours: number, workType: WorkType, scope: 'unit' | 'job'): boolean {
  const typical = TYPICAL_SIZES[workType][scope];
  return typical !== undefined && hours < typical.hours * LEAST_SHARE_OF_TYPICAL;
}

/** A client's time that does not fit the volume is not believed alone: three minutes for 150 characters. */
function besideVolume(words: Words, { hours }: WorkedHours): readonly [string, string] {
  const ja = `量から見た時間（約${formatHours(hours.likely, 'ja')}）と合わせて`;
  const en = `weighed against the volume (about ${formatHours(hours.likely, 'en')})`;
  return [`${words.ja} · ${ja}`, `${words.en} · ${en}`];
}

/** Time stated for a unit where the job is paid: times the number of units. For a job where the unit is paid: as it is. */
function statedOtherwise({ reading, listing }: EstimateInput, scope: 'unit' | 'job'): Stated | null {
  if (scope === 'unit') return statedFor(reading, 'job');
  const stated = statedFor(reading, 'unit');
  const pieces = stated && pieceCount(workVolumes(reading, listing, 'job'));
  return pieces ? { ...stated, hours: multiply(stated.hours, pieces) } : stated;
}
