import { listingFromJson } from '../../src/cli/listing-from-json.ts';
import type { ListingLine } from '../../src/cli/listing-line-schema.ts';
import { type Circumstances, score } from '../../src/cli/scoring.ts';
import type { Hours } from '../../src/core/assessment.ts';
import type { Label } from './labelled-listings.ts';

/** One listing whose stated working time was taken out: what was stated, and what the estimate says without it. */
export interface MaskedCase {
  readonly key: string;
  /** Stated hours in the unit of the estimate; null = the two cannot be compared. */
  readonly stated: number | null;
  readonly hours: Hours | null;
  readonly inRange: boolean;
}

const WEEKS_PER_MONTH = 4.33;
const WORKING_DAYS_PER_MONTH = 21;

/**
 * The blind test of the hours: of every listing that states its working time (both readers found it) and is not paid
 * by the hour, the statement is blanked in all fields, and the estimate without it is held against the statement.
 */
export function maskedCases(
  listings: readonly ListingLine[],
  readers: readonly [Map<string, Label>, Map<string, Label>],
  circumstances: Circumstances,
): MaskedCase[] {
  return listings.flatMap((line) => {
    const key = line.key ?? '';
    const labels = readers.map((reader) => reader.get(key)).filter((label) => label !== undefined);
    const statements = labels.map((label) => label.stated_hours).filter((hours) => hours !== null);
    if (statements.length < readers.length || labels.some(({ pay }) => pay.kind === 'hourly')) return [];
    const blanked = blank(
      line,
      statements.map(({ evidence }) => evidence),
    );
    const { hours } = score(key, listingFromJson(blanked), circumstances);
    const perReader = labels.map((label) => statedIn(hours?.for ?? null, label));
    const stated = perReader.some((value) => value === null)
      ? null
      : Math.sqrt(perReader.reduce<number>((product, value) => product * (value ?? 1), 1));
    const inRange = hours !== null && stated !== null && hours.low <= stated && stated <= hours.high;
    return [{ key, stated, hours, inRange }];
  });
}

/** The listing with every statement replaced by spaces, and without the board's own minutes. */
export function blank(line: ListingLine, statements: readonly string[]): ListingLine {
  const clean = <Text extends string | null | undefined>(text: Text) =>
    statements.reduce<string | null | undefined>(
      (rest, statement) =>
        statement === '' ? rest : rest?.replaceAll(statement, ' '.repeat(statement.length)),
      text,
    ) as Text;
  return {
    ...line,
    title: clean(line.title),
    description: clean(line.description),
    payText: clean(line.payText),
    category: line.category?.map(clean) ?? null,
    tags: line.tags?.map(clean) ?? null,
    estimatedMinutes: null,
    structured: line.structured ? { ...line.structured, estimatedMinutes: null } : null,
  };
}

/** A reader's statement in hours for one unit, job or month; null where the listing does not tell how to convert. */
export function statedIn(unit: Hours['for'] | null, label: Label): number | null {
  const stated = label.stated_hours;
  if (!stated) return null;
  const hours = Math.sqrt(stated.low * (stated.high ?? stated.low));
  if (unit === null || unit === stated.per) return hours;
  if (unit === 'month' && stated.per === 'week') return hours * WEEKS_PER_MONTH;
  if (unit === 'month' && stated.per === 'day') return hours * daysPerMonth(label);
  const once = ['unit', 'job'];
  return once.includes(unit) && once.includes(stated.per) ? hours : null;
}

function daysPerMonth({ volume = [] }: Label): number {
  const days = volume.find(({ unit, min, per }) => unit === 'day' && min !== null && /week|month/.test(per));
  if (!days?.min) return WORKING_DAYS_PER_MONTH;
  return days.per === 'week' ? days.min * WEEKS_PER_MONTH : days.min;
}
