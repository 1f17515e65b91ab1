import type { Listing } from '../../core/listing.ts';
import type { Language } from '../../core/settings.ts';
import type { FieldName } from '../../sites/engine/draft.ts';
import { clipText } from '../components/clip-text.ts';
import type { Bilingual } from './bilingual.ts';

/** What a problem of a page is about: a field of the listing or a part of one, or the page as a whole. */
export const LISTING_FIELD_WORDS: Readonly<Record<keyof Listing | FieldName | 'page', Bilingual>> = {
  site: { ja: '求人サイト', en: 'board' },
  id: { ja: '案件番号', en: 'number' },
  url: { ja: '案件の住所', en: 'address' },
  title: { ja: '題名', en: 'title' },
  description: { ja: '本文', en: 'description' },
  descriptionIsPartial: { ja: '本文', en: 'description' },
  category: { ja: '分類', en: 'category' },
  payText: { ja: '報酬', en: 'price' },
  payKind: { ja: '報酬の形', en: 'kind of pay' },
  payDoubt: { ja: '報酬の食い違い', en: 'contradiction of pay' },
  structured: { ja: '報酬の金額', en: 'amount' },
  charactersPerArticle: { ja: '文字数', en: 'number of characters' },
  tags: { ja: 'タグ', en: 'tags' },
  competition: { ja: '応募・募集の人数', en: 'applicants and openings' },
  applicants: { ja: '応募の人数', en: 'applicants' },
  contracted: { ja: '契約の人数', en: 'people hired' },
  openings: { ja: '募集の人数', en: 'openings' },
  client: { ja: '発注者の実績', en: 'client record' },
  clientId: { ja: '発注者の番号', en: 'client number' },
  clientName: { ja: '発注者の名前', en: 'client name' },
  rating: { ja: '発注者の評価', en: 'client rating' },
  reviews: { ja: '評価の件数', en: 'reviews' },
  finishedRate: { ja: '完了率', en: 'share finished' },
  identityVerified: { ja: '本人確認', en: 'identity check' },
  posted: { ja: '発注した件数', en: 'jobs posted' },
  postedAt: { ja: '掲載日', en: 'date posted' },
  deadline: { ja: '募集期限', en: 'deadline' },
  state: { ja: '募集中かどうか', en: 'whether it is open' },
  page: { ja: 'ページ全体', en: 'the page as a whole' },
};

/** A field in words; one without words of its own is named as it is. */
export function fieldWord(field: string, language: Language): string {
  const words: Readonly<Record<string, Bilingual>> = LISTING_FIELD_WORDS;
  return (Object.hasOwn(words, field) ? words[field]?.[language] : null) ?? clipText(field, 40);
}
