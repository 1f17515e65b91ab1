import * as v from 'valibot';

/** A value from outside in the form the schema describes, or null when it does not have it. Never throws. */
export function readBySchema<Value>(schema: v.GenericSchema<unknown, Value>, raw: unknown): Value | null {
  const reading = v.safeParse(schema, raw);
  return reading.success ? reading.output : null;
}
