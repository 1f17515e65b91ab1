import * as z from 'zod/mini';

const text = z.nullish(z.string());
const number = z.nullish(z.number());

/** One line of a JSON-lines input: everything but the title may be missing or null; other keys are ignored. */
export const listingLineSchema = z.object({
  key: text,
  site: text,
  url: text,
  title: z.string(),
  description: text,
  descriptionIsPartial: z.nullish(z.boolean()),
  category: z.nullish(z.array(z.string())),
  payText: text,
  structured: z.nullish(
    z.object({
      kind: text,
      min: number,
      max: number,
      currency: text,
      unit: text,
      estimatedMinutes: number,
    }),
  ),
  estimatedMinutes: number,
  tags: z.nullish(z.array(z.string())),
  competition: z.nullish(z.object({ applicants: number, contracted: number, openings: number })),
  client: z.nullish(
    z.object({
      rating: number,
      reviews: number,
      finishedRate: number,
      identityVerified: z.nullish(z.boolean()),
      posted: number,
    }),
  ),
  postedAt: text,
  deadline: text,
});

export type ListingLine = z.infer<typeof listingLineSchema>;
