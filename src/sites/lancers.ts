import type { Site } from './site.ts';

export const lancers: Site = {
  id: 'lancers',
  name: { ja: 'ランサーズ', en: 'Lancers' },
  listUrl: 'https://www.lancers.jp/work/search?open=1',
  matches: ['https://www.lancers.jp/*'],
  runAt: 'document_idle',
  checked: '2026-06-05',
  unverified: '',
  pageKind: () => null,
  createReader: () => ({
    keepEarlyData() {},
    read: () => ({ kind: null, state: 'unreadable', found: [], problems: [] }),
  }),
};
