import type { Assessment } from './assessment.ts';
import { estimateHourly } from './estimate/estimate.ts';
import type { History } from './history.ts';
import type { Listing } from './listing.ts';
import { normaliseListing } from './read/listing-text.ts';
import { readListing } from './read/read-listing.ts';
import type { Settings } from './settings.ts';
import { judge } from './spiral/judge.ts';

/**
 * The one door of the core: everything the product says about a listing.
 * Pure and deterministic; `today` is an ISO day. Unknown stays null with a reason. Never throws on any text.
 */
export function assess(listing: Listing, settings: Settings, history: History, today: string): Assessment {
  const text = normaliseListing(listing);
  const reading = readListing(listing, text);
  const estimate = estimateHourly({ listing, reading, settings, history, today });
  const judgement = judge({ listing, text, reading, estimate, settings });
  const { taxIncluded: _internal, ...pay } = reading.pay;
  const { uncertainty: _components, unsized: _unsized, ...money } = estimate;
  return {
    site: listing.site,
    id: listing.id,
    url: listing.url,
    title: listing.title,
    structured: listing.structured,
    pay,
    volume: reading.volume,
    statedHours: reading.statedHours,
    workType: reading.workType,
    workTypeConfidence: reading.workTypeConfidence,
    growthRung: judgement.growthRung,
    ...money,
    signals: judgement.signals,
    spiral: judgement.spiral,
    contract: judgement.contract,
    questions: judgement.questions,
    counterOffer: judgement.counterOffer,
  };
}
