import type { Language } from '../../core/settings.ts';
import type { Bilingual } from './bilingual.ts';

export const WELCOME_WORDS = {
  title: { ja: 'はじめに', en: 'Welcome' },
  headline: { ja: '応募する前に、本当の時給が見える', en: 'See what a gig really pays before you apply' },
  lead: {
    ja: '求人サイトの案件ごとに、手数料と無報酬の時間を引いた「1時間あたりの手取り」と、低単価から抜け出しにくい条件かどうかを目安として表示します。',
    en: 'On every listing: what an hour brings after fees and unpaid time, and how likely the terms are to keep you at low rates. Estimates, always with their reasons.',
  },
  questions: { ja: '3つだけ教えてください', en: 'Three questions' },
  later: {
    ja: 'どれも空のままで始められ、あとから設定で変えられます。',
    en: 'All can be left as they are and changed later in the settings.',
  },
  prefecture: { ja: 'お住まいの都道府県', en: 'Your prefecture' },
  national: { ja: '選ばない（全国平均）', en: 'None (national average)' },
  floor: { ja: 'これより下は受けたくない時給', en: 'The least an hour should bring' },
  experience: { ja: '今の経験', en: 'Where you are' },
  effect: { ja: '見本の案件では、こう見えます', en: 'How a sample listing looks to you' },
  made: { ja: '説明のために作った案件です', en: 'Made up to show how it works' },
  gross: { ja: '提示額', en: 'Offered' },
  fee: { ja: 'サイトの手数料', en: 'Board’s fee' },
  net: { ja: '手取り', en: 'You receive' },
  hours: { ja: '作業（確認・修正を含む）', en: 'Work, checking and revisions included' },
  unpaid: { ja: '応募とやりとり（無報酬）', en: 'Applying and messages, unpaid' },
  noEffect: {
    ja: '見本を計算できませんでした。設定はこのまま始められます。',
    en: 'The sample could not be computed. You can start all the same.',
  },
  working: { ja: '計算しています…', en: 'Working it out…' },
  privacy: { ja: 'データの扱い', en: 'Your data' },
  begin: { ja: '始める', en: 'Start' },
  ready: { ja: '準備ができました', en: 'Ready' },
  next: {
    ja: '求人サイトの一覧を開くと、案件ごとに時給のバッジが付きます。バッジを押すと、計算の根拠と確認したい質問が出ます。ツールバーの時給レンズには、そのページの注意と保存した案件がまとまります。',
    en: 'Open a board’s list: every listing gets a badge. Press one to see how the figure is made and what to ask. The toolbar button gathers the page’s warnings and your saved gigs.',
  },
  options: { ja: '詳しい設定', en: 'All settings' },
  unreachable: {
    ja: '拡張機能から返事がありません。このページを再読み込みしてください。',
    en: 'The extension does not answer. Reload this page.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const PRIVACY_WORDS: readonly Bilingual[] = [
  {
    ja: '読むのは、あなたが開いた求人サイトのページだけです。',
    en: 'Only pages of the boards that you open are read.',
  },
  {
    ja: '計算はすべてこのブラウザの中で行い、どこにも送りません。サーバーもアクセス解析もありません。',
    en: 'Everything is computed in this browser and sent nowhere. There is no server and no tracking.',
  },
  {
    ja: '設定、保存した案件、見た案件の時給の目安などは、このブラウザの中だけに残ります。設定は書き出しと初期化、案件は削除がいつでもできます。',
    en: 'Settings, saved gigs, what listings you saw were worth and the like stay in this browser. Settings can be exported and reset, gigs removed, at any time.',
  },
];

export const WELCOME_SENTENCES = {
  ja: {
    belowFloor: (floor: string, share: string) => `下限 ${floor} を下回る見込み ${share}`,
    open: (board: string) => `${board}の一覧を開く`,
    usesDefault: (what: string) => `空欄なら ${what}`,
  },
  en: {
    belowFloor: (floor: string, share: string) => `${share} likely to fall below ${floor}`,
    open: (board: string) => `Open the list of ${board}`,
    usesDefault: (what: string) => `Empty: ${what}`,
  },
} as const satisfies Readonly<Record<Language, object>>;
