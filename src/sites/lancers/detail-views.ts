import type { DetailPage, Fields } from '../engine/shape.ts';
import { flatText, linesOf } from '../engine/text.ts';
import { count, day, percent, withoutSuffix, wordFor } from '../engine/values.ts';
import { clientId, KIND, KINDS } from './work-kinds.ts';

const SUMMARY = '[class*="tableSummary__col--"]';
const CLIENT_BOX = '.p-work-detail-client-box';

const detail: Fields = {
  title: { at: 'h1', without: 'span', read: withoutSuffix('の仕事') },
  category: {
    at: '.c-breadcrumb a[href^="/work/search/"]:not([href="/work/search/"])',
    read: withoutSuffix('の仕事'),
  },
  applicants: { at: SUMMARY, label: '提案数', read: count },
  contracted: { at: SUMMARY, label: '当選人数', read: count },
  openings: { at: SUMMARY, label: '募集人数', read: count },
};
const requiredOfDetail = [
  ...(['title', 'category', 'payKind', 'payText', 'description'] as const),
  ...(['applicants', 'contracted', 'openings'] as const),
];

/** What a logged-in worker sees. */
export const lancerView: DetailPage = {
  root: '.p-work-detail-lancer',
  fields: {
    ...detail,
    title: { at: 'h1', without: 'span' },
    description: { at: '.p-work-detail-lancer__postscript-description' },
    payKind: { at: `.tableSummary__col--compensation ${KIND}`, read: wordFor(KINDS) },
    payText: { at: '.tableSummary__col--compensation', without: KIND },
    tags: { at: '.tableSummary__head, .evaluation-card__head, li.c-tag', read: tagIn },
    clientName: {
      at: '.p-work-detail-sub-heading a[href^="/client/"]:not(:has(img)), .client_name a',
      read: nameBeforeId,
    },
    clientId: {
      at: '.p-work-detail-sub-heading a[href^="/client/"], .client_name a',
      attribute: 'href',
      read: clientId,
    },
    identityVerified: {
      at: `${CLIENT_BOX} dl:has(.c-icon--circle-check)`,
      label: '本人確認',
      keepLabel: true,
      read: () => true,
    },
    // Good and bad reviews; the board gives no mean here.
    reviews: { at: `${CLIENT_BOX}-feedback-info__number`, read: sumOfCounts },
    finishedRate: { at: `${CLIENT_BOX}-feedback-info__percent`, read: percent },
    posted: { at: '.result_summary_awarded', read: count },
    postedAt: { at: '.p-work-detail-schedule__item', label: '開始', read: day },
    deadline: { at: '.p-work-detail-schedule__item', label: '締切', read: day },
    state: {
      at: 'li.c-tag',
      label: ['募集中', '募集終了'],
      keepLabel: true,
      read: wordFor({ 募集中: 'open', 募集終了: 'closed' }),
    },
  },
  required: [
    ...requiredOfDetail,
    'state',
    'clientName',
    'clientId',
    'reviews',
    'finishedRate',
    'posted',
    'postedAt',
    'deadline',
  ],
  price: ['.tableSummary__col--compensation .c-text'],
};

/** What a visitor sees: no client, no deadline. */
export const clientView: DetailPage = {
  root: '.p-work-detail-client',
  fields: {
    ...detail,
    description: { at: 'dl', label: '依頼概要', value: 'dd' },
    payKind: { at: 'h3', label: '見積もり募集の内容', keepLabel: true, read: () => 'fixed' },
    payText: { at: 'dl', label: '提示した予算', value: 'dd' },
  },
  required: requiredOfDetail,
  refine(draft, page) {
    // A later addition (追記) has a term whose words come from the style sheet: an empty one.
    for (const text of page.querySelectorAll('dl > dt + dd'))
      if (flatText(text.previousElementSibling) === '') draft.description += `\n\n${linesOf(text)}`;
  },
};

/** [AI判定] 適正価格 → 適正価格; number and state of the listing are no tags. */
function tagIn(text: string): string | null {
  return /^(?:依頼番号|募集)/.test(text) ? null : text.replace(/^\[AI判定\] ?/, '');
}

/** 表示名 (user_id) */
function nameBeforeId(text: string): string {
  const bracket = text.lastIndexOf(' (');
  return bracket > 0 ? text.slice(0, bracket) : text;
}

function sumOfCounts(text: string): number | null {
  const [good = null, bad = null] = text.split(' ').map(count);
  return good !== null && bad !== null ? good + bad : null;
}
