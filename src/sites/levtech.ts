import { agentPairs, labelledPage } from './engine/agent-pages.ts';
import { markClosed } from './engine/closed-mark.ts';
import { defineSite } from './engine/define-site.ts';
import type { Shape } from './engine/shape.ts';
import { matching, withoutSuffix } from './engine/values.ts';

const LINK = 'a[href*="/project/detail/"]';
const title = withoutSuffix('のフリーランス求人・案件');

const open: Shape = {
  // Pay, place and contract stand side by side without labels: each is known by its look.
  fields: {
    id: { at: LINK, attribute: 'href', read: matching(/\/project\/detail\/(\d+)/) },
    url: { at: LINK, attribute: 'href' },
    title: { at: 'h3 .name, .projectName', read: title },
    payText: { at: 'p', shows: /^〜?\s?[\d,]+円/ },
    description: { at: 'p', shows: /^(?:業務委託|準委任|請負|派遣|正社員)|リモート|常駐|\(.+[都道府県]\)/ },
    category: { at: '.-flex' },
    tags: { at: '.featureLabel, .featureList > li' },
  },
  pairs: agentPairs,
  sums: 'unknown',
  digest: true,
  required: ['id', 'url', 'title', 'payText', 'description'],
  usual: ['tags'],
  refine: markClosed,
};
/** A closed listing need not have a link any more. */
const closed: Shape = { ...open, when: '.closedLabel', required: ['title', 'payText', 'description'] };

export const levtech = defineSite({
  id: 'levtech',
  name: { ja: 'レバテックフリーランス', en: 'Levtech Freelance' },
  listUrl: 'https://freelance.levtech.jp/project/search/',
  matches: ['https://freelance.levtech.jp/*', 'https://creator.levtech.jp/*'],
  access: 'by-click',
  runAt: 'document_idle',
  checked: '2026-09-01',
  unverified: {
    ja: '詳細ページ、レバテッククリエイターのカードの実物',
    en: 'detail pages; the cards of creator.levtech.jp, known from a description only',
  },
  pages: [
    { kind: 'detail', path: /^\/project\/detail\/(\d+)/ },
    { kind: 'list', path: /^\/project\/./ },
  ],
  list: {
    card: '.projectCard',
    innermost: true,
    within: '.projectList',
    address: /\/project\/detail\/\d+/,
    shapes: [closed, open],
  },
  details: [labelledPage({ title: { at: 'h1', read: title } }, { operator: /レバテック/ })],
  notices: [],
});
