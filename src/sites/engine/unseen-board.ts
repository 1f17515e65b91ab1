import { agentPairs, labelledPage } from './agent-pages.ts';
import { markClosed } from './closed-mark.ts';
import type { SiteDeclaration } from './define-site.ts';
import { ownLink } from './find-cards.ts';

const DETAIL = /^\/(?:projects?|jobs?|works?|cases?|offers?)\/(?:details?\/)?(\d[\w-]{0,40})\/?$/;
const LINK = ['project', 'job', 'work', 'case', 'offer'].map((word) => `a[href*="/${word}"]`).join();
const ADDRESS = new RegExp(DETAIL.source.replace('^', '^(?:https://[a-z.-]+)?'));

/**
 * Pages of a board of which nobody has saved one: addresses as such boards have them, cards told by their links, all
 * else by labels and by JobPosting. What is not recognised is said to be empty, not to have changed.
 */
export const UNSEEN_BOARD: Pick<
  SiteDeclaration,
  'access' | 'runAt' | 'pages' | 'list' | 'details' | 'notices'
> = {
  access: 'by-click',
  runAt: 'document_idle',
  pages: [
    { kind: 'detail', path: DETAIL },
    { kind: 'list', path: /^\/(?:(?:projects?|jobs?|works?|cases?|offers?)(?:\/.*)?)?$/ },
  ],
  list: {
    card: LINK,
    alone: true,
    address: ADDRESS,
    shapes: [
      {
        fields: {
          title: { at: 'h2, h3, h4' },
        },
        pairs: agentPairs,
        sums: 'unknown',
        digest: true,
        required: ['id', 'url', 'title', 'payText'],
        refine(draft, card) {
          Object.assign(draft, ownLink(card, ADDRESS));
          markClosed(draft, card);
        },
      },
    ],
  },
  details: [labelledPage()],
  notices: [],
};
