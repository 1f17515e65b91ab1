/**
 * The few words under which boards print the same things, shortest form; brackets, colons, spaces and ornaments around
 * a label on the page do not matter. 年収 (a month's pay times twelve) is none of them: it is never what a gig pays.
 */
export const PAY = [
  ...['報酬', '単価', '予算', '月額報酬', '月額単価', '月単価', '報酬単価', '報酬額', '想定報酬', '想定単価'],
  ...['時給', '時間単価', '給与', '契約金額', '単価目安', '報酬目安'],
];
export const WORK = [
  '業務内容',
  '作業内容',
  '職務内容',
  '仕事内容',
  '案件内容',
  '案件概要',
  '依頼内容',
  '業務概要',
];
export const SKILLS = [
  '必須スキル',
  '求めるスキル',
  '必要スキル',
  '必須条件',
  '応募条件',
  '歓迎スキル',
  '尚可スキル',
];
/** What is agreed besides pay and work: each is kept in the description as a line `label：value`. */
export const CONDITIONS = [
  ...['働き方', '勤務形態', '稼働日数', '勤務日数', '週稼働', '稼働量', '稼働頻度'],
  ...['契約形態', '業務形態', '契約種別', '雇用形態', '契約期間', '参画期間'],
  ...['場所', '勤務地', '就業場所', '最寄り駅', '最寄駅', '案件先最寄駅', '勤務地・最寄り駅', 'エリア'],
  ...[
    '精算',
    '精算条件',
    '精算基準時間',
    '精算時間',
    '精算幅',
    '精算・お支払い',
    '支払いサイト',
    '支払サイト',
  ],
  ...['稼働時間', '勤務時間', '作業時間', '就業時間'],
];
export const OCCUPATION = ['職種', '募集職種', '職種・ポジション', 'ポジション'];
export const TOOLS = ['開発環境', '開発言語', '使用技術', '言語/スキル', '開発環境・言語', 'OS'];
export const DEADLINE = ['募集期限', '応募期限', '募集期間', '応募締切', '締切日'];
