import type { Shape } from '../engine/shape.ts';
import { count, day, dayAfter, matching } from '../engine/values.ts';

const LINK = 'a[href^="/requests/"]:not([href*="/categories/"])';
const TILE = '[class*="c-itemTile_tile"]';

/** A request in a list. Its text is whole; pay said there often differs from the band (予算). */
export const requestTile: Shape = {
  fields: {
    id: { at: LINK, attribute: 'href', read: matching(/^\/requests\/(\d+)/) },
    url: { at: LINK, attribute: 'href' },
    title: { at: '[class*="c-itemInfo_title"]' },
    description: { at: '[class*="c-itemInfo_description"]' },
    category: { at: 'a[href^="/requests/categories/"]' },
    payText: { at: TILE, label: '予算', value: '[class*="d-requestBudget"]', read: budget },
    applicants: { at: TILE, label: '応募者数', read: count },
    clientName: { at: '[class*="c-itemInfoUser_name"]' },
    postedAt: { at: '[class*="c-itemInfoUser_created"] [title]', attribute: 'title', read: day },
    // 本日終了 is still open today.
    state: {
      at: TILE,
      label: '募集期限',
      read: (text) => (text.includes('募集終了') ? 'closed' : 'open'),
    },
    deadline: { at: TILE, label: '募集期限', read: (text) => text },
  },
  sums: 'fixed',
  required: ['id', 'url', 'title', 'description', 'category', 'payText', 'applicants', 'state'],
  usual: ['clientName', 'postedAt'],
  refine(draft) {
    // It names no year.
    draft.deadline = dayAfter(draft.postedAt, draft.deadline ?? '');
  },
};

/** 5千 円未満 → 5千円未満: number and unit stand in elements of their own. */
export function budget(text: string): string {
  return text.replace(/(?<=[千万\d]) (?=円)/g, '');
}
