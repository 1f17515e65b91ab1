import { agentPairs, labelledPage } from './engine/agent-pages.ts';
import { markClosed } from './engine/closed-mark.ts';
import { defineSite } from './engine/define-site.ts';
import { matching, withoutSuffix } from './engine/values.ts';

const LINK = 'a[href^="/projects/detail/"]';
const title = withoutSuffix('の案件・求人');

export const techcareer = defineSite({
  id: 'techcareer',
  name: { ja: 'テクフリ', en: 'Techcareer Freelance' },
  listUrl: 'https://freelance.techcareer.jp/projects/search/',
  matches: ['https://freelance.techcareer.jp/*'],
  access: 'by-click',
  runAt: 'document_idle',
  checked: '2026-09-01',
  unverified: {
    ja: '詳細ページ、案件のない一覧',
    en: 'detail pages; a list without listings',
  },
  pages: [
    { kind: 'detail', path: /^\/projects\/detail\/(\d+)\/?$/ },
    { kind: 'list', path: /^\/projects\/(?:skills|occupations|search)(?:\/|$)/ },
  ],
  list: {
    card: '.new-card',
    address: /^\/projects\/detail\/\d+/,
    shapes: [
      {
        fields: {
          id: { at: LINK, attribute: 'href', read: matching(/^\/projects\/detail\/(\d+)/) },
          url: { at: LINK, attribute: 'href' },
          title: { at: '.title-job' },
          tags: { at: 'a[data-tag-id]' },
        },
        pairs: agentPairs,
        sums: 'unknown',
        digest: true,
        required: ['id', 'url', 'title', 'payText', 'description'],
        usual: ['tags', 'category'],
        refine(draft, card) {
          // The settlement range (精算幅) stands beside the price; it is a condition like those with a label.
          const range = /[（(]\d+時間 ?[~〜～-] ?\d+時間[）)]/.exec(draft.payText ?? '')?.[0];
          if (range) draft.description = [draft.description, range].filter(Boolean).join('\n');
          markClosed(draft, card);
        },
      },
    ],
  },
  details: [labelledPage({ title: { at: 'h1', read: title } })],
  notices: [],
});
