import { defineSite } from './engine/define-site.ts';
import { hitPage, hitRow, listRows, previewedHit } from './mturk/hits.ts';

export const mturk = defineSite({
  id: 'mturk',
  name: { ja: 'Amazon メカニカルターク', en: 'Amazon Mechanical Turk' },
  listUrl: 'https://worker.mturk.com/projects',
  access: 'by-click',
  matches: ['https://worker.mturk.com/*'],
  runAt: 'document_idle',
  checked: null,
  unverified: {
    ja: 'すべてのページ(ページの持つデータの形だけが分かっています)',
    en: 'every page (only what other extensions say of its data is known)',
  },
  pages: [
    { kind: 'list', path: /^\/(?:(?:requesters\/\w+\/)?projects\/?)?$/ },
    { kind: 'detail', path: /^\/projects\/(\w+)\/tasks/ },
  ],
  list: {
    card: 'a[href^="/projects/"]',
    closest: 'li',
    address: /^\/projects\/\w+\/tasks/,
    shapes: [hitRow],
  },
  details: [hitPage],
  embedded: { list: listRows, detail: previewedHit },
  notices: [],
});
