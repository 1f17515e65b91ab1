import { defineSite } from './engine/define-site.ts';
import { jobPage } from './upwork/job-page.ts';
import { feedTile, searchTile } from './upwork/tiles.ts';

export const upwork = defineSite({
  id: 'upwork',
  name: { ja: 'アップワーク', en: 'Upwork' },
  listUrl: 'https://www.upwork.com/nx/search/jobs/',
  access: 'by-click',
  matches: ['https://www.upwork.com/*'],
  runAt: 'document_idle',
  storedByClickOnly: true,
  checked: '2026-02-15',
  unverified: {
    ja: '2024年9月より後のフィード、詳細ページの題名、会員だけに見える項目',
    en: 'feed tiles since 2024-09; the heading of a job page; what only members see of it',
  },
  pages: [
    { kind: 'list', path: /^\/nx\/(?:search\/jobs|find-work)(?:\/|$)/ },
    { kind: 'detail', path: /^\/(?:jobs|freelance-jobs\/apply)\/[^/]*~(\w+)/ },
  ],
  list: {
    card: 'article[data-ev-job-uid], section[data-ev-opening_uid]',
    within: '[data-test~="JobsList"], [data-test~="job-tile-list"]',
    address: /^\/jobs\/[^/]*~\w+/,
    shapes: [searchTile, feedTile],
  },
  details: [jobPage],
  notices: [],
});
