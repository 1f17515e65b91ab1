import { defineSite } from './engine/define-site.ts';
import { jobCard, LINK, LISTING, memberCard, projectPage } from './freelancer/shapes.ts';

export const freelancer = defineSite({
  id: 'freelancer',
  name: { ja: 'フリーランサー・コム', en: 'Freelancer.com' },
  listUrl: 'https://www.freelancer.com/jobs',
  access: 'by-click',
  matches: ['https://www.freelancer.com/*'],
  runAt: 'document_idle',
  checked: '2024-04-12',
  unverified: {
    ja: '2024年4月より後のすべて、会員に見える一覧と案件、詳細ページの実物',
    en: 'everything since 2024-04; the list and the listings a member sees; detail pages',
  },
  pages: [
    { kind: 'list', path: /^\/(?:jobs|job-search|search\/projects)(?:\/|$)/ },
    { kind: 'detail', path: /^\/(?:projects\/[^/]+|contest)\/([^/]+)/ },
  ],
  list: {
    card: LINK,
    closest: '[data-project-card], a:has(fl-project-contest-card)',
    within: '#project-list',
    address: LISTING,
    shapes: [memberCard, jobCard],
  },
  details: [projectPage],
  notices: [],
});
