import { requestPage } from './coconala/request-page.ts';
import { requestTile } from './coconala/request-tile.ts';
import { defineSite } from './engine/define-site.ts';

export const coconala = defineSite({
  id: 'coconala',
  name: { ja: 'ココナラ 公開募集', en: 'Coconala requests' },
  listUrl: 'https://coconala.com/requests?sort=new',
  access: 'by-click',
  matches: ['https://coconala.com/*'],
  runAt: 'document_idle',
  checked: '2026-09-04',
  unverified: {
    ja: '詳細ページの作り(文だけ確認)、案件のない一覧',
    en: 'markup of detail pages (only their text was seen); a list without listings',
  },
  pages: [
    { kind: 'list', path: /^\/requests(?:\/categories\/\d+)?\/?$/ },
    { kind: 'detail', path: /^\/requests\/(\d+)\/?$/ },
  ],
  list: {
    card: 'a[href^="/requests/"]',
    closest: '.c-searchItemWrapper',
    address: /^\/requests\/\d+$/,
    shapes: [requestTile],
  },
  details: [requestPage],
  notices: [],
});
