import * as v from 'valibot';
import { readBySchema } from './read-by-schema.ts';
import type { TaughtBoard } from './taught-board.ts';

const MOST_BOARDS = 200;

/** One thing: a tag, classes, attributes with a value. Nothing that counts positions, nothing that could be slow. */
const THING = String.raw`(?:[a-z][a-z0-9-]*)?(?:\.[A-Za-z][\w-]*|\[[a-z][a-z-]*\*?="[\w -]{1,100}"\])*`;
const SELECTOR = new RegExp(`^${THING}(?: (?:> )?${THING}){0,4}$`);

const selector = v.pipe(v.string(), v.minLength(1), v.maxLength(300), v.regex(SELECTOR));
const path = v.pipe(v.string(), v.maxLength(500), v.regex(/^\/[^?#\s]*$/));

/** A board someone taught: selectors of the simple form this extension makes, paths, a host. */
export const taughtBoardSchema: v.GenericSchema<TaughtBoard> = v.object({
  version: v.literal(1),
  host: v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)),
  path,
  card: selector,
  title: selector,
  pay: selector,
  link: v.nullable(v.union([v.literal(''), selector])),
  linkPath: v.nullable(path),
});

/** The stored document of boards the user taught. */
export interface TaughtBoards {
  readonly version: 1;
  readonly boards: readonly TaughtBoard[];
}

const taughtBoardsSchema: v.GenericSchema<TaughtBoards> = v.object({
  version: v.literal(1),
  boards: v.pipe(v.array(taughtBoardSchema), v.maxLength(MOST_BOARDS)),
});

/** The document, or null when it is not one. */
export function readTaughtBoards(raw: unknown): TaughtBoards | null {
  return readBySchema(taughtBoardsSchema, raw);
}
