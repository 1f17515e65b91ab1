import type { Language } from '../../core/settings.ts';
import type { BoardState } from '../popup/board-state.ts';
import type { Bilingual } from './bilingual.ts';

/** The few words beside the product's name that say what is happening on this page. */
export const BOARD_STATE_WORDS: Readonly<Record<BoardState, Bilingual>> = {
  reading: { ja: '読み取り中 ✓', en: 'reading ✓' },
  partly: { ja: '一部読み取れず', en: 'partly read' },
  off: { ja: 'オフ', en: 'off' },
  changed: { ja: 'ページの作りが変わりました', en: 'page changed' },
  empty: { ja: '案件なし', en: 'no listings' },
  'nothing-read': { ja: '案件を読み取れず', en: 'no listing read' },
  'not-found': { ja: '公開されていません', en: 'not found' },
  restricted: { ja: '閲覧制限', en: 'restricted' },
  unread: { ja: '未読み取り', en: 'not read yet' },
  'not-allowed': { ja: '読んでいません', en: 'not read' },
  'no-posting': { ja: '求人情報なし', en: 'no job posting' },
  'no-board': { ja: '求人ページではありません', en: 'not a board page' },
};

/** What to know and do in states that show no listings. */
export const BOARD_STATE_ADVICE: Readonly<Record<Exclude<BoardState, 'reading' | 'partly'>, Bilingual>> = {
  off: {
    ja: 'このサイトではオフにしています。下のスイッチでいつでもオンに戻せます。',
    en: 'You switched this board off. The switch below turns it on again.',
  },
  changed: {
    ja: 'このページの作りが変わったようです。誤った数字を見せないよう、数字は出しません。再読み込みしても同じなら、拡張機能の更新をお待ちください。設定の「求人サイト」で、直すための報告文をコピーできます。',
    en: 'This page changed, so figures are off: none are shown rather than wrong ones. If reloading does not help, an update is needed. Under “Boards” in the settings you can copy a report that helps to mend it.',
  },
  empty: {
    ja: 'このページに案件はありません。検索条件をゆるめるか、別の一覧を開いてください。',
    en: 'This page has no listings. Widen the search or open another list.',
  },
  'nothing-read': {
    ja: 'このページからは案件を読み取れませんでした。案件が見えているのなら、ページの作りが変わったのかもしれません。設定の「求人サイト」で、直すための報告文をコピーできます。',
    en: 'No listing could be read on this page. If you see some, the page may be built differently now: under “Boards” in the settings you can copy a report that helps to mend it.',
  },
  'not-found': {
    ja: 'この案件は終了したか、公開されていません。一覧に戻って別の案件を開いてください。',
    en: 'This listing has ended or is not public. Go back to the list and open another one.',
  },
  restricted: {
    ja: 'この案件は会員や一部の人だけが見られます。サイトにログインすると読み取れることがあります。',
    en: 'Only members or some people can see this listing. Signing in to the board may help.',
  },
  unread: {
    ja: 'このページはまだ読み取っていません。一覧か案件のページなら、再読み込みすると結果が出ます。',
    en: 'This page has not been read yet. If it is a list or a listing, reload it to see results.',
  },
  'not-allowed': {
    ja: 'このサイトは、あなたが許可するまで読みません。下のボタンを押すと、ブラウザがこのサイトだけの許可を求めます。許可は設定でいつでも取り消せます。',
    en: 'This board is not read until you allow it. The button makes the browser ask for this board alone; you can take it back in the settings at any time.',
  },
  'no-posting': {
    ja: 'このページに求人情報（schema.org の JobPosting）は見つかりませんでした。案件が一件だけのページにはあることがあります。',
    en: 'No job posting (schema.org JobPosting) was found on this page. Pages of a single listing often have one.',
  },
  'no-board': {
    ja: '求人サイトの一覧か案件のページを開くと、ここに結果が出ます。開いているのに出ないときは、ページを再読み込みしてください。',
    en: 'Open a list or a listing on a board and the results appear here. If one is open already, reload it.',
  },
};

export const POPUP_WORDS = {
  loading: { ja: '読み込んでいます…', en: 'Loading…' },
  unreachable: {
    ja: '拡張機能から返事がありません。この窓を閉じて開き直してください。',
    en: 'The extension does not answer. Close this window and open it again.',
  },
  verdicts: {
    ja: '判定ごとの件数。押すと一覧を絞り込みます',
    en: 'Listings by verdict; press to filter the list',
  },
  unknownTile: { ja: '不明', en: 'Unknown' },
  tabs: { ja: 'このページと保存した案件', en: 'This page and saved gigs' },
  warnings: { ja: '注意', en: 'Warnings' },
  listings: { ja: '一覧', en: 'All' },
  saved: { ja: '保存', en: 'Saved' },
  savedHeading: { ja: '保存した案件', en: 'Saved gigs' },
  noWarnings: {
    ja: 'このページに注意の必要な案件は見つかりませんでした。気になる案件はバッジを開いて、計算の根拠と確認したいことを見てください。',
    en: 'No listing on this page needs a warning. Open a badge to see how a figure is made and what to ask.',
  },
  noneOfVerdict: { ja: 'この判定の案件はありません。', en: 'No listing has this verdict.' },
  showAll: { ja: 'すべて表示', en: 'Show all' },
  nothingSaved: {
    ja: 'まだ保存した案件はありません。案件のバッジを開いて「保存」を押すと、期限と見込みの時給がここに並びます。',
    en: 'Nothing saved yet. Open a listing’s badge and press “Save”: deadlines and likely hourly pay will be here.',
  },
  scam: { ja: '詐欺のおそれ', en: 'Possible scam' },
  spiral: { ja: 'スパイラル', en: 'Spiral' },
  scamHelp: {
    ja: 'お金・口座・個人情報を求められて不安なときは、消費者ホットライン 188（いやや）に相談できます。',
    en: 'Asked for money, an account or personal data? In Japan the Consumer Hotline 188 gives advice.',
  },
  cardGone: {
    ja: 'その案件は、今のページに見当たりません。ページが切り替わったか、まだ表示されていません。',
    en: 'That listing is not on the page now. The page has moved on or has not painted it yet.',
  },
  pageSilent: {
    ja: 'ページから返事がありません。ページを再読み込みしてから、もう一度お試しください。',
    en: 'The page does not answer. Reload it and try again.',
  },
  notSaved: {
    ja: '変更できませんでした。元のままです。もう一度お試しください。',
    en: 'That could not be changed. Everything is as before; please try again.',
  },
  dim: { ja: '下限未満を薄く表示', en: 'Dim below floor' },
  reveal: { ja: 'このページでは表示', en: 'Show on this page' },
  dimAgain: { ja: 'また薄くする', en: 'Dim again' },
  options: { ja: '設定', en: 'Settings' },
  guide: { ja: 'はじめに', en: 'Guide' },
  openList: { ja: '一覧を開く', en: 'Open list' },
  remove: { ja: '削除', en: 'Remove' },
  undo: { ja: '元に戻す', en: 'Undo' },
  boards: { ja: '使える求人サイト', en: 'Boards' },
  moreBoards: { ja: '許可すると読めるサイト', en: 'Boards read once you allow them' },
  unreadFields: { ja: '読み取れないもの', en: 'What cannot be read' },
  closed: { ja: '終わった案件', en: 'Closed' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Sentences with something in them. */
export const POPUP_SENTENCES = {
  ja: {
    useHere: (board: string) => `${board}で使う`,
    removed: (title: string) => `「${title}」を削除しました`,
    stateOf: (title: string) => `「${title}」の状態`,
    removeThis: (title: string) => `「${title}」を削除`,
    problem: (count: number, field: string) => `${count}件の${field}を読み取れませんでした`,
  },
  en: {
    useHere: (board: string) => `Use on ${board}`,
    removed: (title: string) => `Removed “${title}”`,
    stateOf: (title: string) => `State of “${title}”`,
    removeThis: (title: string) => `Remove “${title}”`,
    problem: (count: number, field: string) =>
      `${count} ${count === 1 ? 'card' : 'cards'} could not be read: ${field}`,
  },
} as const satisfies Readonly<Record<Language, object>>;
