import { yenPer } from '../core/estimate/floor.ts';
import { clientKey, type Listing, listingKey } from '../core/listing.ts';
import { clientView } from '../core/spiral/client-view.ts';
import { gigHistory } from '../core/tracker/gig-history.ts';
import { gigHourly } from '../core/tracker/gig-hourly.ts';
import type { Answer } from '../platform/messages.ts';
import { panelTexts } from './panel-texts.ts';
import { spokenLanguage } from './spoken-language.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Everything about one listing. What a client's earlier listings paid comes from the gigs the user saved: nothing is
 * remembered of listings they merely looked at.
 */
export async function explainListing(
  listing: Listing,
  surroundings: Surroundings,
): Promise<Answer<'explainListing'>> {
  const { value: settings } = await surroundings.settings.read();
  const { gigs } = await surroundings.gigs.list();
  const assessment = surroundings.assess(listing, settings, gigHistory(gigs), surroundings.today());
  const key = clientKey(listing);
  const own = listingKey(listing);
  const earlier = gigs
    .filter((gig) => key !== null && gig.key !== own && clientKey(gig.listing) === key)
    .flatMap((gig) => gigHourly(gig, (currency) => yenPer(currency, settings))?.yen ?? []);
  const view = clientView(listing.client, earlier, assessment.floor.amount);
  const { clients } = (await surroundings.dimmedClients.read()).value;
  return {
    assessment,
    gig: gigs.find((gig) => gig.key === own) ?? null,
    texts: panelTexts(listing, assessment, view, settings, spokenLanguage(settings, surroundings)),
    client:
      key === null
        ? null
        : {
            key,
            site: listing.site,
            name: listing.client.name,
            dimmed: clients.some((client) => client.key === key),
          },
  };
}
