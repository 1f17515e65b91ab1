import { agentPairs, labelledPage } from './engine/agent-pages.ts';
import { byLabel } from './engine/by-label.ts';
import { markClosed } from './engine/closed-mark.ts';
import { defineSite } from './engine/define-site.ts';
import { ownLink } from './engine/find-cards.ts';

const ADDRESS = /^\/jobs\/detail\/(\d+)/;
/** Number and unit stand in two elements; agents write the number in every way there is. */
const PAY = { at: ':has(> .salary)', read: (text: string) => text };

export const freelanceStart = defineSite({
  id: 'freelance-start',
  name: { ja: 'フリーランススタート', en: 'Freelance Start' },
  listUrl: 'https://freelance-start.com/jobs',
  matches: ['https://freelance-start.com/*'],
  access: 'by-click',
  runAt: 'document_idle',
  checked: null,
  unverified: {
    ja: 'すべてのページ(作りの説明だけが分かっています)',
    en: 'every page (known from the descriptions of two programs that read it)',
  },
  pages: [
    { kind: 'detail', path: /^\/jobs\/detail\/(\d+)\/?$/ },
    { kind: 'list', path: /^\/(?:jobs(?:\/skill-\d+)?|agents\/\d+\/job)\/?$/ },
  ],
  list: {
    card: '#job-list a[href^="/jobs/detail/"]',
    alone: true,
    within: '#job-list',
    address: ADDRESS,
    shapes: [
      {
        fields: {
          title: { at: 'h2, h3, h4, .job-title' },
          payText: PAY,
          tags: { at: '.tag' },
        },
        pairs: agentPairs,
        sums: 'unknown',
        digest: true,
        required: ['id', 'url', 'title', 'payText'],
        usual: ['tags'],
        refine(draft, card) {
          Object.assign(draft, ownLink(card, ADDRESS));
          markClosed(draft, card);
        },
      },
    ],
  },
  details: [
    {
      ...labelledPage({ payText: PAY, tags: { at: '.tag' } }, { root: '#job-detail' }),
      pairs(draft, root) {
        // エージェント名 tells copies of one listing apart: the same work is offered by several.
        byLabel({ tags: { labels: ['エージェント名', '特徴'] } })(draft, root);
        return agentPairs(draft, root);
      },
    },
  ],
  notices: [{ state: 'not-found', at: '.error-page-hero', says: '' }],
});
