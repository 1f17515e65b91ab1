import { defineSite } from './engine/define-site.ts';
import { clientView, lancerView } from './lancers/detail-views.ts';
import { listCards } from './lancers/list-cards.ts';

export const lancers = defineSite({
  id: 'lancers',
  name: { ja: 'ランサーズ', en: 'Lancers' },
  listUrl: 'https://www.lancers.jp/work/search?open=1',
  matches: ['https://www.lancers.jp/*'],
  access: 'install',
  runAt: 'document_idle',
  checked: '2026-06-05',
  unverified: {
    ja: 'タスクとコンペの詳細ページ、時間報酬の案件、サイト内の求人',
    en: 'detail pages of tasks and contests, projects paid by the hour, on-site jobs (求人)',
  },
  pages: [
    { kind: 'list', path: /^\/work\/search(?:\/|$)/ },
    { kind: 'detail', path: /^\/work\/detail\/(\d+)/ },
  ],
  list: {
    card: '.p-search-job-medias .p-search-job-media',
    within: '.p-search-job-medias',
    address: /^\/work\/detail\/\d+/,
    shapes: listCards,
  },
  details: [lancerView, clientView],
  notices: [
    { state: 'not-found', at: 'h1', says: 'お探しのページへたどり着く事ができませんでした' },
    { state: 'restricted', at: 'title, h1', says: '閲覧制限' },
  ],
});
