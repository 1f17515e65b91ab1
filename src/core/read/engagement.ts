/**
 * Whether a fixed or unnamed amount is a month's pay: monthly hours, full time, an agency placement, or
 * weekly hours of continuing work without an end product (meaning 1 of the output's `pay.kind`).
 */
export function isMonthlyEngagement(title: string, body: string): boolean {
  const text = `${title}\n${body.slice(0, READ)}`;
  if (AGENCY.test(text) || MONTHLY_HOURS.test(text)) return true;
  let most = MOST_POINTS;
  for (const [pattern, point] of CUES) {
    // What speaks for it and is not said, and what speaks against it and is said, lowers what can be reached.
    if (pattern.test(text) === point < 0) most -= Math.abs(point);
    if (most < ENOUGH) return false;
  }
  return true;
}

/** Terms of work stand in the first pages; what follows is boilerplate. A bound for hostile texts. */
const READ = 12_000;
const ENOUGH = 3;

/** エージェント経由の常駐・準常駐 */
const AGENCY =
  /クラウドワークス ?テック|参画支援|準委任|精算幅|フリーランス(?:の方)?(?:向け|へ)[^\n]{0,12}(?:案件|参画|紹介)|(?:[Jj][Oo][Bb] ?[Ii][Dd]|募集番号|案件番号) ?:/;
const MONTHLY_HOURS =
  /月(?:間|に|の)?[^\n。\d]{0,10}(?:1[2-9]\d|200) ?(?:時間|h)|フルタイム(?!に近|では|でなく)|常駐/;

const CUES: readonly (readonly [RegExp, number])[] = [
  [
    /週(?:に|あたり)?[^\n。\d]{0,6}\d{1,2}(?: ?[〜~\-–] ?\d{1,2})? ?(?:時間|h|日)(?!以上[^。\n]{0,20}(?<!働|稼働し|対応し|勤務し)て(?:い)?る方)/,
    3,
  ],
  [
    /月(?<!(?:残業[^\n。]{0,4}|\d)月)(?:間|に|あたり)?(?:約|およそ)?\d{1,3}(?: ?[〜~\-–] ?\d{1,3})? ?(?:時間|h)/,
    3,
  ],
  [/週(?:あたり|に)?[^\n。]{0,8}(?:稼働|動ける|働ける|対応)[^\n。]{0,6}時間|週に何時間/, 1],
  [/稼働[^\n。]{0,10}時間[^\n。]{0,8}(?:ふまえ|踏まえ|応じ|考慮)/, 1],
  [/長く(?:関わ|働|続け|ご一緒|お付き合い)|長期|末永|腰を据え|継続的に/, 1],
  [/月額|月次|毎月/, 1],
  // Running a shop or an account goes on by nature.
  [
    /(?:店舗|ショップ|サイト|アカウント|チャンネル|EC)の?(?:運営|運用)(?:を|の|代行|スタッフ|担当|業務|サポート)/,
    1,
  ],
  [/(?<!\d)月\s?\d{1,3}(?:〜\d{1,3})?\s?(?:点|件|回|投稿)/, 1],
  // Running what goes on: the client names what it costs a month, or how often there is a report.
  [/運用代行|広告費[^\n。]{0,6}月\s?\d/, 1],
  [
    /毎[週月][^\n。]{0,12}(?:報告|共有|レポート|定例|ミーティング)|[週月]\s?[12]回[^\n。]{0,12}(?:報告|定例|ミーティング|打ち?合わ?せ|会議)/,
    1,
  ],
  [/継続(?:して|依頼)/, 1],
  [
    /メンバー|ポジション|担当者?(?:を|募集|として)|顧問|秘書|リーダー|右腕|責任者|マネージャー|人事|経理|労務/,
    1,
  ],
  [/納期|納品|検収|一式|[12] ?[かヶカ]月(?:ほど|程度|以内)|\d{1,4} ?(?:本|枚|記事|件|点|個)|見積/, -1],
  [/作ってください|製作|の開発をお願い|制作を(?:依頼|お願い)|単発|スポット/, -1],
];
const MOST_POINTS = CUES.reduce((sum, [, point]) => sum + Math.max(point, 0), 0);
