import { type FieldHealth, isNeverShown } from '../../core/board-health.ts';
import type { Listing } from '../../core/listing.ts';
import type { PageReading, Problem } from '../site.ts';
import type { FieldName } from './draft.ts';
import type { ListingRead } from './read-listing.ts';
import type { Shape } from './shape.ts';

type ListingField = keyof Listing;

/** The part of a listing a field goes into, where the names differ. */
const PARTS: Partial<Record<FieldName, ListingField>> = {
  payKind: 'payText',
  applicants: 'competition',
  contracted: 'competition',
  openings: 'competition',
  clientId: 'client',
  clientName: 'client',
  rating: 'client',
  reviews: 'client',
  finishedRate: 'client',
  identityVerified: 'client',
  posted: 'client',
};

const WORDS: Partial<Record<ListingField, string>> = {
  id: 'number',
  url: 'address',
  payText: 'pay in a known form',
  structured: 'amount that can be read',
  competition: 'numbers of people',
  client: 'facts about the client',
  postedAt: 'date of posting',
};

/** How many listings of one shape there are, and how many of them lack which field. */
interface Tally {
  listings: number;
  readonly unread: Map<FieldName | 'page', number>;
}

/** Counts what the listings of one page lack, and says it in plain sentences. */
export function createProblemList(site: string) {
  const lacking = new Map<ListingField, number>();
  const tallies = new Map<Shape, Tally>();
  const spoiled = new Map<string, number>();
  const problems: Problem[] = [];
  let listings = 0;
  let doubtful = 0;
  return {
    /** Something about the page as a whole. */
    ofPage(count: number, message: string): void {
      problems.push({ site, field: 'page', count, message });
    },
    /** A thing that could not be read at all, by its plural name. */
    spoiled(things: string): void {
      increase(spoiled, things, 1);
    },
    count({ shape, found, missing, doubtful: isDoubtful, absent }: ListingRead): void {
      listings++;
      if (isDoubtful) doubtful++;
      if (missing.length > 0) for (const part of partsOf(missing)) increase(lacking, part, 1);
      const tally = tallies.get(shape) ?? { listings: 0, unread: new Map() };
      tallies.set(shape, tally);
      tally.listings++;
      if (!found) increase(tally.unread, 'page', 1);
      for (const field of missing) increase(tally.unread, field, 1);
      for (const field of absent) increase(tally.unread, field, 1);
    },
    /** `missed` = listings the page has and shows in no known form. */
    finish(missed = 0): Pick<PageReading, 'problems' | 'health'> {
      for (const [things, count] of spoiled)
        problems.push({ site, field: 'page', count, message: `${count} ${things} could not be read.` });
      const health = healthOf(tallies, missed);
      for (const [part, count] of neverShown(health)) increase(lacking, part, count);
      for (const [field, lacks] of lacking) {
        const count = Math.min(lacks, listings);
        problems.push({
          site,
          field,
          count,
          message: `${count} of ${listings} listings show no ${WORDS[field] ?? field}.`,
        });
      }
      if (doubtful > 0)
        problems.push({
          site,
          field: 'structured',
          count: doubtful,
          message: `${doubtful} of ${listings} listings contradict themselves on pay.`,
        });
      return { problems, health };
    },
  };
}

type Row = { -readonly [Key in keyof FieldHealth]: FieldHealth[Key] };

function healthOf(tallies: ReadonlyMap<Shape, Tally>, missed: number): readonly FieldHealth[] {
  const rows = new Map<string, Row>();
  const add = (field: FieldName | 'page', usual: boolean, expected: number, unread: number) => {
    const key = `${field} ${usual}`;
    const row = rows.get(key) ?? { field, expected: 0, read: 0, usual };
    rows.set(key, row);
    row.expected += expected;
    row.read += expected - unread;
  };
  add('page', false, missed, missed);
  for (const [{ required, usual = [] }, { listings, unread }] of tallies) {
    const lacks = (field: FieldName | 'page') => unread.get(field) ?? 0;
    for (const field of ['page', ...required] as const) add(field, false, listings, lacks(field));
    for (const field of usual) add(field, true, listings, lacks(field));
    // An amount can be read only where one is printed.
    add('structured', false, listings - lacks('payText'), lacks('structured'));
  }
  return [...rows.values()].filter(({ expected }) => expected > 0);
}

/** The usual fields no listing of a longer page shows, by the part of a listing they go into. */
function neverShown(health: readonly FieldHealth[]): ReadonlyMap<ListingField, number> {
  const parts = new Map<ListingField, number>();
  for (const { field, expected } of health.filter(isNeverShown)) {
    const part = partOf(field as FieldName);
    parts.set(part, Math.max(expected, parts.get(part) ?? 0));
  }
  return parts;
}

const partOf = (field: FieldName) => PARTS[field] ?? (field as ListingField);

function partsOf(fields: readonly FieldName[]): ReadonlySet<ListingField> {
  return new Set(fields.map(partOf));
}

function increase<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
