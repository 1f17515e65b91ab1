import type { Language } from '../../core/settings.ts';
import type { Bilingual } from './bilingual.ts';

/** Words about the boards the user taught. */
export const TAUGHT_WORDS = {
  heading: { ja: 'あなたが教えたサイト', en: 'Boards you taught' },
  help: {
    ja: '知らないサイトの一覧では、ツールバーのボタンから読み方を教えられます。ファイルにして人に渡したり、開発に役立てたりできます。中身は場所を示す名前だけで、案件の内容は入りません。',
    en: 'On a list of an unknown site, the toolbar button lets you teach how to read it. A board can be saved as a file to share or contribute: it says where things stand, and holds nothing of any listing.',
  },
  exportFile: { ja: 'ファイルに保存', en: 'Save as a file' },
  forget: { ja: '忘れる', en: 'Forget' },
  take: { ja: 'ファイルから読み込む', en: 'Take from a file' },
  taken: {
    ja: '読み込みました。そのサイトで、ツールバーのボタンから一度許可すると読めるようになります。',
    en: 'Taken. Open the site and allow it once from the toolbar button.',
  },
  notABoard: {
    ja: 'このファイルには、教えたサイトの内容が入っていません。何も変えていません。',
    en: 'This file holds no taught board. Nothing was changed.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const TAUGHT_SENTENCES = {
  ja: {
    exportOf: (host: string) => `${host} の読み方をファイルに保存`,
    forget: (host: string) => `${host} の読み方を忘れる`,
  },
  en: {
    exportOf: (host: string) => `Save how to read ${host} as a file`,
    forget: (host: string) => `Forget how to read ${host}`,
  },
} as const satisfies Readonly<Record<Language, object>>;
