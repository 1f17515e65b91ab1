import type { VolumeUnit } from '../reading.ts';

/** Units as breakdown details print them after a number; in English the plural, one letter longer than the singular. */
export const UNIT_WORDS: Readonly<Record<VolumeUnit, { readonly ja: string; readonly en: string }>> = {
  character: { ja: '文字', en: ' characters' },
  word: { ja: '語', en: ' words' },
  article: { ja: '記事', en: ' articles' },
  item: { ja: '件', en: ' items' },
  image: { ja: '枚', en: ' images' },
  video: { ja: '本', en: ' videos' },
  post: { ja: '投稿', en: ' posts' },
  minute: { ja: '分', en: ' minutes' },
  page: { ja: 'ページ', en: ' pages' },
  row: { ja: '行', en: ' rows' },
  case: { ja: '件', en: ' items' },
  message: { ja: '通', en: ' messages' },
  hour: { ja: '時間', en: ' hours' },
  day: { ja: '日', en: ' days' },
  week: { ja: '週', en: ' weeks' },
  month: { ja: 'か月', en: ' months' },
};
