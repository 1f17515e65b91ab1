import { defineSite } from './engine/define-site.ts';
import { UNSEEN_BOARD } from './engine/unseen-board.ts';

export const engineerStyle = defineSite({
  ...UNSEEN_BOARD,
  id: 'engineer-style',
  name: { ja: 'エンジニアスタイル', en: 'Engineer Style' },
  listUrl: 'https://engineer-style.jp/',
  matches: ['https://engineer-style.jp/*'],
  checked: '2026-09-01',
  unverified: 'everything: no page was seen; read by labels and JobPosting only; a list without listings',
});
