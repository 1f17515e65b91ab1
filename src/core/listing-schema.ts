import * as v from 'valibot';
import type { Listing } from './listing.ts';

/** Longest texts kept, in UTF-16 units. Real listings stay far below; what is longer is cut, not refused. */
const LONGEST = { title: 1_000, description: 20_000, short: 300, address: 2_000 } as const;
const MOST_NAMES = 50;

/** A string, cut at `most` units without splitting a character in two. */
export const textUpTo = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => (text.length > most ? text.slice(0, endOfWhole(text, most)) : text)),
  );

function endOfWhole(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? at - 1 : at;
}

const short = textUpTo(LONGEST.short);
/** Valibot's own number may be endless. */
export const finiteNumber = v.pipe(v.number(), v.finite());

const number = v.nullable(finiteNumber);
const names = v.pipe(
  v.array(short),
  v.transform((all) => all.slice(0, MOST_NAMES)),
);

export const currencySchema = v.picklist(['JPY', 'USD', 'EUR', 'GBP', 'AUD', 'CAD', 'INR']);

/** The board's own pay fields, every one there. */
export const structuredPaySchema = v.object({
  kind: v.picklist([
    'hourly',
    'fixed',
    'per-unit',
    'monthly',
    'weekly',
    'daily',
    'contest',
    'performance',
    'unknown',
  ]),
  min: number,
  max: number,
  currency: currencySchema,
  unit: v.nullable(
    v.picklist(['article', 'character', 'word', 'item', 'minute', 'image', 'video', 'post', 'page', 'case']),
  ),
  estimatedMinutes: number,
});

/**
 * A listing that came from outside this code: a message, a backup, the database. Every field must be there and of its
 * kind; texts and lists that are too long are cut. Unknown keys are dropped.
 */
export const listingSchema: v.GenericSchema<Listing> = v.object({
  site: short,
  id: v.nullable(short),
  url: v.nullable(textUpTo(LONGEST.address)),
  title: textUpTo(LONGEST.title),
  description: textUpTo(LONGEST.description),
  descriptionIsPartial: v.boolean(),
  category: names,
  payText: short,
  structured: v.nullable(structuredPaySchema),
  charactersPerArticle: v.nullable(v.object({ min: finiteNumber, max: finiteNumber })),
  tags: names,
  competition: v.object({ applicants: number, contracted: number, openings: number }),
  client: v.object({
    id: v.nullable(short),
    name: v.nullable(short),
    rating: number,
    reviews: number,
    finishedRate: number,
    identityVerified: v.nullable(v.boolean()),
    posted: number,
  }),
  postedAt: v.nullable(short),
  deadline: v.nullable(short),
  state: v.picklist(['open', 'closed', 'members-only']),
});
