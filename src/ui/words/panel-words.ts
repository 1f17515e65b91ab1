import type { BreakdownLineId, BreakdownSource, ContractItem, HoursFor } from '../../core/assessment.ts';
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
  readonly counterAt: (percent: number) => string;
  readonly contract: (stated: number, adverse: number, absent: number) => string;
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
    more: (count) => `ほか ${count} 件を表示`,
    fewer: '閉じる',
    scam: '詐欺によくある危険サイン',
    scamHelp: '不安なときは消費者ホットライン 188（局番なし）に相談できます。',
    questions: '応募前に聞くこと',
    copyQuestions: '質問をコピー',
    counterOffer: '下限に届くには',
    copyOffer: '見積り文をコピー',
    counterAt: (percent) => `${percent}% の見込みで`,
    contract: (stated, adverse, absent) =>
      `契約条件: 記載 ${stated}・不利 ${adverse}・このページになし ${absent}`,
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
    more: (count) => `Show ${count} more`,
    fewer: 'Show fewer',
    scam: 'Signs known from scams',
    scamHelp: 'If unsure, Japan’s consumer hotline 188 gives advice.',
    questions: 'Ask before applying',
    copyQuestions: 'Copy questions',
    counterOffer: 'To reach your floor',
    copyOffer: 'Copy a message asking for it',
    counterAt: (percent) => `With ${percent}% odds`,
    contract: (stated, adverse, absent) =>
      `Contract terms: ${stated} stated, ${adverse} adverse, ${absent} not on this page`,
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

export const CONTRACT_WORDS: Readonly<Record<ContractItem, Bilingual>> = {
  type: { ja: '契約の種類', en: 'Contract type' },
  scope: { ja: '業務の範囲', en: 'Scope' },
  pay: { ja: '報酬と計算方法', en: 'Pay and its calculation' },
  expenses: { ja: '経費', en: 'Expenses' },
  hours: { ja: '稼働時間', en: 'Hours' },
  settlement: { ja: '精算幅', en: 'Settlement range' },
  'payment-date': { ja: '支払日', en: 'Payment date' },
  term: { ja: '期間と更新', en: 'Term and renewal' },
  damages: { ja: '損害賠償', en: 'Damages' },
  'adverse-clauses': { ja: '不利な条項', en: 'Adverse clauses' },
  'client-identity': { ja: '発注者の名称', en: 'Who the client is' },
  'delivery-date': { ja: '納期', en: 'Delivery date' },
  inspection: { ja: '検収', en: 'Inspection' },
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

/** Terms of the spiral score that are not signals. */
export const SPIRAL_TERM_WORDS: Readonly<Record<string, Bilingual>> = {
  'price.below-floor': { ja: '報酬が下限を下回る見込み', en: 'Pay likely below your floor' },
  'price.above-floor': { ja: '報酬が下限を上回る見込み', en: 'Pay likely above your floor' },
  'price.unknown': { ja: '報酬か作業量がわからない', en: 'Pay or amount of work unknown' },
  'price.doubtful': {
    ja: '報酬は書かれた約束だけ（うのみにしないでください）',
    en: 'The pay is only a promise so far',
  },
  'price.board-good': { ja: 'サイトの判定は「優良価格」', en: 'The board calls the price good' },
  'price.board-fair': { ja: 'サイトの判定は「適正価格」', en: 'The board calls the price fair' },
  'growth.rung-simple': { ja: '技能が残りにくい単純作業', en: 'Simple work that leaves little skill' },
  'growth.rung-stepping-stone': { ja: '少し学べる一般的な仕事', en: 'Ordinary work that teaches a little' },
  'growth.rung-portfolio': { ja: '見せられる作品が残る仕事', en: 'Work that leaves a piece to show' },
  'growth.rung-specialist': { ja: '専門性が伸びる仕事', en: 'Work that builds a speciality' },
};
