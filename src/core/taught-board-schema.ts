import * as z from 'zod/mini';
import type { TaughtBoard } from './taught-board.ts';

const MOST_BOARDS = 200;

/** One thing: a tag, classes, attributes with a value. Nothing that counts positions, nothing that could be slow. */
const THING = String.raw`(?:[a-z][a-z0-9-]*)?(?:\.[A-Za-z][\w-]*|\[[a-z][a-z-]*\*?="[\w -]{1,100}"\])*`;
const SELECTOR = new RegExp(`^${THING}(?: (?:> )?${THING}){0,4}$`);

const selector = z.string().check(z.minLength(1), z.maxLength(300), z.regex(SELECTOR));
const path = z.string().check(z.maxLength(500), z.regex(/^\/[^?#\s]*$/));

/** A board someone taught: selectors of the simple form this extension makes, paths, a host. */
export const taughtBoardSchema: z.ZodMiniType<TaughtBoard> = z.object({
  version: z.literal(1),
  host: z.string().check(z.maxLength(253), z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)),
  path,
  card: selector,
  title: selector,
  pay: selector,
  link: z.nullable(z.union([z.literal(''), selector])),
  linkPath: z.nullable(path),
});

/** The stored document of boards the user taught. */
export interface TaughtBoards {
  readonly version: 1;
  readonly boards: readonly TaughtBoard[];
}

const taughtBoardsSchema: z.ZodMiniType<TaughtBoards> = z.object({
  version: z.literal(1),
  boards: z.array(taughtBoardSchema).check(z.maxLength(MOST_BOARDS)),
});

/** The document, or null when it is not one. */
export function readTaughtBoards(raw: unknown): TaughtBoards | null {
  const reading = taughtBoardsSchema.safeParse(raw);
  return reading.success ? reading.data : null;
}
