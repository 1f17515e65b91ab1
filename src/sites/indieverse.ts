import { defineSite } from './engine/define-site.ts';
import { UNSEEN_BOARD } from './engine/unseen-board.ts';

export const indieverse = defineSite({
  ...UNSEEN_BOARD,
  id: 'indieverse',
  name: { ja: 'インディバースフリーランス', en: 'Indieverse Freelance' },
  listUrl: 'https://freelance.indieverse.co.jp/',
  matches: ['https://freelance.indieverse.co.jp/*'],
  checked: null,
  unverified: {
    ja: 'すべてのページ(見出しの言葉と求人データだけで読みます)、案件のない一覧',
    en: 'every page (read by labels and JobPosting only); a list without listings',
  },
});
