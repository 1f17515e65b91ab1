import type { Language } from '../../core/settings.ts';
import type { Bilingual } from './bilingual.ts';

/** Words about which pages may be read. */
export const ACCESS_WORDS = {
  readBoard: { ja: 'このサイトを読む', en: 'Read this board' },
  lookForPosting: { ja: 'このページの求人情報を探す', en: 'Look for a job posting on this page' },
  lookHelp: {
    ja: '今開いているこのページだけを読みます。許可は残りません。',
    en: 'Reads only the page that is open now; no permission is kept.',
  },
  teach: { ja: 'このページの読み方を教える', en: 'Teach this page' },
  teachHelp: {
    ja: '案件の一覧なら、案件・題名・報酬を一つずつ選ぶだけで、ほかの案件も読めるようになります。このサイトを読む許可をたずねます。',
    en: 'On a list of listings: choose one listing, its title and its pay, and the others can be read too. You will be asked to allow this site.',
  },
  teaching: {
    ja: 'ページに戻って、案件を一つ選んでください。',
    en: 'Go back to the page and choose one listing.',
  },
  reading: { ja: '読み取っています…', en: 'Reading…' },
  refused: {
    ja: '許可されなかったので、何も読んでいません。',
    en: 'It was not allowed, so nothing is read.',
  },
  keptOut: {
    ja: 'このページは読めません。ブラウザの画面や拡張機能のストアのように、拡張機能を入れないページです。',
    en: 'This page cannot be read: browsers keep extensions out of some pages, such as their own and their stores.',
  },
  silent: {
    ja: 'ページから返事がありません。ページを再読み込みしてから、もう一度お試しください。',
    en: 'The page does not answer. Reload it and try again.',
  },
  installed: { ja: 'インストール時から', en: 'from the start' },
  allowed: { ja: '許可済み', en: 'allowed by you' },
  off: { ja: '読んでいません', en: 'not read' },
  neverSeen: { ja: '実際のページではまだ確認していません', en: 'not yet compared with a real page' },
  allow: { ja: '許可する', en: 'Allow' },
  takeBack: { ja: '許可を取り消す', en: 'Take back' },
  help: {
    ja: '許可したサイトだけを読みます。取り消すと、開いているページからも表示が消えます。',
    en: 'Only boards you allow are read. Taking it back also clears pages that are open.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const ACCESS_SENTENCES = {
  ja: {
    allow: (board: string) => `${board}を読むことを許可する`,
    takeBack: (board: string) => `${board}の許可を取り消す`,
  },
  en: {
    allow: (board: string) => `Allow reading ${board}`,
    takeBack: (board: string) => `Take back reading ${board}`,
  },
} as const satisfies Readonly<Record<Language, object>>;
