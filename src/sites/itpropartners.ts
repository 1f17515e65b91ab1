import { agentPairs, labelledPage } from './engine/agent-pages.ts';
import { markClosed } from './engine/closed-mark.ts';
import { defineSite } from './engine/define-site.ts';
import { day, matching, withoutSuffix } from './engine/values.ts';

const LINK = 'a[href*="/job/detail/"]';
const title = withoutSuffix('の業務委託案件・フリーランス求人');

export const itpropartners = defineSite({
  id: 'itpropartners',
  name: { ja: 'ITプロパートナーズ', en: 'IT Propartners' },
  listUrl: 'https://itpropartners.com/job',
  matches: ['https://itpropartners.com/*'],
  access: 'by-click',
  runAt: 'document_idle',
  checked: '2026-09-01',
  unverified: {
    ja: '詳細ページの上部(題名と単価)、案件のない一覧',
    en: 'the head of detail pages, where title and pay stand; a list without listings',
  },
  pages: [
    { kind: 'detail', path: /^\/job\/detail\/(\d+)\/?$/ },
    { kind: 'list', path: /^\/job(?:\/(?:engineer|designer|marketer)(?:\/[\w-]+)?)?\/?$/ },
  ],
  list: {
    // Cards of a carousel are div elements and show guests no price.
    card: LINK,
    closest: 'article',
    address: /\/job\/detail\/\d+/,
    shapes: [
      {
        fields: {
          id: { at: LINK, attribute: 'href', read: matching(/\/job\/detail\/(\d+)/) },
          url: { at: LINK, attribute: 'href' },
          title: { at: 'h2', read: title },
          payText: { at: 'span', shows: /^〜?[\d,？?]+円/ },
          description: { at: 'span', shows: /^(?:業務委託|準委任|請負|派遣)/ },
          tags: { at: '[class$="__labels"] > span, [class$="__tags"] > span' },
          postedAt: { at: 'span', shows: /^最終更新日/, read: day },
        },
        pairs: agentPairs,
        sums: 'unknown',
        digest: true,
        required: ['id', 'url', 'title', 'payText', 'description'],
        usual: ['tags', 'postedAt'],
        refine: markClosed,
      },
    ],
  },
  details: [
    {
      ...labelledPage({ title: { at: 'h1', read: title } }, { root: 'main' }),
      refine(draft, root) {
        labelledPage().refine?.(draft, root);
        draft.title ??= title(root.ownerDocument.title.split(' | ')[0] ?? '') || null;
      },
    },
  ],
  notices: [],
});
