import { yenPer } from '../core/estimate/floor.ts';
import { clientKey, type Listing, listingKey } from '../core/listing.ts';
import type { Settings } from '../core/settings.ts';
import type { Summary } from '../core/summary.ts';
import { BOARDS } from '../sites/boards.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Remembers what the listings of a page pay, client by client, in this browser only. Nothing is kept where the user
 * switched it off, of a page of no board, of a board that is stored by click alone, of a listing that names no client
 * or has no hourly value, nor of a pay that is only a possible scam's promise.
 */
export async function rememberSeen(
  site: string,
  listings: readonly Listing[],
  summaries: readonly Summary[],
  settings: Settings,
  { seen, today }: Pick<Surroundings, 'seen' | 'today'>,
): Promise<void> {
  const board = BOARDS.find(({ id }) => id === site);
  if (!settings.rememberClients || !board || board.storedByClickOnly) return;
  const day = today();
  await seen.keep(
    listings.flatMap((listing, index) => {
      const client = clientKey(listing);
      const { hourly, currency, doubtful } = summaries[index] ?? {};
      const rate = currency === undefined ? null : yenPer(currency, settings);
      if (client === null || !hourly || rate === null || doubtful) return [];
      return [{ key: listingKey(listing), client, hourly: hourly.likely * rate, day }];
    }),
  );
}
