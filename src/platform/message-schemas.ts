import * as z from 'zod/mini';
import { healthSchema, pageKindSchema } from '../core/board-health-schema.ts';
import { emptyListing, type Listing } from '../core/listing.ts';
import { listingSchema, textUpTo } from '../core/listing-schema.ts';
import type { Settings } from '../core/settings.ts';
import { taughtBoardSchema } from '../core/taught-board-schema.ts';
import { dimmedClientSchema } from '../core/tracker/dimmed-clients-schema.ts';
import { GIG_STATES } from '../core/tracker/gig.ts';
import { gigKeySchema, gigResultSchema, gigSchema } from '../core/tracker/gig-schema.ts';
import type { MessageName, Payload } from './messages.ts';

/** Most listings one message may bring; a page has about fifty, endless scrolling sends burst by burst. */
const MOST_LISTINGS = 500;
const MOST_PROBLEMS = 200;

/** Stands, by identity, for a listing that did not have the form of one: the others of its page are still scored. */
export const UNREADABLE_LISTING: Listing = emptyListing('', '');

const short = textUpTo(300);
const address = textUpTo(2_000);
const nothing = z.object({});

const problem = z.object({
  site: short,
  field: short,
  count: z.int().check(z.nonnegative()),
  message: short,
});

/** The form of a change is looked at by the handler, which can say in the user's language what is wrong with it. */
const settingsChange = z.record(z.string(), z.unknown()) as unknown as z.ZodMiniType<Partial<Settings>>;

/** What the background accepts, by message name. Texts that are too long are cut; anything else wrong is refused. */
export const MESSAGE_SCHEMAS: { readonly [Name in MessageName]: z.ZodMiniType<Payload<Name>> } = {
  assessListings: z.object({
    pageId: z.string().check(z.minLength(1), z.maxLength(100)),
    url: address,
    site: short,
    kind: z.nullable(pageKindSchema),
    state: z.enum(['read', 'empty', 'not-found', 'restricted', 'unreadable']),
    health: healthSchema,
    listings: z.array(z.catch(listingSchema, UNREADABLE_LISTING)).check(z.maxLength(MOST_LISTINGS)),
    problems: z.array(problem).check(z.maxLength(MOST_PROBLEMS)),
  }),
  explainListing: z.object({ listing: listingSchema }),
  bringPanel: nothing,
  saveGig: z.object({ listing: listingSchema }),
  removeGig: z.object({ key: gigKeySchema }),
  restoreGig: z.object({ gig: gigSchema }),
  changeGigState: z.object({ key: gigKeySchema, state: z.enum(GIG_STATES) }),
  recordResult: z.object({ key: gigKeySchema, result: z.nullable(gigResultSchema) }),
  listGigs: nothing,
  dimClient: z.object({ client: dimmedClientSchema, on: z.boolean() }),
  listDimmedClients: nothing,
  readTab: z.object({ tabId: z.int() }),
  readPage: z.object({ tabId: z.int() }),
  readSettings: nothing,
  changeSettings: z.object({ change: settingsChange }),
  resetSettings: nothing,
  readBoardChanges: nothing,
  readTaughtBoards: z.object({ host: z.nullable(short) }),
  keepTaughtBoard: z.object({ board: taughtBoardSchema }),
  stopTeaching: nothing,
  removeTaughtBoard: z.object({ host: short }),
  tryListing: z.object({ listing: listingSchema, change: settingsChange }),
};
