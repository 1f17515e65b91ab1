import type { HoursFor } from '../assessment.ts';
import { REPEATED, SESSIONS } from '../data/assumptions.ts';
import { PACE_VARIANTS } from '../data/pace-variants.ts';
import { PACES, type Pace } from '../data/paces.ts';
import { divide, logVariance, type Quantity, spread, sum } from '../quantity.ts';
import type { VolumeUnit } from '../reading.ts';
import type { Settings } from '../settings.ts';
import { bareTitle } from '../work-type/category-hint.ts';
import type { WorkType } from '../work-type/work-type.ts';
import { breakdownLine, quoted } from './breakdown-line.ts';
import { BELIEVED, heldToUsual, weighedWithUsual } from './distance.ts';
import type { EstimateInput } from './estimate.ts';
import { leastHours } from './least-hours.ts';
import { assumed } from './own-figures.ts';
import { defaultPace, learnedPace, ownPace, type UsedPace } from './used-pace.ts';
import type { Factored } from './work-factors.ts';
import { withAiHelp, withRevisions, withTemplate } from './work-factors.ts';
import { oneOf, PIECES, type WorkVolume, workVolumes } from './work-volume.ts';
import type { WorkedHours } from './worked-hours.ts';

/** Units too fine to hold anything: what "one unit" contains says nothing about one character. */
const FINE_UNITS: ReadonlySet<VolumeUnit> = new Set<VolumeUnit>(['character', 'word', 'minute']);

/** Stated volume divided by the pace for it; null when nothing countable is stated or no pace is known for it. */
export function volumeWork(input: EstimateInput, scope: HoursFor): WorkedHours | null {
  const { reading, listing } = input;
  const payUnit = scope === 'unit' ? reading.pay.unit : null;
  if (payUnit !== null && FINE_UNITS.has(payUnit)) return paced(input, [oneOf(payUnit)]);
  // An appointment paid by the video is a recording: its length is not its working time.
  if (payUnit === 'video' && SESSIONS.has(reading.workType)) return null;
  const volumes = deliverables(reading.workType, workVolumes(reading, listing, scope));
  // What one of them holds says nothing where it is itself what the kind of work is counted in.
  const isCounted = payUnit !== null && payUnit !== 'case' && volumes.length > 0;
  const work = paced(input, isCounted ? [oneOf(payUnit), ...volumes] : volumes);
  return work && besideUsual(work, input, scope);
}

/** Beyond this many, the pieces are what a system or an analysis works on, not what is made: they count no further. */
const MOST_MADE = 60;
const BUILT: ReadonlySet<WorkType> = new Set<WorkType>([
  'dev.web',
  'dev.app',
  'dev.automation',
  'dev.infra',
  'dev.ai-ml',
  'data.analysis',
  'design.web',
  'web.coding',
]);

function deliverables(workType: WorkType, volumes: readonly WorkVolume[]): readonly WorkVolume[] {
  if (!BUILT.has(workType)) return volumes;
  // What comes every day is what a system is for, not what is built.
  return volumes.filter(({ unit, isRecurring }) => unit !== 'row' && !isRecurring).map(atMost);
}

function atMost(volume: WorkVolume): WorkVolume {
  const { low, likely, high } = volume.amount;
  if (high <= MOST_MADE || FINE_UNITS.has(volume.unit)) return volume;
  const [least, middle, most] = [low, likely, high].map((count) => Math.min(count, MOST_MADE));
  return { ...volume, amount: { low: least ?? low, likely: middle ?? likely, high: most ?? high } };
}

/** A rough pace is weighed with the usual size of a job, month or day; an exact one (characters, recorded minutes) stands. */
const ROUGH_LOG_VARIANCE = 0.6 ** 2;

function besideUsual(work: WorkedHours, input: EstimateInput, scope: HoursFor): WorkedHours {
  if (
    work.basis !== 'volume' ||
    !work.causes.some(({ about, variance }) => about === 'pace' && variance >= ROUGH_LOG_VARIANCE)
  )
    return work;
  return scope === 'job' || scope === 'month' || scope === 'day'
    ? weighedWithUsual(work, input, scope)
    : scope === 'unit'
      ? heldToUsual(work, BELIEVED.counted, input, scope)
      : work;
}

/** One of what the payment buys, at the pace for it: used when nothing finer is known. */
export function onePiece(input: EstimateInput, unit: VolumeUnit): WorkedHours | null {
  const work = paced(input, [oneOf(unit)]);
  return work && { ...work, basis: work.basis === 'history' ? 'history' : 'typical' };
}

/** The paces of the kind of work, in place of which stand those the title tells. */
function pacesFor(input: EstimateInput): readonly Pace[] {
  const usual = PACES[input.reading.workType];
  const told = toldPaces(input);
  if (told.length === 0) return usual;
  return [...told, ...usual.filter(({ unit }) => !told.some((pace) => pace.unit === unit))];
}

function toldPaces({ settings, reading, listing }: EstimateInput): readonly Pace[] {
  const title = bareTitle(listing);
  const told = PACE_VARIANTS.find(
    ({ workType, says, never }) => workType === reading.workType && says.test(title) && !never?.test(title),
  );
  if (!told) return [];
  return told.paces.map(({ unit, perHour }) => {
    const { value, logSd, source } = assumed(settings, perHour);
    return { unit, perHour: value, logSd, source };
  });
}

function paced(input: EstimateInput, volumes: readonly WorkVolume[]): WorkedHours | null {
  const { workType } = input.reading;
  const usual = PACES[workType];
  const [first] = usual;
  let work: WorkedHours | null = null;
  for (const pace of pacesFor(input)) {
    const volume = volumeIn(volumes, pace.unit, workType);
    if (!volume || (work && !(volume.isRecurring && PIECES.has(volume.unit)))) continue;
    const own =
      pace === first ? learnedPace(input, pace) : usual.includes(pace) ? ownPace(input, pace) : null;
    const next = assemble(input, volumes, volume, own ?? defaultPace(pace));
    work = work ? together(work, next) : next;
    if (!volume.isRecurring || !PIECES.has(volume.unit)) return work;
  }
  return work;
}

/** Twelve films and eight posts a month: each takes its time. */
function together(a: WorkedHours, b: WorkedHours): WorkedHours {
  return {
    ...a,
    hours: sum([a.hours, b.hours]),
    lines: [...a.lines, ...b.lines],
    causes: [...a.causes, ...b.causes].map(({ about, variance }) => ({ about, variance: variance / 2 })),
  };
}

/** The first volume of a unit. Of several lengths of a film the shortest is the finished one, the others raw material. */
function volumeIn(
  volumes: readonly WorkVolume[],
  unit: VolumeUnit,
  workType: WorkType,
): WorkVolume | undefined {
  const fitting = volumes.filter((candidate) => candidate.unit === unit);
  if (workType !== 'video.edit' || unit !== 'minute') return fitting[0];
  return fitting.toSorted((a, b) => a.amount.likely - b.amount.likely)[0];
}

function assemble(
  input: EstimateInput,
  volumes: readonly WorkVolume[],
  volume: WorkVolume,
  pace: UsedPace,
): WorkedHours {
  const speed = spread(pace.perHour, pace.logSd);
  const byPace = divide(repeated(input, volume, pace), speed);
  const least = leastHours(input, volumes, volume);
  // As wide as the pace leaves it: more work never looks like less at the point where the pace takes over.
  const worked =
    least !== null && byPace.likely < least ? spread(least, Math.sqrt(logVariance(byPace))) : byPace;
  const filled: Factored = pace.own ? { hours: worked, lines: [], causes: [] } : withTemplate(worked, input);
  const ai: Factored = pace.own ? filled : withAiHelp(filled.hours, input);
  const revised = withRevisions(ai.hours, input);
  const words = quoted(volume.evidence, pace.words.ja, pace.words.en);
  return {
    hours: revised.hours,
    basis: pace.basis,
    lines: [
      breakdownLine('production', worked.likely, 'hour', pace.source, words),
      ...(pace.own ? [] : filled.lines),
      ...ai.lines,
      ...revised.lines,
    ],
    causes: [
      { about: 'volume', variance: logVariance(volume.amount) },
      { about: 'pace', variance: logVariance(speed) },
      ...(pace.own ? [] : filled.causes),
      ...ai.causes,
      ...revised.causes,
    ],
  };
}

/** Many larger pieces count as fewer, since they get quicker. */
function repeated(
  { settings }: EstimateInput,
  { unit, amount }: WorkVolume,
  { perHour }: UsedPace,
): Quantity {
  if (FINE_UNITS.has(unit) || unit === 'hour' || perHour * REPEATED.fromHours > 1) return amount;
  const exponent = repetitionExponent(settings);
  const fewer = (pieces: number) => (pieces > 1 ? pieces ** exponent : pieces);
  return { low: fewer(amount.low), likely: fewer(amount.likely), high: fewer(amount.high) };
}

/** Each doubling of the pieces multiplies the time of one by the share assumed for repetition; more is never less work. */
export function repetitionExponent(settings: Settings): number {
  return Math.max(0, 1 + Math.log2(assumed(settings, 'repetition').value));
}
