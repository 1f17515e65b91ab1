import { listingKey } from '../core/listing.ts';
import type { FoundListing } from '../sites/site.ts';
import type { PageBadges } from './badge/page-badges.ts';

/** How long the badge stays marked, in milliseconds. */
const MARKED = 1600;

/** Brings the card of a listing into view, with the keyboard on its badge. False when the page has no such card. */
export function jumpTo(key: string, found: readonly FoundListing[], badges: PageBadges): boolean {
  const one = found.find(({ card, listing }) => card?.isConnected && listingKey(listing) === key);
  if (!one?.card) return false;
  one.card.scrollIntoView({ block: 'center' });
  const button = badges.at(one.card)?.button;
  if (button) {
    button.focus({ preventScroll: true });
    button.dataset['found'] = '';
    setTimeout(() => delete button.dataset['found'], MARKED);
  }
  return true;
}
