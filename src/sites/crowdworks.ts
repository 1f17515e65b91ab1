import { clientData } from './crowdworks/client-data.ts';
import { detailPage, MEMBERS_ONLY } from './crowdworks/detail-page.ts';
import { listData } from './crowdworks/list-data.ts';
import { paintedCard, TITLE } from './crowdworks/painted-card.ts';
import { defineSite } from './engine/define-site.ts';

export const crowdworks = defineSite({
  id: 'crowdworks',
  name: { ja: 'クラウドワークス', en: 'CrowdWorks' },
  listUrl: 'https://crowdworks.jp/public/jobs/search?order=new&hide_expired=true',
  matches: ['https://crowdworks.jp/*'],
  access: 'install',
  runAt: 'document_start',
  checked: '2026-04-27',
  unverified: {
    ja: '詳細ページと一覧のカードの実物、タスク・記事作成・コンペの書かれ方',
    en: 'painted cards and detail pages; how tasks, writing jobs and contests are printed',
  },
  pages: [
    { kind: 'detail', path: /^\/public\/jobs\/(\d+)\/?$/ },
    { kind: 'list', path: /^\/public\/jobs(?:\/(?:search|group|category)(?:\/|$)|\/?$)/ },
  ],
  list: { card: TITLE, closest: 'li', address: /^\/public\/jobs\/\d+$/, shapes: [paintedCard] },
  details: [detailPage],
  embedded: { list: listData, detail: clientData },
  notices: [{ state: 'restricted', at: 'body', says: MEMBERS_ONLY }],
});
