import { type History, NO_HISTORY } from '../core/history.ts';
import type { Listing } from '../core/listing.ts';
import type { Settings } from '../core/settings.ts';
import { dimClient } from '../core/tracker/dimmed-clients.ts';
import { moveGig } from '../core/tracker/gig.ts';
import { gigHistory } from '../core/tracker/gig-history.ts';
import { keepGig } from '../core/tracker/keep-gig.ts';
import type { Handlers } from '../platform/receive.ts';
import { assessPage } from './assess-page.ts';
import { changedSettings } from './changed-settings.ts';
import { explainListing } from './explain-listing.ts';
import { gigWay } from './gig-way.ts';
import { readPage } from './read-page.ts';
import { Refusal } from './refusal.ts';
import { NO_PANEL, NO_SUCH_GIG, NO_SUCH_STEP } from './sentences.ts';
import type { Surroundings } from './surroundings.ts';
import { keepTaughtBoard, leaveUntaughtHost, removeTaughtBoard } from './taught-boards.ts';

/** What the background does for each message. Holds nothing: every answer is made from what is stored. */
export function createHandlers(surroundings: Surroundings): Handlers {
  const { settings, dimmedClients, gigs, seen, reports, today, now } = surroundings;

  const assessOne = (listing: Listing, under: Settings, history: History) =>
    surroundings.assess(listing, under, history, today());

  return {
    assessListings: (payload, caller) => assessPage(payload, caller, surroundings),
    explainListing: ({ listing }) => explainListing(listing, surroundings),
    async bringPanel(_payload, caller) {
      if (caller.kind === 'content' && (await surroundings.runPanel(caller.tabId))) return {};
      throw new Refusal(NO_PANEL);
    },
    async saveGig({ listing }) {
      const { value } = await settings.read();
      const history = gigHistory((await gigs.list()).gigs);
      const fresh = keepGig(listing, assessOne(listing, value, history), now());
      // Saving what is saved already keeps its state and what was promised then.
      return { gig: (await gigs.put(fresh.key, (stored) => stored ?? fresh)) ?? fresh };
    },
    async removeGig({ key }) {
      return { gig: await gigs.remove(key) };
    },
    async restoreGig({ gig }) {
      await gigs.put(gig.key, () => gig);
      return { gig };
    },
    async changeGigState({ key, state }) {
      const gig = await gigs.put(key, (stored) => stored && moveGig(stored, state, now()));
      if (gig) return { gig };
      throw new Refusal((await gigs.find(key)) ? NO_SUCH_STEP : NO_SUCH_GIG);
    },
    async recordResult({ key, result }) {
      const gig = await gigs.put(key, (stored) => stored && { ...stored, result });
      if (gig) return { gig };
      throw new Refusal(NO_SUCH_GIG);
    },
    async listGigs() {
      const { value } = await settings.read();
      const list = await gigs.list();
      return { ...list, way: gigWay(list.gigs, value, today()) };
    },
    async dimClient({ client, on }) {
      await dimmedClients.change((before) => dimClient(before, client, on));
      return { on };
    },
    async listDimmedClients() {
      const { value, health } = await dimmedClients.read();
      return { clients: value.clients, storage: health };
    },
    async readTab({ tabId }) {
      const report = await reports.read(tabId);
      const address = report && (await surroundings.pageAddress(tabId));
      return { report: report && address !== null && isSamePage(report.url, address) ? report : null };
    },
    readPage: ({ tabId }) => readPage(tabId, surroundings),
    async readSettings() {
      const { value, health } = await settings.read();
      return { settings: value, storage: health };
    },
    async changeSettings({ change }) {
      const changed = await settings.change((before) => changedSettings(before, change));
      if (!changed.rememberClients) await seen.forget();
      return { settings: changed };
    },
    async resetSettings() {
      const { value, before } = await settings.reset();
      return { settings: value, before };
    },
    async readTaughtBoards({ host }) {
      const { boards } = (await surroundings.taught.read()).value;
      return { boards: host === null ? boards : boards.filter((board) => board.host === host) };
    },
    keepTaughtBoard: ({ board }, caller) => keepTaughtBoard(board, caller, surroundings),
    async stopTeaching(_payload, caller) {
      await leaveUntaughtHost(caller, surroundings);
      return {};
    },
    removeTaughtBoard: ({ host }) => removeTaughtBoard(host, surroundings),
    async readBoardChanges() {
      return {
        changes: (await surroundings.boardChanges.read()).value.changes,
        version: surroundings.version(),
      };
    },
    async tryListing({ listing, change }) {
      const { value } = await settings.read();
      return { assessment: assessOne(listing, changedSettings(value, change), NO_HISTORY) };
    },
  };
}

/**
 * Whether a report is about the page that is open now. Query and fragment may differ: boards change them under a page,
 * and a page that was really changed reports by itself.
 */
function isSamePage(reported: string, open: string): boolean {
  if (!URL.canParse(reported) || !URL.canParse(open)) return false;
  const [a, b] = [new URL(reported), new URL(open)];
  return a.origin === b.origin && a.pathname === b.pathname;
}
