import type { BreakdownLineId, BreakdownSource, HoursFor } from '../../core/assessment.ts';
import type { Language } from '../../core/settings.ts';
import type { Bilingual } from './bilingual.ts';

/** Words of the panel a badge opens. */
export interface PanelWords {
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  readonly reload: string;
  readonly cannotTell: string;
  readonly belowFloor: (floor: string, percent: string) => string;
  readonly floor: (amount: string) => string;
  readonly why: string;
  readonly allLines: string;
  readonly fewerLines: string;
  /** Where a total comes from. */
  readonly sum: string;
  readonly spiral: (level: string, score: string) => string;
  readonly noSignals: string;
  readonly more: (count: number) => string;
  readonly fewer: string;
  readonly scam: string;
  readonly scamHelp: string;
  readonly questions: string;
  readonly copyQuestions: string;
  readonly counterOffer: string;
  readonly copyOffer: string;
  readonly askPrice: string;
  readonly askScope: string;
  readonly copyScope: string;
  /** What this price pays for. */
  readonly atThisPrice: string;
  /** Added to the name of a message that can be changed. */
  readonly editable: string;
  readonly count: (count: number) => string;
  /** The gig's step of growth. */
  readonly step: (name: string) => string;
  readonly client: string;
  readonly dimClient: string;
  readonly clientDimmed: string;
  readonly clientShown: string;
  readonly counterAt: (percent: number) => string;
  readonly contract: string;
  readonly contractCount: (adverse: number, stated: number, absent: number) => string;
  readonly contractReference: string;
  /** Between the items of a list. */
  readonly comma: string;
  readonly stated: string;
  readonly adverse: string;
  readonly absent: string;
  readonly save: string;
  readonly saved: string;
  readonly unsave: string;
  readonly removed: string;
  readonly undo: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly estimate: string;
}

export const PANEL_WORDS: Readonly<Record<Language, PanelWords>> = {
  ja: {
    close: '閉じる',
    loading: '計算しています…',
    failed: '内訳を表示できませんでした。',
    reload: 'ページを再読み込みしてください。拡張機能が更新されました。',
    cannotTell: '判断できません',
    belowFloor: (floor, percent) => `あなたの下限 ${floor} を下回る見込み ${percent}`,
    floor: (amount) => `下限 ${amount}`,
    why: 'なぜこの金額？',
    allLines: '内訳をすべて表示',
    fewerLines: '内訳をたたむ',
    sum: '計算',
    spiral: (level, score) => `スパイラルのおそれ: ${level}${score}`,
    noSignals: '気になる条件は見つかりませんでした。',
    more: (count) => (count > 0 ? `くわしく（ほか ${count} 件）` : 'くわしく'),
    fewer: 'たたむ',
    scam: '詐欺によくある危険サイン',
    scamHelp: '不安なときは消費者ホットライン 188（局番なし）に相談できます。',
    questions: '応募前に聞くこと',
    copyQuestions: '質問をコピー',
    counterOffer: '下限に届く額',
    copyOffer: '見積り文をコピー',
    askPrice: '単価の相談',
    askScope: '範囲の相談',
    copyScope: '相談文をコピー',
    atThisPrice: 'この金額に見合う範囲',
    editable: '（書き換えられます）',
    count: (count) => `${count}件`,
    step: (name) => `スパイラルを抜ける4つの段のうち「${name}」`,
    client: '発注者',
    dimClient: 'この発注者を薄く表示',
    clientDimmed: '薄く表示しています。設定からも戻せます。',
    clientShown: '元の表示に戻しました。',
    counterAt: (percent) => `下限に届く見込み${percent}%の額`,
    contract: '契約条件',
    contractCount: (adverse, stated, absent) => `不利 ${adverse} · 記載 ${stated} · 記載なし ${absent}`,
    contractReference: '募集文からの参考です。契約書の内容が優先します。',
    comma: '、',
    stated: '記載あり',
    adverse: '不利な条件',
    absent: 'このページになし',
    save: '保存',
    saved: '保存済み',
    unsave: '保存を取り消す',
    removed: '保存を取り消しました。',
    undo: '元に戻す',
    copied: 'コピーしました。',
    notCopied: 'コピーできませんでした。文字を選んでコピーしてください。',
    estimate: '金額と時間は目安です。',
  },
  en: {
    close: 'Close',
    loading: 'Working it out…',
    failed: 'The details could not be shown.',
    reload: 'Reload this page: the extension was updated.',
    cannotTell: 'Cannot tell',
    belowFloor: (floor, percent) => `${percent} likely below your floor of ${floor}`,
    floor: (amount) => `floor ${amount}`,
    why: 'Why this amount?',
    allLines: 'Show every line',
    fewerLines: 'Show fewer lines',
    sum: 'sum',
    spiral: (level, score) => `Low-rate-spiral risk: ${level}${score}`,
    noSignals: 'No worrying terms were found.',
    more: (count) => (count > 0 ? `Details, and ${count} more` : 'Details'),
    fewer: 'Show fewer',
    scam: 'Signs known from scams',
    scamHelp: 'If unsure, Japan’s consumer hotline 188 gives advice.',
    questions: 'Ask before applying',
    copyQuestions: 'Copy questions',
    counterOffer: 'Price that reaches your floor',
    copyOffer: 'Copy message',
    askPrice: 'Ask for the price',
    askScope: 'Ask for less work',
    copyScope: 'Copy message',
    atThisPrice: 'This price pays for',
    editable: '(editable)',
    count: (count) => (count === 1 ? '1 question' : `${count} questions`),
    step: (name) => `Of the four steps out of the spiral: ${name}`,
    client: 'Client',
    dimClient: 'Dim this client',
    clientDimmed: 'Dimmed. The settings undo it, too.',
    clientShown: 'Shown in full again.',
    counterAt: (percent) => `${percent}% likely to reach it`,
    contract: 'Contract terms',
    contractCount: (adverse, stated, absent) => `${adverse} adverse · ${stated} stated · ${absent} absent`,
    contractReference: 'Read from the listing, for reference; the contract itself prevails.',
    comma: ', ',
    stated: 'stated',
    adverse: 'adverse',
    absent: 'not on this page',
    save: 'Save',
    saved: 'Saved',
    unsave: 'Remove from saved',
    removed: 'Removed from saved.',
    undo: 'Undo',
    copied: 'Copied.',
    notCopied: 'Could not copy; select the text and copy it.',
    estimate: 'Amounts and times are estimates.',
  },
};

export const BREAKDOWN_WORDS: Readonly<Record<BreakdownLineId, Bilingual>> = {
  gross: { ja: '提示額', en: 'Offered' },
  tax: { ja: '消費税', en: 'Consumption tax' },
  fee: { ja: '手数料', en: 'Fee' },
  withheld: { ja: '源泉徴収（前払い）', en: 'Withheld tax (prepaid)' },
  'transfer-fee': { ja: '振込手数料', en: 'Transfer fee' },
  'win-chance': { ja: '採用の見込み', en: 'Chance of winning' },
  net: { ja: '手取り', en: 'Net' },
  'exchange-rate': { ja: '為替レート', en: 'Exchange rate' },
  'work-type': { ja: '仕事の種類', en: 'Kind of work' },
  production: { ja: '作業', en: 'Work' },
  checking: { ja: '確認・直し', en: 'Checking' },
  'ai-saving': { ja: 'AI による短縮', en: 'Saved by AI' },
  revisions: { ja: '修正対応', en: 'Revisions' },
  hours: { ja: '作業の合計', en: 'Work in all' },
  communication: { ja: 'やりとり', en: 'Messages' },
  applying: { ja: '応募', en: 'Applying' },
  'unpaid-share': { ja: '無報酬の割合', en: 'Unpaid share' },
  unpaid: { ja: '無報酬の合計', en: 'Unpaid in all' },
  'contract-units': { ja: '契約の件数', en: 'Units in the contract' },
};

export const SOURCE_WORDS: Readonly<Record<BreakdownSource, Bilingual>> = {
  listing: { ja: '募集文', en: 'listing' },
  board: { ja: 'サイト', en: 'board' },
  history: { ja: 'あなたの記録', en: 'your record' },
  default: { ja: '既定値', en: 'default' },
  setting: { ja: 'あなたの設定', en: 'your setting' },
};

/** What one payment buys. */
export const HOURS_FOR_WORDS: Readonly<Record<HoursFor, Bilingual>> = {
  unit: { ja: '1件あたり', en: 'for one unit' },
  job: { ja: '案件全体', en: 'for the whole job' },
  hour: { ja: '1時間あたり', en: 'for one hour' },
  day: { ja: '1日あたり', en: 'for one day' },
  week: { ja: '1週間あたり', en: 'for one week' },
  month: { ja: '1か月あたり', en: 'for one month' },
};
