import * as v from 'valibot';
import type { BoardChange, FieldHealth } from './board-health.ts';
import { daySchema } from './day-schema.ts';
import { readBySchema } from './read-by-schema.ts';

/** A page has some twenty fields. */
const MOST_FIELDS = 50;
/** Every kind of page of every board, and those the user taught. */
const MOST_CHANGES = 500;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const amount = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const fieldHealthSchema: v.GenericSchema<FieldHealth> = v.object({
  field: name,
  expected: amount,
  read: amount,
  usual: v.boolean(),
});

/** What a page view showed, field by field. */
export const healthSchema = v.pipe(v.array(fieldHealthSchema), v.maxLength(MOST_FIELDS));

export const pageKindSchema = v.picklist(['list', 'detail']);

/** The stored document of changes. */
export interface BoardChanges {
  readonly version: 1;
  readonly changes: readonly BoardChange[];
}

const boardChangesSchema: v.GenericSchema<BoardChanges> = v.object({
  version: v.literal(1),
  changes: v.pipe(
    v.array(
      v.object({
        site: name,
        kind: pageKindSchema,
        since: daySchema,
        fields: healthSchema,
      }),
    ),
    v.maxLength(MOST_CHANGES),
  ),
});

/** The document, or null when it is not one. */
export function readBoardChanges(raw: unknown): BoardChanges | null {
  return readBySchema(boardChangesSchema, raw);
}
