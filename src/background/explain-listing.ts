import { yenPer } from '../core/estimate/floor.ts';
import { clientKey, type Listing, listingKey } from '../core/listing.ts';
import type { Settings } from '../core/settings.ts';
import { clientView } from '../core/spiral/client-view.ts';
import type { Gig } from '../core/tracker/gig.ts';
import { gigHistory } from '../core/tracker/gig-history.ts';
import { gigHourly } from '../core/tracker/gig-hourly.ts';
import type { Answer } from '../platform/messages.ts';
import { panelTexts } from './panel-texts.ts';
import { spokenLanguage } from './spoken-language.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Everything about one listing. What its client's other listings paid comes from the gigs the user saved and, unless
 * they switched that off, from the listings they saw.
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
  const earlier = key === null ? [] : await earlierPay(key, own, gigs, settings, surroundings);
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

/** Yen per hour of a client's other listings: what a saved gig paid or promised, else what was seen of it. */
async function earlierPay(
  client: string,
  own: string,
  gigs: readonly Gig[],
  settings: Settings,
  { seen }: Pick<Surroundings, 'seen'>,
): Promise<readonly number[]> {
  const saved = gigs.filter((gig) => clientKey(gig.listing) === client);
  const merelySeen = (await seen.of(client)).filter(({ key }) => !saved.some((gig) => gig.key === key));
  return [
    ...saved
      .filter(({ key }) => key !== own)
      .flatMap((gig) => gigHourly(gig, (currency) => yenPer(currency, settings))?.yen ?? []),
    ...merelySeen.filter(({ key }) => key !== own).map(({ hourly }) => hourly),
  ];
}
