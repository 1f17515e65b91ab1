import type { VolumeUnit } from '../../core/reading.ts';
import type { Bilingual } from './bilingual.ts';

interface UnitWords extends Bilingual {
  /** The English singular. */
  readonly enOne: string;
}

/** Units of work, as counted after a number; in English the plural. */
export const VOLUME_UNIT_WORDS: Readonly<Record<VolumeUnit, UnitWords>> = {
  character: { ja: '文字', en: 'characters', enOne: 'character' },
  word: { ja: '語', en: 'words', enOne: 'word' },
  article: { ja: '記事', en: 'articles', enOne: 'article' },
  item: { ja: '点', en: 'items', enOne: 'item' },
  image: { ja: '枚', en: 'images', enOne: 'image' },
  video: { ja: '本', en: 'videos', enOne: 'video' },
  post: { ja: '投稿', en: 'posts', enOne: 'post' },
  minute: { ja: '分ぶん', en: 'minutes of material', enOne: 'minute of material' },
  page: { ja: 'ページ', en: 'pages', enOne: 'page' },
  row: { ja: '行', en: 'rows', enOne: 'row' },
  case: { ja: '件', en: 'cases', enOne: 'case' },
  message: { ja: '通', en: 'messages', enOne: 'message' },
  hour: { ja: '時間ぶん', en: 'hours of material', enOne: 'hour of material' },
  day: { ja: '日ぶん', en: 'days', enOne: 'day' },
  week: { ja: '週ぶん', en: 'weeks', enOne: 'week' },
  month: { ja: 'か月ぶん', en: 'months', enOne: 'month' },
};
