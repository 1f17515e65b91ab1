import {
  type Client,
  type Competition,
  emptyListing,
  type Listing,
  type StructuredPay,
  UNKNOWN_CLIENT,
} from '../core/listing.ts';
import { structuredPaySchema } from '../core/listing-schema.ts';
import { readPayText } from '../core/read/pay-text.ts';
import { readBySchema } from '../core/read-by-schema.ts';
import { siteForUrl } from '../sites/index.ts';
import type { ListingLine } from './listing-line-schema.ts';

/** A listing as one JSON line states it. What the line leaves out stays unknown; a site left out is told by the address. */
export function listingFromJson(line: ListingLine): Listing {
  const site = line.site ?? siteOfAddress(line.url ?? null) ?? '';
  return {
    ...emptyListing(site, line.title),
    url: line.url ?? null,
    description: line.description ?? '',
    descriptionIsPartial: line.descriptionIsPartial ?? false,
    category: line.category ?? [],
    payText: line.payText ?? '',
    structured: structuredPay(line),
    tags: line.tags ?? [],
    competition: competition(line),
    client: client(line),
    postedAt: line.postedAt ?? null,
    deadline: line.deadline ?? null,
  };
}

function siteOfAddress(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? (siteForUrl(new URL(url))?.id ?? null) : null;
}

/**
 * The board's own fields; a line that gives none has them in its printed amount. Null when there is neither, or in
 * words that are not ours. An amount of 0 is no amount.
 */
function structuredPay({ structured, payText, estimatedMinutes }: ListingLine): StructuredPay | null {
  const given = structured ?? readPayText(payText ?? '');
  if (!given) return null;
  return readBySchema(structuredPaySchema, {
    kind: given.kind,
    min: positive(given.min),
    max: positive(given.max),
    currency: given.currency ?? 'JPY',
    unit: given.unit ?? null,
    estimatedMinutes: positive(given.estimatedMinutes ?? estimatedMinutes),
  });
}

function competition({ competition }: ListingLine): Competition {
  return {
    applicants: competition?.applicants ?? null,
    contracted: competition?.contracted ?? null,
    openings: competition?.openings ?? null,
  };
}

function client({ client }: ListingLine): Client {
  return {
    ...UNKNOWN_CLIENT,
    rating: positive(client?.rating),
    reviews: client?.reviews ?? null,
    finishedRate: positive(client?.finishedRate),
    identityVerified: client?.identityVerified ?? null,
    posted: client?.posted ?? null,
  };
}

function positive(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && value > 0 ? value : null;
}
