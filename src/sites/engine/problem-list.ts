import type { Problem } from '../site.ts';
import type { FieldName } from './draft.ts';
import type { ListingRead } from './read-listing.ts';
import type { Shape } from './shape.ts';

/** From this many listings of one shape on, a usual field that none of them shows is taken for a change of the page. */
const LONG_ENOUGH = 8;

const WORDS: Partial<Record<FieldName, string>> = {
  payText: 'pay',
  payKind: 'kind of payment',
  structured: 'amount that can be read',
  clientName: 'client',
  finishedRate: 'completion rate',
  posted: 'number of orders',
};

/** Counts what the listings of one page lack, and says it in plain sentences. */
export function createProblemList(site: string) {
  const missing = new Map<FieldName, number>();
  const shapes = new Map<Shape, { listings: number; absent: Map<FieldName, number> }>();
  const problems: Problem[] = [];
  let listings = 0;
  return {
    add(field: string, count: number, message: string): void {
      problems.push({ site, field, count, message });
    },
    count(read: ListingRead): void {
      listings++;
      for (const field of read.missing) increase(missing, field);
      if (!read.shape.usual) return;
      const tally = shapes.get(read.shape) ?? { listings: 0, absent: new Map() };
      shapes.set(read.shape, tally);
      tally.listings++;
      for (const field of read.absent) increase(tally.absent, field);
    },
    finish(): readonly Problem[] {
      for (const tally of shapes.values()) {
        if (tally.listings < LONG_ENOUGH) continue;
        for (const [field, count] of tally.absent)
          if (count === tally.listings) missing.set(field, (missing.get(field) ?? 0) + count);
      }
      for (const [field, count] of missing) {
        const message = `${count} of ${listings} listings show no ${WORDS[field] ?? field}.`;
        problems.push({ site, field, count, message });
      }
      return problems;
    },
  };
}

function increase(counts: Map<FieldName, number>, field: FieldName): void {
  counts.set(field, (counts.get(field) ?? 0) + 1);
}
