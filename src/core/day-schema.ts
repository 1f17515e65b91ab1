import * as v from 'valibot';

/** A day of the calendar, YYYY-MM-DD: no 30th of February. */
export const daySchema = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => new Date(day).toJSON()?.startsWith(day) === true),
);
