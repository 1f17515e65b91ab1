import type { Listing } from '../../core/listing.ts';
import type { Bilingual } from './bilingual.ts';

/** What a problem of a page is about: a field of the listing, or the page as a whole. */
export const LISTING_FIELD_WORDS: Readonly<Record<keyof Listing | 'page', Bilingual>> = {
  site: { ja: '求人サイト', en: 'board' },
  id: { ja: '案件番号', en: 'number' },
  url: { ja: '案件の住所', en: 'address' },
  title: { ja: '題名', en: 'title' },
  description: { ja: '本文', en: 'description' },
  descriptionIsPartial: { ja: '本文', en: 'description' },
  category: { ja: '分類', en: 'category' },
  payText: { ja: '報酬', en: 'price' },
  structured: { ja: '報酬', en: 'price' },
  charactersPerArticle: { ja: '文字数', en: 'number of characters' },
  tags: { ja: 'タグ', en: 'tags' },
  competition: { ja: '応募・募集の人数', en: 'applicants and openings' },
  client: { ja: '発注者の実績', en: 'client record' },
  postedAt: { ja: '掲載日', en: 'date posted' },
  deadline: { ja: '募集期限', en: 'deadline' },
  state: { ja: '募集中かどうか', en: 'whether it is open' },
  page: { ja: 'ページ全体', en: 'the page as a whole' },
};
