import type { Drawing, Experience, Language } from '../../core/settings.ts';
import type { NumberRefusal } from '../components/read-number.ts';
import type { SettingsFileRefusal } from '../options/settings-file.ts';
import type { Undoable } from '../store/create-settings-store.ts';
import type { Bilingual } from './bilingual.ts';

export const EXPERIENCE_WORDS: Readonly<Record<Experience, Bilingual>> = {
  beginner: { ja: 'はじめたばかり', en: 'Just starting' },
  'some-record': { ja: '実績が少しある', en: 'Some record' },
  established: { ja: '実績が十分ある', en: 'Established' },
};

export const TAX_WORDS: Readonly<Record<'included' | 'excluded', Bilingual>> = {
  included: { ja: '税込とみなす', en: 'Take it as including tax' },
  excluded: { ja: '税抜とみなす', en: 'Take it as excluding tax' },
};

export const DRAWING_WORDS: Readonly<Record<Drawing, Bilingual>> = {
  badges: { ja: '案件ごとにバッジを表示する', en: 'Show a badge on every listing' },
  'reading-only': {
    ja: 'ページには何も表示せず、ツールバーだけで見る',
    en: 'Draw nothing on pages; use the toolbar only',
  },
};

/** The languages by their own names, the same in both. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ja: '日本語', en: 'English' };

export const OPTIONS_WORDS = {
  title: { ja: '設定', en: 'Settings' },
  sections: { ja: '設定の項目', en: 'Sections' },
  loading: { ja: '読み込んでいます…', en: 'Loading…' },
  unreachable: {
    ja: '拡張機能から返事がありません。このページを再読み込みしてください。',
    en: 'The extension does not answer. Reload this page.',
  },
  saved: { ja: '保存しました ✓', en: 'Saved ✓' },
  atOnce: {
    ja: '変更はすぐに保存され、開いているページにも反映されます。',
    en: 'Every change is saved at once and reaches the pages that are open.',
  },
  undo: { ja: '元に戻す', en: 'Undo' },

  floor: { ja: '下限の時給', en: 'Minimum rate' },
  floorHelp: {
    ja: '手数料と無報酬の時間を引いたあと、1時間にこれだけは欲しいという額です。判定の色はこの額で決まります。',
    en: 'What an hour must bring after fees and unpaid time. The verdicts follow this amount.',
  },
  prefecture: { ja: '都道府県', en: 'Prefecture' },
  national: { ja: '選ばない（全国平均）', en: 'None (national average)' },
  ownFloor: { ja: 'あなたの下限', en: 'Your minimum' },
  yenPerHour: { ja: '円/時', en: 'yen/h' },
  notProtected: {
    ja: '業務委託に最低賃金の定めはありません。比べるための目安として使っています。',
    en: 'The minimum wage does not apply to contract work; it serves here as a yardstick.',
  },
  source: { ja: '出典を開く', en: 'Open the source' },
  floorByType: { ja: '仕事の種類ごとの下限', en: 'Minimum by kind of work' },
  floorBySite: { ja: 'サイトごとの下限', en: 'Minimum by board' },
  noOverrides: { ja: '決めていません。上の下限を使います。', en: 'None set: the minimum above is used.' },
  addType: { ja: '追加する仕事の種類', en: 'Kind of work to add' },
  addSite: { ja: '追加するサイト', en: 'Board to add' },
  add: { ja: '追加', en: 'Add' },
  remove: { ja: '削除', en: 'Remove' },

  experience: { ja: '経験と応募', en: 'Experience' },
  experienceLevel: { ja: '今の経験', en: 'Where you are' },
  experienceHelp: {
    ja: '採用までに出す応募の数は、無報酬の時間として計算に入ります。',
    en: 'Applications that lead nowhere count as unpaid time.',
  },
  bids: { ja: '1件採用されるまでの応募数', en: 'Applications per win' },
  bidsUnit: { ja: '件', en: '' },

  pace: { ja: '作業の時間とAI', en: 'Working time and AI' },
  paceHelp: {
    ja: '空欄なら既定の数字を使います。自分で測った速さを入れると、見積もりが確かになります。',
    en: 'Empty fields use the default. Your own measured pace makes the estimate surer.',
  },
  paceTable: { ja: '仕事の種類ごとの速さ', en: 'Pace by kind of work' },
  otherPaceTable: { ja: 'ほかの単位での速さ', en: 'Pace in other units' },
  sizeTable: { ja: '大きさの書かれていない仕事の時間', en: 'Hours of work of unstated size' },
  assumptionTable: { ja: 'そのほかの目安', en: 'Other assumed figures' },
  hours: { ja: '時間', en: 'hours' },
  resetTable: { ja: 'この表を既定に戻す', en: 'Put this table back' },
  usesAi: { ja: 'AIを使う', en: 'Uses AI' },
  aiHelp: {
    ja: 'AIで縮む時間と、確認・手直しで増える時間の両方を幅に入れます。AI禁止の案件では使いません。',
    en: 'Both the time AI saves and the time checking costs widen the range. Not applied where AI is banned.',
  },

  money: { ja: '税とドル', en: 'Tax and dollars' },
  tax: { ja: '税込か税抜か書かれていない金額', en: 'Amounts that do not say whether tax is included' },
  dollar: { ja: '1ドルあたりの円', en: 'Yen per US dollar' },
  yen: { ja: '円', en: 'yen' },

  display: { ja: '表示', en: 'Display' },
  language: { ja: '言語 / Language', en: 'Language / 言語' },
  browserLanguage: { ja: 'ブラウザに合わせる', en: 'As the browser' },
  drawing: { ja: 'ページへの表示', en: 'On pages' },
  rememberClients: {
    ja: '見た案件の時給の目安を発注者ごとに覚える',
    en: 'Remember what the listings I saw of each client pay',
  },
  rememberClientsHelp: {
    ja: 'このブラウザの中だけに、新しい順で10,000件まで残し、案件の「発注者」の欄に出します。オフにすると、覚えた目安は消えます。アップワークでは覚えません。',
    en: 'Kept in this browser only, the latest 10,000, and shown under “Client”. Switching it off deletes what was kept. Never done on Upwork.',
  },
  dim: { ja: '下限を下回る見込みの案件を薄く表示する', en: 'Dim listings that are likely below the minimum' },
  dimHelp: {
    ja: '隠しません。薄くした件数がページに出て、そこから元に戻せます。',
    en: 'Nothing is hidden: the page says how many are dimmed and can show them.',
  },

  signals: { ja: '注意サイン', en: 'Warning signs' },
  signalsHelp: {
    ja: 'オフにしたサインは、表示にもスパイラルの点数にも使いません。',
    en: 'A sign that is off is neither shown nor counted in the spiral score.',
  },
  boards: { ja: '求人サイト', en: 'Boards' },
  boardsHelp: {
    ja: 'オフにしたサイトでは何も表示しません。',
    en: 'Nothing is shown on a board that is off.',
  },
  copyReport: { ja: '報告文をコピー', en: 'Copy a report' },
  reportHelp: {
    ja: 'サイト・項目・件数・拡張機能の版・日付だけの文です。案件の題名やアドレスは入りません。',
    en: 'It holds the board, the fields, the counts, the version and the day; no titles and no addresses.',
  },
  data: { ja: '設定の書き出しと初期化', en: 'Export and reset' },
  dataHelp: {
    ja: '設定はこのブラウザの中だけにあります。書き出したファイルは、別のブラウザやコマンドラインの --settings で読めます。',
    en: 'Settings stay in this browser. The exported file works in another browser and with --settings on the command line.',
  },
  exportFile: { ja: '書き出す', en: 'Export' },
  importFile: { ja: 'ファイルから読み込む', en: 'Import from a file' },
  reset: { ja: '初期設定に戻す', en: 'Reset to defaults' },
  welcome: { ja: 'はじめにのページを開く', en: 'Open the guide' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const UNDOABLE_WORDS: Readonly<Record<Undoable['what'], Bilingual>> = {
  reset: { ja: '初期設定に戻しました', en: 'Settings were reset' },
  import: { ja: 'ファイルの設定に置き換えました', en: 'Settings were replaced from the file' },
  table: { ja: '表の数字を既定に戻しました', en: 'The table is back at its defaults' },
};

export const FILE_REFUSALS: Readonly<Record<SettingsFileRefusal, Bilingual>> = {
  'not-json': {
    ja: 'このファイルは設定のファイルとして読めません。設定は元のままです。',
    en: 'This file cannot be read as settings. Nothing was changed.',
  },
  'not-settings': {
    ja: 'このファイルに時給レンズの設定は入っていません。設定は元のままです。',
    en: 'This file holds no Jikyu Lens settings. Nothing was changed.',
  },
  'other-version': {
    ja: '別の版の設定ファイルです。拡張機能を更新してから読み込んでください。設定は元のままです。',
    en: 'This file is from another version. Update the extension first. Nothing was changed.',
  },
};

/** Sentences with something in them. */
export const OPTIONS_SENTENCES = {
  ja: {
    wage: (place: string, amount: string, from: string) => `${place}の最低賃金 ${amount}/時（${from}から）`,
    national: '全国加重平均',
    usesDefault: (what: string) => `空欄なら ${what}`,
    perHour: (unit: string) => `${unit}/時間`,
    perUnit: (unit: string) => `時間/${unit}`,
    defaultPerHour: (amount: string, unit: string) => `既定は1時間に ${amount}${unit}`,
    defaultPerUnit: (amount: string, unit: string) => `既定は1${unit}に ${amount}時間`,
    space: '',
    defaultIs: (amount: string) => `既定は ${amount}`,
    figureOf: (name: string, form: string) => `${name}: ${form}`,
    resetOf: (table: string) => `${table}を既定に戻す`,
    aiFor: (type: string) => `${type}でAIを使う`,
    floorOf: (name: string) => `${name}の下限（円/時）`,
    removeFloorOf: (name: string) => `${name}の下限を削除`,
    changed: (count: number) => `${count}件変更`,
    checked: (day: string) => `${day} に実際のページで確認`,
    unverified: (what: string) => `未確認：${what}`,
    unreadSince: (pages: string, day: string) =>
      `${day}に、案件を一つも読み取れない${pages}がありました。案件が見えていたのなら、作りが変わったのかもしれません。`,
    changedSince: (pages: string, day: string) =>
      `${day}から、${pages}の作りが変わっているようです。誤った数字を見せないよう、数字を出していません。読み取れたもの：`,
    defaultBids: (amount: string) => `応募${amount}件で1件採用`,
    refused: (text: string, why: NumberRefusal, low: string, high: string, kept: string) =>
      `「${text}」は使えません。${
        why === 'not-whole' ? `${low}〜${high} の整数` : `${low}〜${high} の数`
      }を入れてください。${kept === '' ? '空欄' : kept}のままです。`,
  },
  en: {
    wage: (place: string, amount: string, from: string) =>
      `minimum wage of ${place} ${amount}/h (from ${from})`,
    national: 'Japan on average',
    usesDefault: (what: string) => `Empty: ${what}`,
    perHour: (unit: string) => `${unit} per hour`,
    perUnit: (unit: string) => `hours per ${unit}`,
    defaultPerHour: (amount: string, unit: string) => `Default: ${amount} ${unit} per hour`,
    defaultPerUnit: (amount: string, unit: string) => `Default: ${amount} hours per ${unit}`,
    space: ' ',
    defaultIs: (amount: string) => `Default: ${amount}`,
    figureOf: (name: string, form: string) => `${name}: ${form}`,
    resetOf: (table: string) => `Put back: ${table}`,
    aiFor: (type: string) => `Uses AI for: ${type}`,
    floorOf: (name: string) => `Minimum for ${name} (yen per hour)`,
    removeFloorOf: (name: string) => `Remove the minimum for ${name}`,
    changed: (count: number) => `${count} changed`,
    checked: (day: string) => `compared with real pages on ${day}`,
    unverified: (what: string) => `unverified: ${what}`,
    unreadSince: (pages: string, day: string) =>
      `On ${day} no listing could be read on one of its ${pages}. If there were some to see, the page may be built differently now.`,
    changedSince: (pages: string, day: string) =>
      `Since ${day} its ${pages} seem to be built differently. Figures are off rather than wrong. What could be read:`,
    defaultBids: (amount: string) => `one win in ${amount} bids`,
    refused: (text: string, why: NumberRefusal, low: string, high: string, kept: string) =>
      `“${text}” cannot be used. Enter ${
        why === 'not-whole' ? 'a whole number' : 'a number'
      } from ${low} to ${high}. It stays ${kept === '' ? 'empty' : `at ${kept}`}.`,
  },
} as const satisfies Readonly<Record<Language, object>>;
