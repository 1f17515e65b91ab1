import { defineSite } from './engine/define-site.ts';
import { UNSEEN_BOARD } from './engine/unseen-board.ts';

export const indieverse = defineSite({
  ...UNSEEN_BOARD,
  id: 'indieverse',
  name: { ja: 'インディバースフリーランス', en: 'Indieverse Freelance' },
  listUrl: 'https://freelance.indieverse.co.jp/',
  matches: ['https://freelance.indieverse.co.jp/*'],
  checked: '2026-09-01',
  unverified: 'everything: no page was seen; read by labels and JobPosting only; a list without listings',
});
