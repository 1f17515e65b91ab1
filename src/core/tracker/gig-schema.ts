import * as z from 'zod/mini';
import { currencySchema, listingSchema, textUpTo } from '../listing-schema.ts';
import { WORK_TYPES } from '../work-type/work-type.ts';
import { GIG_STATES, type Gig } from './gig.ts';

/** Longest key of a gig; a listing without id and address is known by its title. */
const LONGEST_KEY = 2_500;

export const gigKeySchema = textUpTo(LONGEST_KEY);

const quantity = { low: z.number(), likely: z.number(), high: z.number() };

/** A gig of the present version, from the database or from an undo. */
export const gigSchema: z.ZodMiniType<Gig> = z.object({
  version: z.literal(1),
  key: gigKeySchema,
  listing: listingSchema,
  workType: z.enum(WORK_TYPES),
  promised: z.object({
    hourly: z.nullable(z.object({ ...quantity, currency: currencySchema })),
    hours: z.nullable(z.object(quantity)),
    verdict: z.enum(['good', 'fair', 'thin', 'below', 'unknown']),
    spiral: z.enum(['low', 'watch', 'high', 'unknown']),
  }),
  state: z.enum(GIG_STATES),
  savedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
