import type { Draft } from '../engine/draft.ts';
import type { Fields, Shape } from '../engine/shape.ts';
import { count, countAfterSlash, matching, rating, wordFor } from '../engine/values.ts';
import { clientId, KIND, KINDS } from './work-kinds.ts';

/** Agency 求人 stand on another host, on-site 求人 under /onsite/job. */
const listingId = matching(
  /^(?:https:\/\/tech-agent\.lancers\.jp)?\/(?:work\/detail|onsite\/job|project\/[a-z-]{1,30})\/(\w+)/,
);
const TITLE = 'a.p-search-job-media__title';
const COUNTS = '.p-search-job-media__propose';
const SUBNOTE = '.p-search-job-media__avatar-subnote';

const card: Fields = {
  id: { at: TITLE, attribute: 'href', read: listingId },
  url: { at: TITLE, attribute: 'href' },
  title: { at: TITLE, without: 'ul' },
  description: { at: '.c-media__description', unless: 'li' },
  category: { at: '.p-search-job__division-link' },
  payKind: { at: KIND, read: wordFor(KINDS) },
  payText: { at: '.p-search-job-media__price' },
  tags: { at: 'ul[class*="__tag"] > li, li[class*="__tag"]' },
  clientName: { at: '.p-search-job-media__avatar-note' },
  clientId: { at: '.p-search-job-media__avatar-note a', attribute: 'href', read: clientId },
  state: {
    at: '.p-search-job-media__time-text',
    read: (text) => (text.includes('終了') ? 'closed' : 'open'),
  },
};
const gig: Fields = {
  ...card,
  posted: { at: SUBNOTE, label: '発注', read: count },
  rating: { at: SUBNOTE, label: '評価', read: rating },
  identityVerified: {
    at: '.p-search-job-media__avatar-badge.is-verified',
    attribute: 'class',
    read: () => true,
  },
};
const required = ['id', 'url', 'title', 'payText', 'payKind'] as const;
const usual = [
  'description',
  'tags',
  'clientName',
  'clientId',
  'posted',
  'rating',
  'identityVerified',
] as const;

/** Every kind of card of a list; the markup is the same logged in and out. */
export const listCards: readonly Shape[] = [
  {
    when: '.c-badge--worktype-recruit',
    // On-site 求人 show a number of proposals, agency ones do not.
    fields: { ...card, category: { at: KIND }, applicants: { at: COUNTS, label: '提案数', read: count } },
    required,
  },
  {
    when: '.c-badge--worktype-competition',
    fields: { ...gig, applicants: { at: COUNTS, label: '提案数', read: count } },
    required: [...required, 'category', 'applicants'],
    usual,
    refine: markLimited,
  },
  {
    when: '.c-badge--worktype-task',
    fields: {
      ...gig,
      contracted: { at: COUNTS, label: '作業数', read: count },
      openings: { at: COUNTS, label: '作業数', read: countAfterSlash },
    },
    required: [...required, 'category', 'contracted', 'openings'],
    usual,
    refine: markLimited,
  },
  {
    // The list shows no number of proposals for a プロジェクト.
    fields: {
      ...gig,
      contracted: { at: COUNTS, label: '当選者数', read: count },
      openings: { at: COUNTS, label: '募集人数', read: count },
    },
    required: [...required, 'category', 'contracted', 'openings'],
    usual,
    refine: markLimited,
  },
];

/** 限定公開: title and text are hidden until the worker opens the listing; pay and counts stay visible. */
function markLimited(draft: Draft): void {
  if (draft.tags?.includes('限定公開')) draft.state = 'members-only';
}
