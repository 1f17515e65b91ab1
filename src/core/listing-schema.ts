import * as z from 'zod/mini';
import type { Listing } from './listing.ts';

/** Longest texts kept, in UTF-16 units. Real listings stay far below; what is longer is cut, not refused. */
const LONGEST = { title: 1_000, description: 20_000, short: 300, address: 2_000 } as const;
const MOST_NAMES = 50;

/** A string, cut at `most` units without splitting a character in two. */
export const textUpTo = (most: number) =>
  z
    .string()
    .check(z.overwrite((text) => (text.length > most ? text.slice(0, endOfWhole(text, most)) : text)));

function endOfWhole(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? at - 1 : at;
}

const short = textUpTo(LONGEST.short);
const number = z.nullable(z.number());
const names = z.array(short).check(z.overwrite((all) => all.slice(0, MOST_NAMES)));

export const currencySchema = z.enum(['JPY', 'USD', 'EUR', 'GBP', 'AUD', 'CAD', 'INR']);

/** The board's own pay fields, every one there. */
export const structuredPaySchema = z.object({
  kind: z.enum([
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
  unit: z.nullable(
    z.enum(['article', 'character', 'word', 'item', 'minute', 'image', 'video', 'post', 'page', 'case']),
  ),
  estimatedMinutes: number,
});

/**
 * A listing that came from outside this code: a message, a backup, the database. Every field must be there and of its
 * kind; texts and lists that are too long are cut. Unknown keys are dropped.
 */
export const listingSchema: z.ZodMiniType<Listing> = z.object({
  site: short,
  id: z.nullable(short),
  url: z.nullable(textUpTo(LONGEST.address)),
  title: textUpTo(LONGEST.title),
  description: textUpTo(LONGEST.description),
  descriptionIsPartial: z.boolean(),
  category: names,
  payText: short,
  structured: z.nullable(structuredPaySchema),
  charactersPerArticle: z.nullable(z.object({ min: z.number(), max: z.number() })),
  tags: names,
  competition: z.object({ applicants: number, contracted: number, openings: number }),
  client: z.object({
    id: z.nullable(short),
    name: z.nullable(short),
    rating: number,
    reviews: number,
    finishedRate: number,
    identityVerified: z.nullable(z.boolean()),
    posted: number,
  }),
  postedAt: z.nullable(short),
  deadline: z.nullable(short),
  state: z.enum(['open', 'closed', 'members-only']),
});
