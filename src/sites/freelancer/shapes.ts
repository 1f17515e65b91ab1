import type { PayKind } from '../../core/listing.ts';
import type { DetailPage, Shape } from '../engine/shape.ts';
import { count, matching } from '../engine/values.ts';

/** The path of a project or contest; its last part is its id. */
export const LISTING = /^\/(?:projects\/[^/]+|contest)\/([^/?#]+)/;
const LINK = 'a[href^="/projects/"], a[href^="/contest/"]';
const ENTRIES = '[class*="secondary-entry"]';

/**
 * The printed amount: the client's budget while there are no bids ($7 - $18), then the average bid ($30 Avg Bid,
 * $3 / hr Avg Bid). An amount in another currency than its sign says (AUD, CAD …) is in no known form.
 */
const printed = (text: string) => (/\b(?:AUD|CAD|NZD|SGD|HKD|MXN)\b/.test(text) ? null : text);

/** Projects count bids, contests count entries. */
function kindOf(text: string): PayKind | null {
  if (text.includes('entr')) return 'contest';
  return text.includes('bid') ? 'fixed' : null;
}

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
