import * as z from 'zod/mini';
import { currencySchema, listingSchema, textUpTo } from '../listing-schema.ts';
import { WORK_TYPES } from '../work-type/work-type.ts';
import { GIG_STATES, type Gig, type GigResult } from './gig.ts';

/** Longest key of a gig; a listing without id and address is known by its title. */
const LONGEST_KEY = 2_500;

export const gigKeySchema = textUpTo(LONGEST_KEY);

const quantity = { low: z.number(), likely: z.number(), high: z.number() };

const LEAST_HOURS = 1 / 60;
const MOST_HOURS = 10_000;
const MOST_AMOUNT = 1_000_000_000;
const amount = z.nullable(z.number().check(z.nonnegative(), z.maximum(MOST_AMOUNT)));

/** What the user noted of a gig; impossible figures are refused. */
export const gigResultSchema: z.ZodMiniType<GigResult> = z.object({
  finishedOn: z.iso.date(),
  hours: z.number().check(z.minimum(LEAST_HOURS), z.maximum(MOST_HOURS)),
  unpaidHours: z.nullable(z.number().check(z.nonnegative(), z.maximum(MOST_HOURS))),
  received: amount,
  currency: currencySchema,
  units: amount,
  raiseCame: z.nullable(z.boolean()),
});

/** A gig of the present version, from the database or from an undo. */
export const gigSchema: z.ZodMiniType<Gig> = z.object({
  version: z.literal(2),
  key: gigKeySchema,
  listing: listingSchema,
  workType: z.enum(WORK_TYPES),
  promised: z.object({
    hourly: z.nullable(z.object({ ...quantity, currency: currencySchema })),
    hours: z.nullable(z.object(quantity)),
    verdict: z.enum(['good', 'fair', 'thin', 'below', 'unknown']),
    spiral: z.enum(['low', 'watch', 'high', 'unknown']),
    raise: z.nullable(z.boolean()),
  }),
  result: z.nullable(gigResultSchema),
  state: z.enum(GIG_STATES),
  savedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
