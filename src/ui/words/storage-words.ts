import type { StorageHealth } from '../../platform/messages.ts';
import type { Bilingual } from './bilingual.ts';

/** What is wrong with stored data and what to do about it. */
export const STORAGE_WORDS: Readonly<Record<Exclude<StorageHealth, 'ok'>, Bilingual>> = {
  full: {
    ja: '保存場所がいっぱいです。これまでの記録は残っていますが、新しい保存はできません。不要な案件を削除してください。',
    en: 'Storage is full. Everything saved so far is kept, but nothing new can be saved. Remove gigs you no longer need.',
  },
  broken: {
    ja: '保存したデータの一部を読めませんでした。消さずに別に保管し、読める分と既定値で動いています。',
    en: 'Some saved data could not be read. It was set aside, not deleted; the rest and the defaults are in use.',
  },
  'newer-version': {
    ja: '保存したデータは、より新しい版のものです。壊さないよう書き込みを止めています。拡張機能を更新してください。',
    en: 'The saved data is from a newer version. Nothing is written so as not to harm it. Please update the extension.',
  },
};
