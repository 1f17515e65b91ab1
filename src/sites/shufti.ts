import { defineSite } from './engine/define-site.ts';
import { jobCard, jobPage } from './shufti/shapes.ts';

export const shufti = defineSite({
  id: 'shufti',
  name: { ja: 'シュフティ', en: 'Shufti' },
  listUrl: 'https://app.shufti.jp/jobs/search',
  access: 'by-click',
  matches: ['https://app.shufti.jp/*'],
  runAt: 'document_idle',
  checked: null,
  unverified: {
    ja: 'すべてのページ(データの項目だけが分かっていて、見出しの言葉は想定です)、案件のない一覧',
    en: 'every page (only the fields of its data are known, the labels are assumed); a list without listings',
  },
  pages: [
    { kind: 'list', path: /^\/jobs\/search\/?$/ },
    { kind: 'detail', path: /^\/jobs\/view\/(\d+)/ },
  ],
  list: { card: 'a[href*="/jobs/view/"]', alone: true, address: /\/jobs\/view\/\d+/, shapes: [jobCard] },
  details: [jobPage],
  notices: [],
});
