import type { Site } from './site.ts';

export const crowdworks: Site = {
  id: 'crowdworks',
  name: { ja: 'クラウドワークス', en: 'CrowdWorks' },
  listUrl: 'https://crowdworks.jp/public/jobs/search?order=new&hide_expired=true',
  matches: ['https://crowdworks.jp/*'],
  runAt: 'document_start',
  checked: '2026-06-05',
  unverified: '',
  pageKind: () => null,
  createReader: () => ({
    keepEarlyData() {},
    read: () => ({ kind: null, state: 'unreadable', found: [], problems: [] }),
  }),
};
