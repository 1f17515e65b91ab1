import { byLabel } from '../engine/by-label.ts';
import { findPairs } from '../engine/find-pairs.ts';
import { knownLabels } from '../engine/known-labels.ts';
import type { DetailPage } from '../engine/shape.ts';
import { spacedText } from '../engine/text.ts';
import { count, day, rating } from '../engine/values.ts';

const UNTIL = '募集期限';
const UNTIL_LABEL = knownLabels([UNTIL]);
/** What the client asks for is told in the text and in fields of the category (作成数, サイズ). */
const TEXT = ['募集内容', '納品希望日', '作成数', 'サイズ', '求めるスキル', '業種', 'プラットフォーム'];

/** A request's own page, by its labels alone: how it is marked up was never seen. Requests like it follow the text. */
export const requestPage: DetailPage = {
  root: 'body',
  when: 'h1',
  fields: { title: { at: 'h1' }, category: { at: '[class*="readcrumb"] a[href*="/categories/"]' } },
  pairs: byLabel({
    payText: { labels: ['予算'] },
    description: { labels: TEXT },
    applicants: { labels: ['応募人数'], read: count },
    contracted: { labels: ['契約人数'], read: count },
    state: { labels: [UNTIL], read: (text) => (text.includes('募集終了') ? 'closed' : 'open') },
    deadline: { labels: [UNTIL], read: (text) => day(/締切日 ?(\S+)/.exec(text)?.[1] ?? '') },
    tags: { labels: ['特記事項'] },
  }),
  sums: 'fixed',
  required: ['title', 'payText', 'description', 'applicants', 'contracted', 'state', 'deadline'],
  refine(draft, page) {
    const until = findPairs(page, UNTIL_LABEL).get(UNTIL)?.value ?? '';
    draft.postedAt = day(/掲載日 ?(\S+)/.exec(until)?.[1] ?? '');
    const client = /募集者情報(.*?)(?:この募集内容に似|$)/.exec(spacedText(page))?.[1] ?? '';
    // Numbers stand before their labels: 2 発注件数 100% 発注率. A share of nothing means none yet.
    draft.posted = count(/[\d,]+(?= 発注件数)/.exec(client)?.[0] ?? '');
    draft.finishedRate = count(/\d+(?=% 発注率)/.exec(client)?.[0] ?? '') || null;
    const [, stars = '', reviews = ''] = /(\d\.\d) ?[（(]([\d,]+)[）)]/.exec(client) ?? [];
    draft.rating = rating(stars);
    draft.reviews = count(reviews);
  },
};
