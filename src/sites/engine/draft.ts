import type { Listing, ListingState, PayKind, StructuredPay } from '../../core/listing.ts';

/**
 * A listing on its way: flat, so that a board can declare one place per field. Null = the page does not say.
 * `payKind` is what the board's word for the kind of work means where the printed amount itself names no unit.
 */
export interface Draft {
  id: string | null;
  url: string | null;
  title: string | null;
  description: string | null;
  category: readonly string[] | null;
  payKind: PayKind | null;
  payText: string | null;
  structured: StructuredPay | null;
  /** The page contradicts itself on pay: an amount that does not fit its unit, or two different ones. */
  payDoubt: true | null;
  charactersPerArticle: Listing['charactersPerArticle'];
  tags: readonly string[] | null;
  applicants: number | null;
  contracted: number | null;
  openings: number | null;
  clientId: string | null;
  clientName: string | null;
  rating: number | null;
  reviews: number | null;
  finishedRate: number | null;
  identityVerified: boolean | null;
  posted: number | null;
  postedAt: string | null;
  deadline: string | null;
  state: ListingState | null;
}

export type FieldName = keyof Draft;

export function emptyDraft(): Draft {
  return {
    id: null,
    url: null,
    title: null,
    description: null,
    category: null,
    payKind: null,
    payText: null,
    structured: null,
    payDoubt: null,
    charactersPerArticle: null,
    tags: null,
    applicants: null,
    contracted: null,
    openings: null,
    clientId: null,
    clientName: null,
    rating: null,
    reviews: null,
    finishedRate: null,
    identityVerified: null,
    posted: null,
    postedAt: null,
    deadline: null,
    state: null,
  };
}

/** No text, or one that stops before its end: boards close a digest with three dots. */
const isShort = (text: string) => text === '' || text.endsWith('...') || text.endsWith('…');

/** How much of a listing's text a page shows: all of it, all but what it cuts off, or a part in any case. */
export type Extent = 'whole' | 'cut' | 'digest';

/** The listing of a draft that has a title. */
export function listingFromDraft(site: string, title: string, draft: Draft, extent: Extent): Listing {
  const description = draft.description ?? '';
  const hidden = draft.state === 'members-only';
  return {
    site,
    id: draft.id,
    url: draft.url,
    title,
    description,
    descriptionIsPartial: hidden || extent === 'digest' || (extent === 'cut' && isShort(description)),
    category: draft.category ?? [],
    payText: draft.payText ?? '',
    structured: draft.structured,
    charactersPerArticle: draft.charactersPerArticle,
    tags: draft.tags ?? [],
    competition: { applicants: draft.applicants, contracted: draft.contracted, openings: draft.openings },
    client: {
      id: draft.clientId,
      name: draft.clientName,
      rating: draft.rating,
      reviews: draft.reviews,
      finishedRate: draft.finishedRate,
      identityVerified: draft.identityVerified,
      posted: draft.posted,
    },
    postedAt: draft.postedAt,
    deadline: draft.deadline,
    state: draft.state ?? 'open',
  };
}
