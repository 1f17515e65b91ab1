import * as v from 'valibot';
import { daySchema } from '../day-schema.ts';
import { currencySchema, finiteNumber, listingSchema, textUpTo } from '../listing-schema.ts';
import { WORK_TYPES } from '../work-type/work-type.ts';
import { GIG_STATES, type Gig, type GigResult } from './gig.ts';

/** Longest key of a gig; a listing without id and address is known by its title. */
const LONGEST_KEY = 2_500;

export const gigKeySchema = textUpTo(LONGEST_KEY);

const quantity = { low: finiteNumber, likely: finiteNumber, high: finiteNumber };

/** A moment in universal time, as the clock writes it: kept moments are compared as texts. */
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT.*Z$/),
  v.check((text) => new Date(text).toJSON()?.startsWith(text.slice(0, 10)) === true),
);

const LEAST_HOURS = 1 / 60;
const MOST_HOURS = 10_000;
const MOST_AMOUNT = 1_000_000_000;
const amount = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_AMOUNT)));

/** What the user noted of a gig; impossible figures are refused. */
export const gigResultSchema: v.GenericSchema<GigResult> = v.object({
  finishedOn: daySchema,
  hours: v.pipe(v.number(), v.minValue(LEAST_HOURS), v.maxValue(MOST_HOURS)),
  unpaidHours: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_HOURS))),
  received: amount,
  currency: currencySchema,
  units: amount,
  raiseCame: v.nullable(v.boolean()),
});

/** A gig of the present version, from the database or from an undo. */
export const gigSchema: v.GenericSchema<Gig> = v.object({
  version: v.literal(2),
  key: gigKeySchema,
  listing: listingSchema,
  workType: v.picklist(WORK_TYPES),
  promised: v.object({
    hourly: v.nullable(v.object({ ...quantity, currency: currencySchema })),
    hours: v.nullable(v.object(quantity)),
    verdict: v.picklist(['good', 'fair', 'thin', 'below', 'unknown']),
    spiral: v.picklist(['low', 'watch', 'high', 'unknown']),
    raise: v.nullable(v.boolean()),
  }),
  result: v.nullable(gigResultSchema),
  state: v.picklist(GIG_STATES),
  savedAt: moment,
  changedAt: moment,
});
