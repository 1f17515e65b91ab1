import type { PayKind } from '../../core/listing.ts';
import type { DetailPage, Shape } from '../engine/shape.ts';
import { count, matching, rating } from '../engine/values.ts';

/** The path of a project or contest; its last part is its id. */
export const LISTING = /^\/(?:projects\/[^/]+|contest)\/([^/?#]+)/;
export const LINK = 'a[href^="/projects/"], a[href^="/contest/"]';
const ENTRIES = '[class*="secondary-entry"]';

/**
 * The printed amount: the client's budget while there are no bids ($7 - $18), then the average bid ($30 Avg Bid,
 * $3 / hr Avg Bid). An amount in a currency that the estimate does not know ($30 NZD) is in no known form.
 */
const printed = (text: string) => (/\b(?!USD|EUR|GBP|AUD|CAD|INR)[A-Z]{3}\b/.test(text) ? null : text);

/** Projects count bids, contests count entries. */
function kindOf(text: string): PayKind | null {
  if (text.includes('entr')) return 'contest';
  return text.includes('bid') ? 'fixed' : null;
}

/** 12 bids, 3 entries: how many want it; no word of these means that nobody said. */
const wanted = (text: string) => count(/([\d,]+) (?:bids?|entr(?:y|ies))/.exec(text)?.[1] ?? '');

/** A card of a member's search, which stands in a link to the listing. Only other programs tell how it is built. */
export const memberCard: Shape = {
  when: 'fl-project-contest-card',
  fields: {
    id: { attribute: 'href', read: matching(LISTING) },
    url: { attribute: 'href' },
    title: { at: '.Title-text' },
    // A button at the end shows the rest.
    description: { at: 'p.mb-xxsmall', read: (text) => text.replace(/\s*more$/i, '') },
    payText: { at: '[class*="BudgetTooltip"]', read: printed },
    payKind: { attribute: 'href', read: (path) => (path.startsWith('/contest/') ? 'contest' : 'fixed') },
    applicants: { read: wanted },
    tags: { at: '[class*="SkillsWrapper-skill"]' },
    rating: { at: '[data-rating]', attribute: 'data-rating', read: rating },
  },
  digest: true,
  required: ['id', 'url', 'title', 'payText', 'description', 'tags'],
  usual: ['applicants', 'rating'],
};

/** A card of the public list. */
export const jobCard: Shape = {
  fields: {
    id: { at: LINK, attribute: 'href', read: matching(LISTING) },
    url: { at: LINK, attribute: 'href' },
    title: { at: '[data-heading-link]' },
    description: { at: '[class*="primary-description"]' },
    payText: { at: '[class*="secondary-price"]', read: printed },
    payKind: { at: ENTRIES, read: kindOf },
    applicants: { at: ENTRIES, read: count },
    tags: { at: 'a[class*="primary-tagsLink"]' },
    identityVerified: {
      at: '[data-tooltip*="verified their Payment"]',
      attribute: 'data-tooltip',
      read: () => true,
    },
  },
  required: ['id', 'url', 'title', 'description', 'payText', 'payKind', 'applicants', 'tags'],
  usual: ['identityVerified'],
};

const PAGE = '[class*="PageProjectViewLogout-';
const TEXT = '[class~="PageProjectViewLogout-detail"]';

/** What a visitor sees of one project. Skills are links, and the number of the project ends the text. */
export const projectPage: DetailPage = {
  root: 'body',
  when: `${PAGE}projectInfo-title"]`,
  fields: {
    title: { at: `${PAGE}projectInfo-title"]` },
    description: { at: `${TEXT} p:not(:has(a))`, read: (text) => text.replace(/\n*Project ID: ?#?\d+$/, '') },
    payText: { at: `${PAGE}projectInfo-byLine"]`, read: printed },
    tags: { at: `${TEXT} a[href^="/jobs/"]` },
  },
  sums: 'fixed',
  required: ['title', 'description', 'payText', 'tags'],
};
