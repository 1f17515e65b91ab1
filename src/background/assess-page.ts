import { changedFields } from '../core/board-health.ts';
import { resolveFloor } from '../core/estimate/floor.ts';
import { type Listing, listingKey } from '../core/listing.ts';
import type { Language, Settings } from '../core/settings.ts';
import { gigHistory } from '../core/tracker/gig-history.ts';
import type { Answer, Payload, TabReport } from '../platform/messages.ts';
import type { Caller } from '../platform/receive.ts';
import { notePageView } from './note-page-view.ts';
import { rememberSeen } from './remember-seen.ts';
import { scoreListings, tabListings } from './score-listings.ts';
import { toolbarTitle } from './sentences.ts';
import { spokenLanguage } from './spoken-language.ts';
import type { Surroundings } from './surroundings.ts';

/** Scores one burst of a page, keeps the tab's report and the toolbar's count, and says how the page is to be drawn. */
export async function assessPage(
  { listings, health, kind, ...page }: Payload<'assessListings'>,
  caller: Caller,
  surroundings: Surroundings,
): Promise<Answer<'assessListings'>> {
  const { value: settings } = await surroundings.settings.read();
  const day = surroundings.today();
  const siteEnabled = !settings.disabledSites.includes(page.site);
  const history = gigHistory(siteEnabled ? (await surroundings.gigs.list()).gigs : []);
  const assessOne = (listing: Listing) => surroundings.assess(listing, settings, history, day);
  const { clients } = (await surroundings.dimmedClients.read()).value;
  const changed = changedFields({ state: page.state, health });
  const isShown = siteEnabled && changed.length === 0;
  const summaries = isShown ? scoreListings(listings, assessOne) : [];
  const display = {
    language: spokenLanguage(settings, surroundings),
    drawing: settings.drawing,
    dimBelowFloor: settings.dimBelowFloor,
    floor: pageFloor(settings, page.site, day),
    siteEnabled,
    dimmedClients: clients.filter(({ site }) => site === page.site).map(({ key }) => key),
    pageChanged: changed.length > 0,
    saved: isShown ? await surroundings.gigs.saved(listings.map(listingKey)) : [],
  };
  if (caller.kind === 'content') {
    if (siteEnabled && kind) await notePageView({ ...page, kind, health }, surroundings);
    await rememberSeen(page.site, listings, summaries, settings, surroundings);
    const burst = { ...page, changed, floor: display.floor, listings: tabListings(listings, summaries) };
    const report = await keepReport(burst, isShown, caller.tabId, surroundings);
    const warnings = report.listings.filter((listing) => listing.summary.warning).length;
    await showWarnings(warnings, display.language, caller.tabId, surroundings);
  }
  return { summaries, display };
}

/** A board that was switched off and a page that changed show nothing, whatever was reported before. */
function keepReport(burst: TabReport, isShown: boolean, tabId: number, { reports }: Surroundings) {
  return isShown ? reports.merge(tabId, burst) : reports.replace(tabId, burst);
}

/**
 * The browser wipes a tab's count when the tab navigates; a burst that was still being scored then would write it onto
 * the next page. So whether the page is still there is asked after writing.
 */
async function showWarnings(warnings: number, language: Language, tabId: number, surroundings: Surroundings) {
  await surroundings.showOnToolbar(tabId, warnings, toolbarTitle(warnings)[language]);
  if (warnings > 0 && (await surroundings.pageAddress(tabId)) === null)
    await surroundings.showOnToolbar(tabId, 0, toolbarTitle(0)[language]);
}

/** The floor of a board's page as a whole, whatever the kinds of work on it. */
function pageFloor(settings: Settings, site: string, day: string): number {
  return resolveFloor({ ...settings, floorByWorkType: {} }, site, 'other', day).amount;
}
