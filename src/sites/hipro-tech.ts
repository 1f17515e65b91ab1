import { labelledPage } from './engine/agent-pages.ts';
import { markClosed } from './engine/closed-mark.ts';
import { defineSite } from './engine/define-site.ts';
import { visitTexts } from './engine/text.ts';
import { day, matching } from './engine/values.ts';

const field = (name: string) => `[class*="field--name-field-${name}"] .field__item`;

export const hiproTech = defineSite({
  id: 'hipro-tech',
  name: { ja: 'HiPro Tech', en: 'HiPro Tech' },
  listUrl: 'https://tech.hipro-job.jp/job-search',
  matches: ['https://tech.hipro-job.jp/*'],
  access: 'by-click',
  runAt: 'document_idle',
  checked: '2026-09-01',
  unverified: {
    ja: '詳細ページ、日単価と週単価、案件のない一覧',
    en: 'detail pages; pay by the day and by the week; a list without listings',
  },
  pages: [
    { kind: 'list', path: /^\/job-search\/?$/ },
    { kind: 'detail', path: /^\/job\/(\d+)\/?$/ },
  ],
  list: {
    card: '[about^="/job/"]',
    address: /^\/job\/\d+/,
    shapes: [
      {
        fields: {
          id: { attribute: 'about', read: matching(/^\/job\/(\d+)$/) },
          url: { attribute: 'about' },
          title: { at: '.job-list-title' },
          payText: { at: '.money', read: (text) => (/円 ?\/ ?[月時日週]単価$/.test(text) ? text : null) },
          category: { at: field('job-occupation') },
          tags: {
            at: '.job_type, a[href^="/taxonomy/term/"]',
          },
          postedAt: { at: 'span', shows: /掲載開始$/, read: day },
        },
        sums: 'unknown',
        digest: true,
        required: ['id', 'url', 'title', 'payText'],
        usual: ['category', 'tags', 'postedAt'],
        refine(draft, card) {
          // Every number of days that is acceptable stands for itself, beside the pay.
          visitTexts(card, (text) => {
            if (draft.payText && /^週\d日$/.test(text)) draft.payText += ` ${text}`;
            return false;
          });
          markClosed(draft, card);
        },
      },
    ],
  },
  details: [labelledPage({}, { operator: /パーソルキャリア/ })],
  notices: [],
});
