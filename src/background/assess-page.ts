import type { Assessment } from '../core/assessment.ts';
import { NO_HISTORY } from '../core/history.ts';
import { emptyListing, type Listing, listingKey } from '../core/listing.ts';
import type { Answer, Payload, TabReport } from '../platform/messages.ts';
import type { Caller } from '../platform/receive.ts';
import { scoreListings, tabListings } from './score-listings.ts';
import { toolbarTitle } from './sentences.ts';
import type { Surroundings } from './surroundings.ts';

/** Scores one burst of a page, keeps the tab's report and the toolbar's count, and says how the page is to be drawn. */
export async function assessPage(
  { listings, ...page }: Payload<'assessListings'>,
  caller: Caller,
  surroundings: Surroundings,
): Promise<Answer<'assessListings'>> {
  const { value: settings } = await surroundings.settings.read();
  const day = surroundings.today();
  const assessOne = (listing: Listing) => surroundings.assess(listing, settings, NO_HISTORY, day);
  const siteEnabled = !settings.disabledSites.includes(page.site);
  const summaries = siteEnabled ? scoreListings(listings, assessOne) : [];
  const display = {
    language: settings.language ?? surroundings.browserLanguage(),
    drawing: settings.drawing,
    dimBelowFloor: settings.dimBelowFloor,
    floor: floorOf(page.site, assessOne),
    siteEnabled,
    saved: siteEnabled ? await surroundings.gigs.saved(listings.map(listingKey)) : [],
  };
  if (caller.kind === 'content') {
    const burst = { ...page, floor: display.floor, listings: tabListings(listings, summaries) };
    const report = await keepReport(burst, siteEnabled, caller.tabId, surroundings);
    const warnings = report.listings.filter((listing) => listing.summary.warning).length;
    await surroundings.showOnToolbar(caller.tabId, warnings, toolbarTitle(warnings)[display.language]);
  }
  return { summaries, display };
}

/** A board that was switched off shows nothing, whatever its page reported before. */
function keepReport(burst: TabReport, siteEnabled: boolean, tabId: number, { reports }: Surroundings) {
  return siteEnabled ? reports.merge(tabId, burst) : reports.replace(tabId, burst);
}

/** The floor of a board's page as a whole: that of a listing of which nothing but the board is known. */
function floorOf(site: string, assessOne: (listing: Listing) => Assessment): number {
  return assessOne(emptyListing(site, '')).floor.amount;
}
