import { labelledPage } from './engine/agent-pages.ts';
import { byLabel } from './engine/by-label.ts';
import { defineSite } from './engine/define-site.ts';
import { day, matching } from './engine/values.ts';
import { nextData } from './findy/next-data.ts';

const LINK = 'a[href^="/works/"]';

export const findy = defineSite({
  id: 'findy',
  name: { ja: 'Findy Freelance', en: 'Findy Freelance' },
  listUrl: 'https://freelance.findy-code.io/works',
  matches: ['https://freelance.findy-code.io/*'],
  access: 'by-click',
  runAt: 'document_idle',
  checked: '2026-09-01',
  unverified: {
    ja: '詳細ページ(会員だけに見えます)',
    en: 'detail pages, which need a login',
  },
  pages: [
    { kind: 'list', path: /^\/works(?:\/(?:languages|skills|jobs)\/[^/]+)?\/?$/ },
    { kind: 'detail', path: /^\/works\/(\w{13})\/?$/ },
  ],
  list: {
    card: LINK,
    closest: 'article',
    address: /^\/works\/\w{13}$/,
    shapes: [
      {
        // The parts of a card are told by their icons and looks; class names carry a hash.
        fields: {
          id: { at: LINK, attribute: 'href', read: matching(/^\/works\/(\w{13})$/) },
          url: { at: LINK, attribute: 'href' },
          title: { at: 'h2, h3, h4' },
          category: { at: 'img[src*="job-type"]', around: 'span' },
          payText: { at: 'span', shows: /円 ?\/ ?[月時]/ },
          description: {
            at: 'span',
            shows: /^(?:週\d日|フルリモート|一部リモート|リモートメイン|常駐|出社)/,
          },
          postedAt: { at: 'span', shows: /^\d{4}年\d{1,2}月\d{1,2}日$/, read: day },
        },
        pairs: byLabel({
          tags: { labels: ['言語/スキル', 'こだわり条件'] },
          description: { labels: ['この案件の参画メリット', '事業内容'] },
        }),
        sums: 'unknown',
        digest: true,
        required: ['id', 'url', 'title', 'payText', 'category'],
        usual: ['tags', 'description', 'postedAt'],
        refine(draft) {
          // Days stand beside the pay, which is that of the most days (monthly = hourly × 32 h × days).
          const days = /^週\d日[^\n]*$/m.exec(draft.description ?? '')?.[0];
          if (days && draft.payText && !draft.payText.includes('週')) draft.payText += ` ${days}`;
        },
      },
    ],
  },
  details: [labelledPage()],
  embedded: { list: nextData },
  notices: [],
});
