import { defineSite } from './engine/define-site.ts';
import type { Shape } from './engine/shape.ts';
import { day, matching } from './engine/values.ts';

const LINK = 'a[href*="/job/"]';

/** Cards carry JobPosting microdata without a salary; pay is a free text of its own. */
const card: Shape = {
  fields: {
    id: { at: LINK, attribute: 'href', read: matching(/\/job\/(\d+)/) },
    url: { at: LINK, attribute: 'href' },
    title: { at: '[itemprop="title"]' },
    description: { at: '[itemprop="description"]' },
    category: { at: '[itemprop="occupationalCategory"]' },
    payText: { at: 'section p', label: '報酬' },
    // The kind of contract follows the occupation: 経理、労務 / 業務委託.
    tags: {
      at: '[itemprop="occupationalCategory"], [itemprop="address"]',
      around: ':has(> [itemprop="occupationalCategory"]), [itemprop="address"]',
      read: (text) => text.split(/ \/ ?/).at(-1) ?? null,
    },
    clientName: { at: '[itemprop="hiringOrganization"] [itemprop="name"]' },
    clientId: { at: 'input[name="client_id"]', attribute: 'value', read: matching(/^(\d+)$/) },
    postedAt: { at: '[itemprop="datePosted"]', attribute: 'content', read: day },
    deadline: { at: '[itemprop="validThrough"]', attribute: 'content', read: day },
  },
  // The board has no kinds of work: a bare sum does not say what it buys.
  sums: 'unknown',
  required: ['id', 'url', 'title', 'description', 'category', 'payText', 'clientName', 'postedAt'],
  usual: ['tags', 'deadline', 'clientId'],
};

export const mamaworks = defineSite({
  id: 'mamaworks',
  name: { ja: 'ママワークス', en: 'Mamaworks' },
  listUrl: 'https://mamaworks.jp/jobs',
  access: 'by-click',
  matches: ['https://mamaworks.jp/*'],
  runAt: 'document_idle',
  checked: '2026-09-04',
  unverified: {
    ja: '詳細ページ、業務委託でない仕事、案件のない一覧',
    en: 'detail pages; jobs that are no 業務委託; a list without listings',
  },
  pages: [{ kind: 'list', path: /^\/jobs(?:\/|$)/ }],
  list: {
    // Boxes of keywords between the cards look alike but carry no microdata.
    card: '[itemtype$="schema.org/JobPosting"]',
    address: /^(?:https:\/\/mamaworks\.jp)?\/job\/\d+/,
    shapes: [card],
  },
  details: [],
  notices: [],
});
