import type { Shape } from '../engine/shape.ts';
import { flatText } from '../engine/text.ts';
import { count, matching, rating } from '../engine/values.ts';

/** One word of the page's test marks: before the page is woken up they stand alone, afterwards among others. */
const mark = (name: string) => `[data-test~="${name}"]`;

const LINK = 'a[href^="/jobs/"]';
const fields = {
  id: { at: LINK, attribute: 'href', read: matching(/^\/jobs\/[^/]*~(\w+)/) },
  title: { at: LINK },
  url: { at: LINK, attribute: 'href', read: (href: string) => href.split('?')[0] ?? null },
} as const;

/** The element is there for both: Payment verified, Payment unverified. */
export function verified(text: string): boolean | null {
  if (/unverified/i.test(text)) return false;
  return /verified/i.test(text) ? true : null;
}

/** At least so many proposals: 20 to 50 is 20, Less than 5 says only that there may be none. */
export function proposals(text: string): number | null {
  return /less than/i.test(text) ? 0 : count(text);
}

/** 4.89 Stars, based on 35 feedbacks */
const stars = (text: string) => rating(/([\d.]+) Stars/.exec(text)?.[1] ?? '');
const feedbacks = (text: string) => count(/based on ([\d,]+)/.exec(text)?.[1] ?? '');

/** A tile of the job search. */
export const searchTile: Shape = {
  when: 'h2',
  fields: {
    ...fields,
    description: { at: 'p.text-body-sm' },
    payText: { at: mark('job-type-label') },
    tags: {
      at: ['token', 'experience-level', 'duration-label', 'total-spent'].map(mark).join(),
    },
    applicants: { at: mark('proposals-tier'), read: proposals },
    openings: { at: mark('freelancers-to-hire'), read: count },
    identityVerified: { at: mark('payment-verified'), read: verified },
    rating: { at: mark('total-feedback'), read: stars },
    reviews: { at: mark('total-feedback'), read: feedbacks },
    postedAt: { at: mark('job-pubilshed-date'), read: matching(/^Posted (.+)/) },
  },
  sums: 'fixed',
  required: ['id', 'url', 'title', 'description', 'payText', 'tags', 'identityVerified', 'postedAt'],
  usual: ['applicants', 'rating', 'reviews'],
  price: [mark('is-fixed-price')],
  refine(draft, tile) {
    // The label only says that a price is fixed; the budget stands beside it.
    if (draft.payText === 'Fixed price')
      draft.payText = flatText(tile.querySelector(mark('is-fixed-price'))) || null;
  },
};

/** A tile of a member's own feed, which has marks of its own. */
export const feedTile: Shape = {
  fields: {
    ...fields,
    description: { at: mark('job-description-text') },
    payText: { at: mark('job-type') },
    tags: { at: ['attr-item', 'contractor-tier', 'duration', 'client-spendings'].map(mark).join() },
    applicants: { at: mark('proposals'), read: proposals },
    identityVerified: { at: mark('payment-verification-status'), read: verified },
    rating: { at: mark('js-feedback'), read: (text) => rating(/Rating is ([\d.]+)/.exec(text)?.[1] ?? '') },
    postedAt: { at: mark('posted-on') },
  },
  sums: 'fixed',
  required: ['id', 'url', 'title', 'description', 'payText', 'tags', 'identityVerified', 'postedAt'],
  usual: ['applicants', 'rating'],
  refine(draft, tile) {
    // Where a fixed budget stands in a feed is not known for sure.
    if (/^Fixed.price$/.test(draft.payText ?? ''))
      draft.payText = flatText(tile.querySelector(mark('budget'))) || null;
  },
};
