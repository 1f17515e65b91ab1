import { agentPairs, labelledPage } from './engine/agent-pages.ts';
import { markClosed } from './engine/closed-mark.ts';
import { defineSite } from './engine/define-site.ts';
import { matching, withoutSuffix } from './engine/values.ts';

const LINK = 'a[href*="/projects/details/"]';
const title = withoutSuffix('のエンジニア求人・案件');

export const techStock = defineSite({
  id: 'tech-stock',
  name: { ja: 'テックストック', en: 'Tech Stock' },
  listUrl: 'https://tech-stock.com/projects/',
  matches: ['https://tech-stock.com/*'],
  access: 'by-click',
  runAt: 'document_idle',
  checked: '2026-09-01',
  unverified: {
    ja: '詳細ページ、案件のない一覧',
    en: 'detail pages; a list without listings',
  },
  pages: [
    { kind: 'detail', path: /^\/projects\/details\/(\d{7})\/?$/ },
    { kind: 'list', path: /^\/projects(?:\/|$)/ },
  ],
  list: {
    card: LINK,
    closest: 'article',
    address: /\/projects\/details\/\d{7}/,
    shapes: [
      {
        fields: {
          id: { at: LINK, attribute: 'href', read: matching(/\/projects\/details\/(\d{7})/) },
          url: { at: LINK, attribute: 'href' },
          title: { at: 'h2', read: title },
          tags: { at: 'span', shows: /^(?:フルリモート|一部リモート)$/ },
        },
        pairs: agentPairs,
        sums: 'unknown',
        digest: true,
        required: ['id', 'url', 'title', 'payText', 'description', 'category'],
        refine: markClosed,
      },
    ],
  },
  details: [labelledPage({ title: { at: 'h1', read: title } })],
  notices: [],
});
