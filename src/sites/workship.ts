import { defineSite } from './engine/define-site.ts';
import type { Shape } from './engine/shape.ts';
import { matching } from './engine/values.ts';

const TITLE = 'a[href*="/job/"]';
const CLIENT = 'a[href^="/portal/"]:not([href*="/job/"])';

/** The list names no pay, no days and no state: the listing's own page has to be asked. */
const card: Shape = {
  fields: {
    id: { at: TITLE, attribute: 'href', read: matching(/^\/portal\/([^/]+\/job\/\d+)/) },
    url: { at: TITLE, attribute: 'href' },
    title: { at: 'h3' },
    description: { at: '[class*="item_description"]' },
    category: { at: '[class*="item_profession"] span' },
    clientId: { at: CLIENT, attribute: 'href', read: matching(/^\/portal\/([^/?#]+)/) },
    clientName: { at: CLIENT },
  },
  required: ['id', 'url', 'title', 'category', 'description', 'clientId', 'clientName'],
  price: ['h3'],
};

export const workship = defineSite({
  id: 'workship',
  name: { ja: 'ワークシップ', en: 'Workship' },
  listUrl: 'https://goworkship.com/portal/search',
  access: 'by-click',
  matches: ['https://goworkship.com/*'],
  runAt: 'document_idle',
  checked: '2026-10-02',
  unverified: {
    ja: '報酬(詳細ページだけにあります)、詳細ページ、案件のない一覧',
    en: 'pay, which only detail pages name; detail pages; a list without listings',
  },
  pages: [{ kind: 'list', path: /^\/portal(?:\/(?:search|keyword-|occupation-|quality-)[^/]*)?\/?$/ }],
  list: {
    card: TITLE,
    closest: 'li',
    within: '[class*="search-result__list"]',
    address: /^\/portal\/[^/]+\/job\/\d+/,
    shapes: [card],
  },
  details: [],
  notices: [],
});
