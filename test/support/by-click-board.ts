import { defineSite } from '../../src/sites/engine/define-site.ts';

/** A small board read by click, whose list has `.job` cards; stands in for the real ones where a test needs just one. */
const byClickBoard = defineSite({
  id: 'by-click-board',
  name: { ja: 'クリックの掲示板', en: 'Click Board' },
  listUrl: 'https://click.example/jobs',
  matches: ['https://click.example/*'],
  access: 'by-click',
  runAt: 'document_idle',
  checked: '2026-11-01',
  unverified: { ja: '詳細ページ', en: 'detail pages' },
  pages: [{ kind: 'list', path: /^\/jobs$/ }],
  list: {
    card: '.job',
    address: /^\/jobs\/\d+$/,
    shapes: [{ fields: { title: { at: 'h2' } }, required: ['title'] }],
  },
  details: [],
  notices: [],
});

/** In place of the registry: `vi.mock('…/by-click-sites.ts', () => import('…/by-click-board.ts'))`. */
export const BY_CLICK_SITES = [byClickBoard];
