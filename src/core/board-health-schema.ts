import * as z from 'zod/mini';
import type { BoardChange, FieldHealth } from './board-health.ts';

/** A page has some twenty fields. */
const MOST_FIELDS = 50;
/** Every kind of page of every board, and those the user taught. */
const MOST_CHANGES = 500;

const name = z.string().check(z.minLength(1), z.maxLength(100));
const amount = z.int().check(z.nonnegative());

const fieldHealthSchema: z.ZodMiniType<FieldHealth> = z.object({
  field: name,
  expected: amount,
  read: amount,
  usual: z.boolean(),
});

/** What a page view showed, field by field. */
export const healthSchema = z.array(fieldHealthSchema).check(z.maxLength(MOST_FIELDS));

export const pageKindSchema = z.enum(['list', 'detail']);

/** The stored document of changes. */
export interface BoardChanges {
  readonly version: 1;
  readonly changes: readonly BoardChange[];
}

const boardChangesSchema: z.ZodMiniType<BoardChanges> = z.object({
  version: z.literal(1),
  changes: z
    .array(
      z.object({
        site: name,
        kind: pageKindSchema,
        since: z.iso.date(),
        fields: healthSchema,
      }),
    )
    .check(z.maxLength(MOST_CHANGES)),
});

/** The document, or null when it is not one. */
export function readBoardChanges(raw: unknown): BoardChanges | null {
  const reading = boardChangesSchema.safeParse(raw);
  return reading.success ? reading.data : null;
}
