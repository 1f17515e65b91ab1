import type { Listing } from '../../core/listing.ts';
import type { Problem } from '../site.ts';
import type { FieldName } from './draft.ts';
import type { ListingRead } from './read-listing.ts';
import type { Shape } from './shape.ts';

type ListingField = keyof Listing;

/** From this many listings with the same usual fields on, one that none of them shows is taken for a change of the page. */
const LONG_ENOUGH = 8;

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

/** Counts what the listings of one page lack, and says it in plain sentences. */
export function createProblemList(site: string) {
  const lacking = new Map<ListingField, number>();
  const tallies = new Map<Shape['usual'], { listings: number; absent: Map<FieldName, number> }>();
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
    count({ shape, missing, doubtful: isDoubtful, absent }: ListingRead): void {
      listings++;
      if (isDoubtful) doubtful++;
      if (missing.length > 0) for (const part of partsOf(missing)) increase(lacking, part, 1);
      if (!shape.usual) return;
      const tally = tallies.get(shape.usual) ?? { listings: 0, absent: new Map() };
      tallies.set(shape.usual, tally);
      tally.listings++;
      for (const field of absent) increase(tally.absent, field, 1);
    },
    finish(): readonly Problem[] {
      for (const [things, count] of spoiled)
        problems.push({ site, field: 'page', count, message: `${count} ${things} could not be read.` });
      for (const tally of tallies.values()) {
        if (tally.listings < LONG_ENOUGH) continue;
        const never = [...tally.absent].filter(([, count]) => count === tally.listings);
        for (const part of partsOf(never.map(([field]) => field))) increase(lacking, part, tally.listings);
      }
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
      return problems;
    },
  };
}

function partsOf(fields: readonly FieldName[]): ReadonlySet<ListingField> {
  return new Set(fields.map((field) => PARTS[field] ?? (field as ListingField)));
}

function increase<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
