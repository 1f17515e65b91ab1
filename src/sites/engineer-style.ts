import { defineSite } from './engine/define-site.ts';
import { UNSEEN_BOARD } from './engine/unseen-board.ts';

export const engineerStyle = defineSite({
  ...UNSEEN_BOARD,
  id: 'engineer-style',
  name: { ja: 'エンジニアスタイル', en: 'Engineer Style' },
  listUrl: 'https://engineer-style.jp/',
  matches: ['https://engineer-style.jp/*'],
  checked: null,
  unverified: {
    ja: 'すべてのページ(見出しの言葉と求人データだけで読みます)、案件のない一覧',
    en: 'every page (read by labels and JobPosting only); a list without listings',
  },
});
