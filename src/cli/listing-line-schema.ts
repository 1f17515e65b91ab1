import * as v from 'valibot';
import { finiteNumber } from '../core/listing-schema.ts';

const text = v.nullish(v.string());
const number = v.nullish(finiteNumber);

/** One line of a JSON-lines input: everything but the title may be missing or null; other keys are ignored. */
export const listingLineSchema = v.object({
  key: text,
  site: text,
  url: text,
  title: v.string(),
  description: text,
  descriptionIsPartial: v.nullish(v.boolean()),
  category: v.nullish(v.array(v.string())),
  payText: text,
  structured: v.nullish(
    v.object({
      kind: text,
      min: number,
      max: number,
      currency: text,
      unit: text,
      estimatedMinutes: number,
    }),
  ),
  estimatedMinutes: number,
  tags: v.nullish(v.array(v.string())),
  competition: v.nullish(v.object({ applicants: number, contracted: number, openings: number })),
  client: v.nullish(
    v.object({
      rating: number,
      reviews: number,
      finishedRate: number,
      identityVerified: v.nullish(v.boolean()),
      posted: number,
    }),
  ),
  postedAt: text,
  deadline: text,
});

export type ListingLine = v.InferOutput<typeof listingLineSchema>;
