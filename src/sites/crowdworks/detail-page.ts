import type { ListingState } from '../../core/listing.ts';
import type { FieldName } from '../engine/draft.ts';
import type { DetailPage } from '../engine/shape.ts';
import { flatText } from '../engine/text.ts';
import { count, day, percent, rating } from '../engine/values.ts';
import { clientId } from './client-data.ts';
import { KINDS, printedKind, printedPay } from './printed-pay.ts';

/** How the text of a listing for members only begins. */
export const MEMBERS_ONLY = '会員限定公開オプションが選択されているため';
const SUMMARY = '.job_offer_summary tr';
const STATUS = '.application_status tr';
const PERFORMANCE = '.client_information, .client_performance';
const pay = { at: SUMMARY, label: Object.keys(KINDS), keepLabel: true, value: 'td' } as const;

export const detailPage: DetailPage = {
  root: 'body',
  when: '.job_offer_summary, .job_offer_detail_table',
  fields: {
    title: { at: 'h1:has(.subtitle)', without: '.subtitle, a' },
    description: { at: 'td.confirm_outside_link, .appended_description' },
    category: {
      at: '.cw-breadcrumb a[href^="/public/jobs/group/"], .cw-breadcrumb a[href^="/public/jobs/category/"]',
      read: (text) => text.replace(/の仕事(?:・求人)?$/, ''),
    },
    payText: { ...pay, read: printedPay },
    payKind: { ...pay, read: printedKind },
    tags: { at: '.skills li a, .notice_label' },
    applicants: { at: STATUS, label: '応募した人', read: count },
    contracted: { at: STATUS, label: '契約した人', read: count },
    openings: { at: STATUS, label: '募集人数', read: count },
    clientName: { at: '.client_name a' },
    clientId: { at: '.client_name a', attribute: 'href', read: clientId },
    rating: { at: PERFORMANCE, label: '総合評価', read: rating },
    reviews: { at: '.feedback_summary', read: count },
    posted: { at: PERFORMANCE, label: '募集実績', read: count },
    finishedRate: { at: PERFORMANCE, label: 'プロジェクト完了率', read: percent },
    identityVerified: { at: '.client_information', read: identityIn },
    postedAt: { at: SUMMARY, label: '掲載日', read: day },
    deadline: { at: SUMMARY, label: '応募期限', read: day },
    state: { without: '.job_offer_detail_table, script, style, noscript', read: stateOf },
  },
  required: [
    ...['title', 'payText', 'description', 'category', 'postedAt', 'deadline'],
    ...['applicants', 'contracted', 'openings', 'clientName', 'identityVerified', 'posted'],
  ] as FieldName[],
  refine(draft, body) {
    draft.title = titleOf(body, draft.title);
    if (!draft.description?.startsWith(MEMBERS_ONLY)) return;
    draft.state = 'members-only';
    draft.description = '';
  },
};

function identityIn(text: string): boolean | null {
  if (text.includes('本人確認済み')) return true;
  return text.includes('本人確認未提出') ? false : null;
}

function stateOf(text: string): ListingState {
  if (text.includes('このお仕事の募集は終了しています')) return 'closed';
  return text.includes(MEMBERS_ONLY) ? 'members-only' : 'open';
}

/** The heading runs title and category together, and some pages have two; the page's own title tells where it ends. */
function titleOf(body: Element, marked: string | null): string | null {
  const { title } = body.ownerDocument;
  const named = title.slice(0, Math.max(0, title.lastIndexOf('のお仕事('))).trim();
  const headings = Array.from(body.querySelectorAll('h1'), (heading) => flatText(heading, 'a'));
  if (named !== '' && headings.some((heading) => heading.startsWith(named))) return named;
  return marked ?? headings.find((heading) => heading !== '') ?? null;
}
