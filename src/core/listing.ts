/**
 * A listing (案件) as its page states it: the only thing a board file produces and the only thing the core reads.
 * `null` always means "the page does not say"; it is never replaced by zero.
 */

export type Currency = 'JPY' | 'USD' | 'EUR' | 'GBP' | 'AUD' | 'CAD' | 'INR';

export type PayKind =
  | 'hourly'
  | 'fixed'
  | 'per-unit'
  | 'monthly'
  | 'weekly'
  | 'daily'
  | 'contest'
  | 'performance'
  | 'unknown';

/** What one payment of a per-unit offer buys. 件 is `case`. */
export type PayUnit =
  | 'article'
  | 'character'
  | 'word'
  | 'item'
  | 'minute'
  | 'image'
  | 'video'
  | 'post'
  | 'page'
  | 'case';

/** What the board's own fields say about pay, before the text is read. Amounts in main units as printed. */
export interface StructuredPay {
  readonly kind: PayKind;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: Currency;
  readonly unit: PayUnit | null;
  /** The client's own estimate of working time for one unit, in minutes. */
  readonly estimatedMinutes: number | null;
}

export interface Competition {
  readonly applicants: number | null;
  readonly contracted: number | null;
  readonly openings: number | null;
}

export interface Client {
  readonly id: string | null;
  readonly name: string | null;
  /** Mean rating out of five; null when there is none yet (boards print 0). */
  readonly rating: number | null;
  readonly reviews: number | null;
  /** Share of contracts the client saw through (プロジェクト完了率, 発注率), in percent; null when none yet. */
  readonly finishedRate: number | null;
  readonly identityVerified: boolean | null;
  /** Number of listings posted (募集実績, 発注数). */
  readonly posted: number | null;
}

export type ListingState = 'open' | 'closed' | 'members-only';

export interface Listing {
  readonly site: string;
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly description: string;
  /** True when the page shows only the beginning (a digest). */
  readonly descriptionIsPartial: boolean;
  /** Names or the board's own ids as strings, most general first. */
  readonly category: readonly string[];
  /** The amount as the page prints it; '' when it prints none. */
  readonly payText: string;
  readonly structured: StructuredPay | null;
  /** Number of characters one article has by the board's own fields (CrowdWorks writing jobs). */
  readonly charactersPerArticle: { readonly min: number; readonly max: number } | null;
  readonly tags: readonly string[];
  readonly competition: Competition;
  readonly client: Client;
  /** As printed or ISO; display only. */
  readonly postedAt: string | null;
  /** ISO day YYYY-MM-DD where it could be told, else null. */
  readonly deadline: string | null;
  readonly state: ListingState;
}

export const UNKNOWN_COMPETITION: Competition = { applicants: null, contracted: null, openings: null };

export const UNKNOWN_CLIENT: Client = {
  id: null,
  name: null,
  rating: null,
  reviews: null,
  finishedRate: null,
  identityVerified: null,
  posted: null,
};

/** A listing of which only the site and the title are known; board files and tests add what they read. */
export function emptyListing(site: string, title: string): Listing {
  return {
    site,
    id: null,
    url: null,
    title,
    description: '',
    descriptionIsPartial: false,
    category: [],
    payText: '',
    structured: null,
    charactersPerArticle: null,
    tags: [],
    competition: UNKNOWN_COMPETITION,
    client: UNKNOWN_CLIENT,
    postedAt: null,
    deadline: null,
    state: 'open',
  };
}

/** Stable key of a client on its board: by id, else by name; null = the page names none. */
export function clientKey({ site, client }: Pick<Listing, 'site' | 'client'>): string | null {
  if (client.id !== null) return `${site}:${client.id}`;
  return client.name === null ? null : `${site}:@${client.name}`;
}

/** Stable key of a listing across pages and visits: `site:id`, or its address, or its title as the last resort. */
export function listingKey(listing: Listing): string {
  return `${listing.site}:${listing.id ?? listing.url ?? listing.title}`;
}
