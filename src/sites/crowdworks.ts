import type { ListingState, PayKind } from '../core/listing.ts';
import { clientData } from './crowdworks/client-data.ts';
import { listData } from './crowdworks/list-data.ts';
import { defineSite } from './engine/define-site.ts';
import type { FieldName } from './engine/draft.ts';
import type { DetailPage, Shape } from './engine/shape.ts';
import { flatText } from './engine/text.ts';
import { count, day, dayAfter, matching, percent, rating } from './engine/values.ts';

const KINDS: Readonly<Record<string, PayKind>> = { 固定報酬制: 'fixed', 時間単価制: 'hourly' };
/**
 * The two printed forms that are known, whole. How the page prints tasks, writing jobs and contests is not known,
 * and an amount in an unknown form must not be taken for a fixed price.
 */
const PRINTED =
  /^(固定報酬制|時間単価制) ?(?:(?:契約金額は)?ワーカーと相談する|〜 ?[\d,]+ ?円|[\d,]+ ?円(?: ?〜(?: ?[\d,]+ ?円)?)?)$/;
const printed = (text: string) => (PRINTED.test(text) ? text : null);
const printedKind = (text: string) => KINDS[PRINTED.exec(text)?.[1] ?? ''] ?? null;

const MEMBERS_ONLY = '会員限定公開オプションが選択されているため';
const clientId = matching(/^\/public\/employers\/(\d+)/);
const TITLE = 'h3 a[href^="/public/jobs/"]';
const CLIENT = 'a[href^="/public/employers/"]';
const LABEL = 'span[class*="_paymentLabel"]';
const AMOUNT = 'b[class*="_amountPc"]';
const CONTRACTS = 'span[class*="_contractStatusCell_"]';

/** A painted card; class names are hashed anew at every deploy, so only their readable part counts. */
const card: Shape = {
  fields: {
    id: { at: TITLE, attribute: 'href', read: matching(/^\/public\/jobs\/(\d+)$/) },
    url: { at: TITLE, attribute: 'href' },
    title: { at: TITLE },
    description: { at: 'p[class*="_jobDescription_"]' },
    category: { at: 'a[href^="/public/jobs/category/"]' },
    tags: { at: 'a[class*="_tagsLink"]' },
    applicants: { at: 'b[class*="_applicationNumber_"]', read: count },
    contracted: { at: CONTRACTS, label: '契約数', read: count },
    openings: { at: CONTRACTS, label: '募集人数', read: count },
    clientId: { at: CLIENT, attribute: 'href', read: clientId },
    clientName: { at: `${CLIENT}:not(:has(img))` },
    postedAt: { at: 'time[datetime]', attribute: 'datetime' },
  },
  required: ['id', 'url', 'title', 'payKind', 'payText', 'category'],
  usual: [
    'description',
    'applicants',
    'contracted',
    'openings',
    'clientName',
    'clientId',
    'postedAt',
    'deadline',
  ],
  price: [AMOUNT, LABEL],
  refine(draft, element) {
    draft.deadline ??= dayAfter(
      draft.postedAt,
      flatText(element.querySelector('span[class*="_absoluteDate_"]')),
    );
    if (draft.payKind) return;
    const label = element.querySelector(LABEL);
    const amount = element.querySelector(AMOUNT);
    const line = [flatText(label?.parentElement), `${flatText(label)} ${flatText(amount)}`].find(printed);
    draft.payText = line ?? null;
    draft.payKind = line ? printedKind(line) : null;
  },
};

const SUMMARY = '.job_offer_summary tr';
const STATUS = '.application_status tr';
const PERFORMANCE = '.client_information, .client_performance';
const pay = { at: SUMMARY, label: Object.keys(KINDS), keepLabel: true, value: 'td' } as const;

const detail: DetailPage = {
  root: 'body',
  when: '.job_offer_summary, .job_offer_detail_table',
  fields: {
    title: { at: 'h1:has(.subtitle)', without: '.subtitle, a' },
    description: { at: 'td.confirm_outside_link, .appended_description' },
    category: {
      at: '.cw-breadcrumb a[href^="/public/jobs/group/"], .cw-breadcrumb a[href^="/public/jobs/category/"]',
      read: (text) => text.replace(/の仕事(?:・求人)?$/, ''),
    },
    payText: { ...pay, read: printed },
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

export const crowdworks = defineSite({
  id: 'crowdworks',
  name: { ja: 'クラウドワークス', en: 'CrowdWorks' },
  listUrl: 'https://crowdworks.jp/public/jobs/search?order=new&hide_expired=true',
  matches: ['https://crowdworks.jp/*'],
  runAt: 'document_start',
  checked: '2026-04-27',
  unverified: 'painted cards and detail pages; how tasks, writing jobs and contests are printed',
  pages: [
    { kind: 'detail', path: /^\/public\/jobs\/(\d+)\/?$/ },
    { kind: 'list', path: /^\/public\/jobs(?:\/(?:search|group|category)(?:\/|$)|\/?$)/ },
  ],
  list: { card: TITLE, closest: 'li', address: /^\/public\/jobs\/\d+$/, shapes: [card] },
  details: [detail],
  embedded: { list: listData, detail: clientData },
  notices: [{ state: 'restricted', at: 'body', says: MEMBERS_ONLY }],
});
