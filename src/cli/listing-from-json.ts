import {
  type Client,
  type Competition,
  type Currency,
  emptyListing,
  type Listing,
  type PayKind,
  type PayUnit,
  type StructuredPay,
  UNKNOWN_CLIENT,
} from '../core/listing.ts';
import { siteForUrl } from '../sites/index.ts';
import type { ListingLine } from './listing-line-schema.ts';

const KINDS: Readonly<Record<PayKind, true>> = {
  hourly: true,
  fixed: true,
  'per-unit': true,
  monthly: true,
  weekly: true,
  daily: true,
  contest: true,
  performance: true,
  unknown: true,
};
const CURRENCIES: Readonly<Record<Currency, true>> = {
  JPY: true,
  USD: true,
  EUR: true,
  GBP: true,
  AUD: true,
  CAD: true,
  INR: true,
};
const UNITS: Readonly<Record<PayUnit, true>> = {
  article: true,
  character: true,
  word: true,
  item: true,
  minute: true,
  image: true,
  video: true,
  post: true,
  page: true,
  case: true,
};

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

/** The board's own fields; null when the line gives none or in words that are not ours. Amounts of 0 are not amounts. */
function structuredPay({ structured, estimatedMinutes }: ListingLine): StructuredPay | null {
  const minutes = positive(structured?.estimatedMinutes ?? estimatedMinutes);
  if (!structured || !isOneOf(KINDS, structured.kind)) return null;
  const currency = structured.currency ?? 'JPY';
  if (!isOneOf(CURRENCIES, currency)) return null;
  return {
    kind: structured.kind,
    min: positive(structured.min),
    max: positive(structured.max),
    currency,
    unit: isOneOf(UNITS, structured.unit) ? structured.unit : null,
    estimatedMinutes: minutes,
  };
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

function isOneOf<Word extends string>(words: Readonly<Record<Word, true>>, word: unknown): word is Word {
  return typeof word === 'string' && Object.hasOwn(words, word);
}
