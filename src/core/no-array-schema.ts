import * as v from 'valibot';

/** The schema of an object or record, which Valibot would also find in an array: an array is refused. */
export function noArray<Schema extends v.GenericSchema>(
  schema: Schema,
): v.GenericSchema<v.InferInput<Schema>, v.InferOutput<Schema>> {
  return v.pipe(
    v.custom<v.InferInput<Schema>>((raw) => !Array.isArray(raw)),
    schema,
  );
}
