import * as v from 'valibot';
import { healthSchema, pageKindSchema } from '../core/board-health-schema.ts';
import { emptyListing, type Listing } from '../core/listing.ts';
import { listingSchema, textUpTo } from '../core/listing-schema.ts';
import { noArray } from '../core/no-array-schema.ts';
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
const nothing = noArray(v.object({}));

const problem = v.object({
  site: short,
  field: short,
  count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  message: short,
});

/** The form of a change is looked at by the handler, which can say in the user's language what is wrong with it. */
const settingsChange = noArray(v.record(v.string(), v.unknown())) as unknown as v.GenericSchema<
  Partial<Settings>
>;

/** What the background accepts, by message name. Texts that are too long are cut; anything else wrong is refused. */
export const MESSAGE_SCHEMAS: { readonly [Name in MessageName]: v.GenericSchema<Payload<Name>> } = {
  assessListings: v.object({
    pageId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    url: address,
    site: short,
    kind: v.nullable(pageKindSchema),
    state: v.picklist(['read', 'empty', 'not-found', 'restricted', 'unreadable']),
    health: healthSchema,
    listings: v.pipe(v.array(v.fallback(listingSchema, UNREADABLE_LISTING)), v.maxLength(MOST_LISTINGS)),
    problems: v.pipe(v.array(problem), v.maxLength(MOST_PROBLEMS)),
  }),
  explainListing: v.object({ listing: listingSchema }),
  bringPanel: nothing,
  saveGig: v.object({ listing: listingSchema }),
  removeGig: v.object({ key: gigKeySchema }),
  restoreGig: v.object({ gig: gigSchema }),
  changeGigState: v.object({ key: gigKeySchema, state: v.picklist(GIG_STATES) }),
  recordResult: v.object({ key: gigKeySchema, result: v.nullable(gigResultSchema) }),
  listGigs: nothing,
  dimClient: v.object({ client: dimmedClientSchema, on: v.boolean() }),
  listDimmedClients: nothing,
  readTab: v.object({ tabId: v.pipe(v.number(), v.safeInteger()) }),
  readPage: v.object({ tabId: v.pipe(v.number(), v.safeInteger()) }),
  readSettings: nothing,
  changeSettings: v.object({ change: settingsChange }),
  resetSettings: nothing,
  readBoardChanges: nothing,
  readTaughtBoards: v.object({ host: v.nullable(short) }),
  keepTaughtBoard: v.object({ board: taughtBoardSchema }),
  stopTeaching: nothing,
  removeTaughtBoard: v.object({ host: short }),
  tryListing: v.object({ listing: listingSchema, change: settingsChange }),
};
