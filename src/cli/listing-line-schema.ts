import * as z from 'zod';

const text = z.string().nullish();
const number = z.number().nullish();

/** One line of a JSON-lines input: everything but the title may be missing or null; other keys are ignored. */
export const listingLineSchema = z.object({
  key: text,
  site: text,
  url: text,
  title: z.string(),
  description: text,
  descriptionIsPartial: z.boolean().nullish(),
  category: z.array(z.string()).nullish(),
  payText: text,
  structured: z
    .object({
      kind: text,
      min: number,
      max: number,
      currency: text,
      unit: text,
      estimatedMinutes: number,
    })
    .nullish(),
  estimatedMinutes: number,
  tags: z.array(z.string()).nullish(),
  competition: z.object({ applicants: number, contracted: number, openings: number }).nullish(),
  client: z
    .object({
      rating: number,
      reviews: number,
      finishedRate: number,
      identityVerified: z.boolean().nullish(),
      posted: number,
    })
    .nullish(),
  postedAt: text,
  deadline: text,
});

export type ListingLine = z.infer<typeof listingLineSchema>;
