import { labelledPage } from './engine/agent-pages.ts';
import { defineSite } from './engine/define-site.ts';
import { matching } from './engine/values.ts';

const CARD = '[id^="ProjectListPc_ProjectCard_"]';
const AGE = /前・?$/;
const number = matching(/_(\d+)$/);
const PAY = { at: 'p', shows: /円 ?\/ ?[月時日]$/ };
const CONTRACT = /^(?:業務委託|準委任|請負|派遣)/;

export const freelanceHub = defineSite({
  id: 'freelance-hub',
  name: { ja: 'フリーランスHub', en: 'Freelance Hub' },
  listUrl: 'https://freelance-hub.jp/project/search/',
  matches: ['https://freelance-hub.jp/*'],
  access: 'by-click',
  runAt: 'document_idle',
  checked: '2026-09-01',
  unverified: {
    ja: '詳細ページの実物、募集終了の見え方、案件のない一覧',
    en: 'detail pages, known from a description only; how closed listings look; a list without listings',
  },
  pages: [
    { kind: 'detail', path: /^\/project\/detail\/(\d+)\/?$/ },
    { kind: 'list', path: /^\/project\/(?:skill|prefecture|characteristic|search)(?:\/|$)/ },
  ],
  list: {
    card: CARD,
    address: /^\/project\/detail\/\d+/,
    shapes: [
      {
        fields: {
          // A card has no link: its number leads to the page.
          id: { attribute: 'id', read: number },
          url: { attribute: 'id', read: (text) => `/project/detail/${number(text)}/` },
          title: { at: 'h3' },
          payText: PAY,
          description: { at: 'span, div', unless: 'div', shows: /^(?:作業内容|業務委託|準委任|請負|派遣)/ },
          category: { at: '[class*="--occupation"] span' },
          tags: {
            at: 'a, [class*="--location"] span, [class*="--skill"] span, p > span',
            // Beside its age a card names the agent (提供元), by which copies of one listing are told apart.
            read: (text) => (AGE.test(text) ? null : text),
          },
          postedAt: { at: 'span', shows: AGE, read: (text) => text.replace(/・$/, '') },
        },
        sums: 'unknown',
        digest: true,
        required: ['id', 'url', 'title', 'payText', 'description'],
        usual: ['tags', 'category', 'postedAt'],
      },
    ],
  },
  details: [
    labelledPage({
      title: { at: 'h2' },
      payText: PAY,
      description: { at: 'span', shows: CONTRACT },
    }),
  ],
  notices: [],
});
