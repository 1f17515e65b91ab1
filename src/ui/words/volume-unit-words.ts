import type { VolumeUnit } from '../../core/reading.ts';
import type { Bilingual } from './bilingual.ts';

/** Units of work, as counted after a number in Japanese and in the plural in English. */
export const VOLUME_UNIT_WORDS: Readonly<Record<VolumeUnit, Bilingual>> = {
  character: { ja: '文字', en: 'characters' },
  word: { ja: '語', en: 'words' },
  article: { ja: '記事', en: 'articles' },
  item: { ja: '点', en: 'items' },
  image: { ja: '枚', en: 'images' },
  video: { ja: '本', en: 'videos' },
  post: { ja: '投稿', en: 'posts' },
  minute: { ja: '分ぶん', en: 'minutes of material' },
  page: { ja: 'ページ', en: 'pages' },
  row: { ja: '行', en: 'rows' },
  case: { ja: '件', en: 'cases' },
  message: { ja: '通', en: 'messages' },
  hour: { ja: '時間ぶん', en: 'hours of material' },
  day: { ja: '日ぶん', en: 'days' },
  week: { ja: '週ぶん', en: 'weeks' },
  month: { ja: 'か月ぶん', en: 'months' },
};
