import type { PayKind } from '../core/listing.ts';
import { defineSite } from './engine/define-site.ts';
import type { Shape } from './engine/shape.ts';
import { count, countAfterSlash, matching, wordFor } from './engine/values.ts';

/** The board's word for the kind of work; 時間制 prints its price per hour without a unit (1,100 円). */
const KINDS: Readonly<Record<string, PayKind>> = {
  プロジェクト: 'fixed',
  タスク: 'per-unit',
  コンペ: 'contest',
  時間制: 'hourly',
};
const TITLE = 'a[href^="/work_detail/"]';
const CLIENT = 'a[href*="/user_detail/"]';
/** A label and its value in the status line. */
const PAIR = 'div:has(> dt)';

const card: Shape = {
  fields: {
    id: { at: TITLE, attribute: 'href', read: matching(/^\/work_detail\/(\w+)/) },
    url: { at: TITLE, attribute: 'href' },
    title: { at: TITLE },
    category: { at: 'a[href^="/work_list/category"]' },
    payKind: { at: '[class*="__work-type"]', read: wordFor(KINDS) },
    payText: { at: '[class*="__reward"]' },
    tags: { at: '[class*="__characteristic"] span' },
    applicants: { at: PAIR, label: '参加申請数', read: count },
    contracted: { at: PAIR, label: '作業数', read: count },
    openings: { at: PAIR, label: '作業数', read: countAfterSlash },
    clientName: { at: CLIENT },
    clientId: { at: CLIENT, attribute: 'href', read: matching(/\/user_detail\/(\w+)/) },
    // The word stands where the number of days would: あと 募集終了 日.
    state: { at: PAIR, label: '募集期間', read: (text) => (text.includes('終了') ? 'closed' : 'open') },
  },
  required: ['id', 'url', 'title', 'category', 'payKind', 'payText', 'state'],
  usual: ['tags', 'clientName', 'clientId'],
};

export const craudia = defineSite({
  id: 'craudia',
  name: { ja: 'クラウディア', en: 'Craudia' },
  listUrl: 'https://www.craudia.com/work_list?s_accepting=1',
  access: 'by-click',
  matches: ['https://www.craudia.com/*'],
  runAt: 'document_idle',
  checked: '2026-09-04',
  unverified: {
    ja: '詳細ページ、コンペのカード、案件のない一覧',
    en: 'detail pages; cards of contests; a list without listings',
  },
  pages: [{ kind: 'list', path: /^\/work_list(?:\/|$)/ }],
  list: {
    card: TITLE,
    closest: '[class~="work-list__item"]',
    within: '.work-list',
    address: /^\/work_detail\/\w+/,
    shapes: [card],
  },
  details: [],
  notices: [],
});
